'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { statesIn } from '@/lib/states'
import { type AddressPart, autocomplete, type Country, layoutOf } from './address-layouts'
import { Field } from './field'
import type { CheckoutFields } from './form-types'

type Props = {
  country: string
  countries: readonly Country[]
  register: UseFormRegister<CheckoutFields>
  errors: FieldErrors<CheckoutFields>
  /** a state of another country would be sent along unseen */
  onCountry: () => void
}

const maxLength: Record<AddressPart, number> = {
  company: 120,
  line1: 200,
  line2: 200,
  city: 120,
  state: 60,
  postalCode: 20,
}

/** A postal address, its parts in the order in which the chosen country writes them. */
export function AddressFields({ country, countries, register, errors, onCountry }: Props) {
  const t = useTranslations('checkout')
  const locale = useLocale()
  const layout = layoutOf(country)
  const states = layout.state === 'list' ? statesIn(country, locale) : []
  const wordOf = (part: AddressPart) =>
    t.has(`address.${part}In.${country}`) ? t(`address.${part}In.${country}`) : t(`address.${part}`)

  const rulesOf = (part: AddressPart) => ({
    maxLength: maxLength[part],
    ...(layout.required.includes(part)
      ? { validate: { given: (value: string) => value.trim() !== '' || t('problems.needed', { field: wordOf(part) }) } }
      : {}),
    ...(part === 'postalCode' && layout.postal
      ? { pattern: { value: layout.postal, message: t('problems.postalCode') } }
      : {}),
  })

  const control = (part: AddressPart) => {
    if (part === 'state' && states.length > 0) {
      return (
        <select autoComplete={autocomplete.state} {...register('state', rulesOf('state'))}>
          <option value="">{t('address.choose')}</option>
          {states.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )
    }
    return (
      <input
        type="text"
        autoComplete={autocomplete[part]}
        inputMode={part === 'postalCode' && country !== 'GB' && country !== 'CA' ? 'numeric' : undefined}
        autoCapitalize={part === 'postalCode' ? 'characters' : 'words'}
        {...register(part, rulesOf(part))}
      />
    )
  }

  return (
    <div className="fields">
      <Field label={t('address.country')}>
        <select autoComplete="shipping country" {...register('country', { onChange: onCountry })}>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {layout.rows.map((row) => (
        <div key={row.join()} className={row.length > 1 ? 'pair' : undefined}>
          {row.map((part) => (
            <Field
              key={part}
              label={wordOf(part)}
              aside={layout.required.includes(part) ? undefined : t('optional')}
              error={errors[part]?.message}
            >
              {control(part)}
            </Field>
          ))}
        </div>
      ))}
    </div>
  )
}
