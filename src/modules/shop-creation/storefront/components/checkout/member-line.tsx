'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Address } from '@/lib/address'
import { useTRPC } from '@/platform/trpc-client'
import type { CheckoutFields } from './form-types'

type Props = { base: string; locale: string; onFill: (fields: Partial<CheckoutFields>) => void }

const fieldsOf = ({
  company,
  line1,
  line2,
  city,
  state,
  postalCode,
  country,
  phone,
}: Address): Partial<CheckoutFields> => ({ company, line1, line2, city, state, postalCode, country, phone })

/** Members are greeted and their address is filled in; guests are offered the way to sign in at the mall. */
export function MemberLine({ base, locale, onFill }: Props) {
  const t = useTranslations('checkout')
  const trpc = useTRPC()
  const me = useQuery(trpc.identity.me.queryOptions())
  const isMember = me.data?.audience === 'member'
  const addresses = useQuery(trpc.membership.addresses.queryOptions(undefined, { enabled: isMember }))
  const filled = useRef(false)
  const { name, email } = me.data ?? {}
  useEffect(() => {
    if (filled.current || !isMember || !addresses.data) return
    filled.current = true
    const usual = addresses.data.find((saved) => saved.isDefault) ?? addresses.data[0]
    onFill({ name, email, ...(usual ? fieldsOf(usual.address) : {}) })
  }, [isMember, addresses.data, name, email, onFill])

  if (me.isPending) return <p className="member" />
  if (!isMember) {
    const back = encodeURIComponent(`${base}/checkout`)
    return (
      <p className="member">
        {t('member.ask')}{' '}
        <a className="lnk" href={`/api/handoff?back=${back}&locale=${locale}`}>
          {t('member.signIn')}
        </a>
      </p>
    )
  }
  const saved = addresses.data ?? []
  return (
    <div className="member">
      <p>{t('member.welcome', { name: name ?? '' })}</p>
      {saved.length > 1 ? (
        <label>
          {t('member.address')}{' '}
          <select
            defaultValue={saved.find((one) => one.isDefault)?.id}
            onChange={(event) => {
              const chosen = saved.find((one) => one.id === event.target.value)
              if (chosen) onFill(fieldsOf(chosen.address))
            }}
          >
            {saved.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label || one.address.line1}, {one.address.city}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  )
}
