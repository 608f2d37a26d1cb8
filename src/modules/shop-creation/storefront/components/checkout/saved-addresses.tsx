'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import type { Address } from '@/lib/address'
import { useTRPC } from '@/platform/trpc-client'

type Props = { base: string; locale: string; onChoose: (address: Address) => void }

/** Addresses a signed-in member keeps, each by its name. The row's room is there before it is known who looks. */
export function SavedAddresses({ base, locale, onChoose }: Props) {
  const t = useTranslations('checkout')
  const trpc = useTRPC()
  const me = useQuery(trpc.identity.me.queryOptions())
  const isMember = me.data?.audience === 'member'
  const addresses = useQuery(trpc.membership.addresses.queryOptions(undefined, { enabled: isMember }))
  const saved = addresses.data ?? []
  if (me.isPending || (isMember && addresses.isPending)) return <p className="member saved" />
  if (!isMember) {
    const back = encodeURIComponent(`${base}/delivery`)
    return (
      <p className="member saved">
        {t('member.ask')}{' '}
        <a className="lnk" href={`/api/handoff?back=${back}&locale=${locale}`}>
          {t('member.signIn')}
        </a>
      </p>
    )
  }
  if (saved.length === 0) return <p className="member saved" />
  return (
    <p className="member saved">
      <label>
        {t('places.saved')}{' '}
        <select
          defaultValue=""
          onChange={(event) => {
            const chosen = saved.find(({ id }) => id === event.target.value)
            if (chosen) onChoose(chosen.address)
          }}
        >
          <option value="">{t('places.savedNone')}</option>
          {saved.map(({ id, label, address }) => (
            <option key={id} value={id}>
              {[label, address.line1, address.city].filter(Boolean).join(', ')}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
