'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { formatAddress } from '@/lib/address'
import { layoutOf } from './address-layouts'
import type { CheckoutFields } from './form-types'

/** A place was chosen in the window of places, and everything its country asks for is there. */
export const isChosenPlace = (fields: CheckoutFields): boolean =>
  ['home', 'office', 'other'].includes(fields.place) &&
  (fields.place !== 'other' || fields.toName.trim() !== '') &&
  layoutOf(fields.country).required.every((part) => fields[part].trim() !== '')

/** The chosen place, to be read and to be changed. */
export function ChosenPlace({ fields, base }: { fields: CheckoutFields; base: string }) {
  const t = useTranslations('checkout')
  const { country, company, line1, line2, city, state, postalCode, toName, name } = fields
  const rows = formatAddress({
    name: fields.place === 'other' ? toName : name,
    phone: '',
    ...{ country, company, line1, line2, city, state, postalCode },
  })
  return (
    <div className="chosen-place">
      <p>
        <b>{t(`places.${fields.place}`)}</b>
        {rows.map((row) => (
          <span key={row}>{row}</span>
        ))}
      </p>
      <Link className="lnk" href={`${base}/delivery`} prefetch={false}>
        {t('changePlace')}
      </Link>
    </div>
  )
}
