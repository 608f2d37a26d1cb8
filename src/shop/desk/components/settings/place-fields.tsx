'use client'

import { useTranslations } from 'next-intl'
import type { Address } from '@/lib/address'
import { countriesIn } from '@/lib/countries'
import type { OpeningHours } from '@/mall/tenancy/types'
import { Checkbox } from '@/ui/checkbox'
import { Combobox } from '@/ui/combobox'
import { useDesk } from '@/ui/desk/desk-context'
import { Field, FieldGroup } from '@/ui/field'
import { Input } from '@/ui/input'
import { Section } from '@/ui/section'
import { SwitchRow } from '@/ui/switch'
import type { ShopFieldsProps } from './shop-fields'
import { noAddress } from './shop-values'

const usualDay = { from: '10:00', to: '18:00' }
const usualWeek: OpeningHours = [usualDay, usualDay, usualDay, usualDay, usualDay, usualDay, null]

/** The real store: where it is and when it is open. */
export function PlaceFields({ draft, errorOf }: ShopFieldsProps) {
  const t = useTranslations('settings.shop')
  const { values, set } = draft
  const address = values.address ?? noAddress
  return (
    <Section title={t('place')}>
      <p className="q mb-2">{t('placeHint')}</p>
      <AddressFields
        address={address}
        error={errorOf('address')}
        onChange={(next) => set({ address: { ...address, ...next } })}
      />
      <div className="mt-4">
        <SwitchRow
          label={t('showHours')}
          checked={values.hours !== null}
          onCheckedChange={(on) => set({ hours: on ? usualWeek : null })}
        />
        {values.hours ? (
          <HoursFields hours={values.hours} error={errorOf('hours')} onChange={(hours) => set({ hours })} />
        ) : null}
      </div>
    </Section>
  )
}

type AddressProps = { address: Address; error: string | undefined; onChange: (next: Partial<Address>) => void }

function AddressFields({ address, error, onChange }: AddressProps) {
  const t = useTranslations('settings.shop')
  const { locale } = useDesk()
  const countries = countriesIn(locale).map(({ code, name }) => ({ value: code, label: name }))
  return (
    <div className="fields">
      <Field label={t('line1')} error={error}>
        <Input
          autoComplete="address-line1"
          value={address.line1}
          maxLength={200}
          onChange={(event) => onChange({ line1: event.currentTarget.value })}
        />
      </Field>
      <Field label={t('line2')}>
        <Input
          autoComplete="address-line2"
          value={address.line2}
          maxLength={200}
          onChange={(event) => onChange({ line2: event.currentTarget.value })}
        />
      </Field>
      <Field label={t('city')}>
        <Input
          autoComplete="address-level2"
          value={address.city}
          maxLength={120}
          onChange={(event) => onChange({ city: event.currentTarget.value })}
        />
      </Field>
      <div className="fields__pair">
        <Field label={t('state')}>
          <Input
            autoComplete="address-level1"
            value={address.state}
            maxLength={60}
            onChange={(event) => onChange({ state: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('postalCode')}>
          <Input
            autoComplete="postal-code"
            value={address.postalCode}
            maxLength={20}
            onChange={(event) => onChange({ postalCode: event.currentTarget.value })}
          />
        </Field>
      </div>
      <Field label={t('country')}>
        <Combobox
          options={countries}
          value={countries.find((country) => country.value === address.country) ?? null}
          placeholder={t('chooseCountry')}
          emptyText={t('noCountry')}
          onValueChange={(country) => country && onChange({ country: country.value })}
        />
      </Field>
    </div>
  )
}

type HoursProps = { hours: OpeningHours; error: string | undefined; onChange: (hours: OpeningHours) => void }

function HoursFields({ hours, error, onChange }: HoursProps) {
  const t = useTranslations('settings.shop')
  const { locale } = useDesk()
  // January 5, 2026 is a Monday.
  const dayName = (index: number) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + index))
  const change = (index: number, day: OpeningHours[number]) =>
    onChange(hours.map((one, at) => (at === index ? day : one)))
  return (
    <FieldGroup legend={t('hours')} hint={t('hoursHint')} error={error}>
      <ul className="hours">
        {hours.map((day, index) => {
          const name = dayName(index)
          return (
            <li key={name}>
              <Checkbox
                aria-label={t('isOpen', { day: name })}
                checked={day !== null}
                onCheckedChange={(on) => change(index, on ? usualDay : null)}
              />
              <span>{name}</span>
              {day ? (
                <span className="fx">
                  <Input
                    type="time"
                    aria-label={t('opens', { day: name })}
                    value={day.from}
                    onChange={(event) => change(index, { ...day, from: event.currentTarget.value })}
                  />
                  <span className="q">{t('until')}</span>
                  <Input
                    type="time"
                    aria-label={t('closes', { day: name })}
                    value={day.to}
                    onChange={(event) => change(index, { ...day, to: event.currentTarget.value })}
                  />
                </span>
              ) : (
                <span className="q">{t('closed')}</span>
              )}
            </li>
          )
        })}
      </ul>
    </FieldGroup>
  )
}
