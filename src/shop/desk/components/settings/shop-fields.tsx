'use client'

import { useTranslations } from 'next-intl'
import { type Locale, localeNames, locales } from '@/lib/locales'
import { Combobox } from '@/ui/combobox'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input, Textarea } from '@/ui/input'
import { NumberInput } from '@/ui/number-input'
import { Section } from '@/ui/section'
import { Select } from '@/ui/select'
import type { Draft } from '@/ui/use-draft'
import type { ShopValues } from './shop-values'

export type ShopFieldsProps = {
  draft: Draft<ShopValues>
  errorOf: (name: keyof ShopValues) => string | undefined
  currency: string
}

export function AboutFields({ draft, errorOf }: ShopFieldsProps) {
  const t = useTranslations('settings')
  const { shop } = useDesk()
  const { values, set, isChanged } = draft
  return (
    <Section title={t('shop.about')}>
      <div className="fields">
        <Field
          label={t('shop.name')}
          error={errorOf('name')}
          hint={t('shop.addressName', { address: new URL(shop.frontUrl).host })}
        >
          <Input
            value={values.name}
            maxLength={80}
            edited={isChanged('name')}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('shop.tagline')} aside={t('optional')} error={errorOf('tagline')} hint={t('shop.taglineHint')}>
          <Input
            value={values.tagline}
            maxLength={160}
            edited={isChanged('tagline')}
            onChange={(event) => set({ tagline: event.currentTarget.value })}
          />
        </Field>
        <Field
          label={t('shop.story')}
          aside={t('optional')}
          error={errorOf('story')}
          hint={t('shop.storyHint')}
          className="fields__wide"
        >
          <Textarea
            value={values.story}
            maxLength={4000}
            edited={isChanged('story')}
            onChange={(event) => set({ story: event.currentTarget.value })}
          />
        </Field>
      </div>
    </Section>
  )
}

export function ContactFields({ draft, errorOf }: ShopFieldsProps) {
  const t = useTranslations('settings')
  const { values, set, isChanged } = draft
  return (
    <Section title={t('shop.contact')}>
      <p className="q mb-2">{t('shop.contactHint')}</p>
      <div className="fields">
        <Field label={t('shop.email')} error={errorOf('contactEmail')}>
          <Input
            type="email"
            autoComplete="email"
            value={values.contactEmail}
            maxLength={200}
            edited={isChanged('contactEmail')}
            onChange={(event) => set({ contactEmail: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('shop.phone')} aside={t('optional')} error={errorOf('contactPhone')}>
          <Input
            type="tel"
            autoComplete="tel"
            value={values.contactPhone}
            maxLength={40}
            edited={isChanged('contactPhone')}
            onChange={(event) => set({ contactPhone: event.currentTarget.value })}
          />
        </Field>
      </div>
    </Section>
  )
}

/** "America/New_York" as one finds it: city first, then what the clock says there. */
function zoneOptions(locale: string): { value: string; label: string; hint: string }[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
      new Date(),
    )
    return {
      value: zone,
      label: zone.replaceAll('_', ' '),
      hint: parts.find((part) => part.type === 'timeZoneName')?.value ?? '',
    }
  })
}

export function RegionFields({ draft, errorOf, currency }: ShopFieldsProps) {
  const t = useTranslations('settings')
  const { locale } = useDesk()
  const { values, set, isChanged } = draft
  const zones = zoneOptions(locale)
  return (
    <Section title={t('shop.money')}>
      <div className="fields">
        <Field label={t('shop.tax')} error={errorOf('taxPercent')} hint={t('shop.taxHint')}>
          <NumberInput
            value={values.taxPercent}
            min={0}
            max={50}
            step={0.25}
            locale={locale}
            format={{ maximumFractionDigits: 2 }}
            after="%"
            edited={isChanged('taxPercent')}
            onValueChange={(taxPercent) => set({ taxPercent })}
          />
        </Field>
        <Field label={t('shop.currency')} hint={t('shop.currencyHint')} disabled>
          <Input
            value={`${currency}, ${new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? ''}`}
            disabled
            readOnly
          />
        </Field>
        <Field label={t('shop.timeZone')} error={errorOf('timeZone')}>
          <Combobox
            options={zones}
            value={
              zones.find((zone) => zone.value === values.timeZone) ?? { value: values.timeZone, label: values.timeZone }
            }
            emptyText={t('shop.noZone')}
            onValueChange={(zone) => zone && set({ timeZone: zone.value })}
          />
        </Field>
        <Field label={t('shop.locale')}>
          <Select
            value={values.locale}
            edited={isChanged('locale')}
            options={locales.map((one) => ({ value: one, label: localeNames[one] }))}
            onValueChange={(next) => set({ locale: next as Locale })}
          />
        </Field>
      </div>
    </Section>
  )
}
