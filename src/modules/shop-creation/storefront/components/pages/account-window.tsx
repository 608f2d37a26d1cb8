'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { GuestCorner } from './guest-corner'
import { MemberCorner } from './member-corner'

export type AccountPlace = {
  /** put before every path inside the shop */
  base: string
  locale: string
  shop: { name: string; timeZone: string }
  mall: { name: string; url: string }
  /** the shop sends letters */
  letters: boolean
}

/** A member's own things in this shop. The page is the same for everyone; who looks at it is asked once it is shown. */
export function AccountWindow(place: AccountPlace) {
  const t = useTranslations('pages.account')
  const trpc = useTRPC()
  const me = useQuery(trpc.identity.me.queryOptions())
  return (
    <div className="corner" aria-busy={me.isPending}>
      {me.isPending ? (
        <p className="corner-wait">{t('loading')}</p>
      ) : me.data?.audience === 'member' ? (
        <MemberCorner place={place} name={me.data.name} email={me.data.email} />
      ) : (
        <GuestCorner place={place} />
      )}
    </div>
  )
}
