'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { UseFormReturn } from 'react-hook-form'
import { formatMoney } from '@/lib/money'
import type { CheckoutQuote } from '@/shop/checkout/types'
import { AddressFields } from './address-fields'
import type { Country } from './address-layouts'
import { ChoiceCards } from './choice-cards'
import { ChosenPlace, isChosenPlace } from './chosen-place'
import { Field } from './field'
import { type CheckoutFields, emailForm } from './form-types'
import { MemberLine } from './member-line'

type Form = UseFormReturn<CheckoutFields>

type Contact = { form: Form; base: string; locale: string; onFill: (fields: Partial<CheckoutFields>) => void }

/** Who orders, and how to reach them. */
export function ContactStep({ form, base, locale, onFill }: Contact) {
  const t = useTranslations('checkout')
  const { register, formState } = form
  const { errors } = formState
  const needed = (field: 'email' | 'name') => ({
    given: (value: string) => value.trim() !== '' || t('problems.needed', { field: t(field) }),
  })
  const isEmail = (value: string) => emailForm.test(value.trim()) || t('problems.email')
  return (
    <section aria-labelledby="step-contact">
      <h2 id="step-contact">{t('contact')}</h2>
      <MemberLine base={base} locale={locale} onFill={onFill} />
      <div className="fields">
        <Field label={t('email')} hint={t('emailHint')} error={errors.email?.message}>
          <input
            type="email"
            autoComplete="email"
            inputMode="email"
            maxLength={254}
            {...register('email', { validate: { ...needed('email'), form: isEmail } })}
          />
        </Field>
        <div className="pair">
          <Field label={t('name')} error={errors.name?.message}>
            <input
              type="text"
              autoComplete="name"
              maxLength={120}
              {...register('name', { validate: needed('name') })}
            />
          </Field>
          <Field label={t('phone')} aside={t('optional')} error={errors.phone?.message}>
            <input type="tel" autoComplete="tel" maxLength={40} {...register('phone')} />
          </Field>
        </div>
      </div>
    </section>
  )
}

type Delivery = {
  form: Form
  base: string
  quote: CheckoutQuote | undefined
  countries: readonly Country[]
  locale: string
  /** what was pressed last; stands until the shop's answer comes */
  asked: string | null
  onChoose: (key: string) => void
}

/** Where it goes and how. Absent for goods that are carried nowhere. */
export function DeliveryStep({ form, base, quote, countries, locale, asked, onChoose }: Delivery) {
  const t = useTranslations('checkout')
  const { register, setValue, formState, watch } = form
  const fields = watch()
  if (quote && !quote.delivery.needed) return null
  return (
    <section aria-labelledby="step-delivery">
      <h2 id="step-delivery">{t('deliveryTitle')}</h2>
      {quote?.delivery.needsAddress === false ? null : isChosenPlace(fields) ? (
        <ChosenPlace fields={fields} base={base} />
      ) : (
        <AddressFields
          country={watch('country')}
          countries={countries}
          register={register}
          errors={formState.errors}
          onCountry={() => setValue('state', '')}
        />
      )}
      {isChosenPlace(fields) ? null : (
        <p className="hint elsewhere">
          <Link className="lnk" href={`${base}/delivery`} prefetch={false}>
            {t('places.more')}
          </Link>
        </p>
      )}
      {quote ? (
        <DeliveryChoice quote={quote} locale={locale} asked={asked} onChoose={onChoose} />
      ) : (
        <div className="skeleton card" />
      )}
    </section>
  )
}

export function DeliveryChoice({
  quote,
  locale,
  asked,
  onChoose,
}: {
  quote: CheckoutQuote
  locale: string
  asked: string | null
  onChoose: (key: string) => void
}) {
  const t = useTranslations('checkout')
  const { options, chosenKey } = quote.delivery
  const value = options.some(({ key }) => key === asked) ? asked : chosenKey
  if (options.length === 0) {
    const nowhere = quote.closedReason === 'no-delivery'
    return (
      <p className={nowhere ? 'wrong after' : 'hint after'}>
        {t(nowhere ? 'closed.no-delivery' : 'deliveryAfterAddress')}
      </p>
    )
  }
  const money = (minor: number) => formatMoney(minor, quote.currency, locale)
  const daysOf = (min: number, max: number) =>
    max === 0 ? '' : min === max ? t('days', { count: max }) : t('daysBetween', { min, max })
  const cards = options.map((option) => {
    const isPickUp = option.key === 'pick-up'
    const free =
      option.freeFromMinor !== null && option.priceMinor > 0
        ? t('freeFrom', { amount: money(option.freeFromMinor) })
        : ''
    const text = [isPickUp ? t('pickUpHint') : daysOf(option.minDays, option.maxDays), free].filter(Boolean).join(' · ')
    return {
      value: option.key,
      title: isPickUp ? t('pickUp') : option.label,
      text,
      aside: option.priceMinor === 0 ? t('free') : money(option.priceMinor),
    }
  })
  return <ChoiceCards name="delivery" legend={t('delivery')} value={value ?? ''} onChange={onChoose} cards={cards} />
}

type Payment = { quote: CheckoutQuote | undefined; method: string; onChoose: (key: string) => void }

/** How it is paid; the methods that are on for the shop just now. */
export function PaymentStep({ quote, method, onChoose }: Payment) {
  const t = useTranslations('checkout')
  const names = useTranslations('settlement.methods')
  const cards = (quote?.paymentMethods ?? []).map(({ key }) => ({
    value: key,
    title: names.has(key) ? names(key) : key,
    text: t.has(`methodHints.${key}`) ? t(`methodHints.${key}`) : undefined,
  }))
  const nothing = quote && quote.totalMinor === 0 && quote.closedReason === null
  return (
    <section aria-labelledby="step-payment">
      <h2 id="step-payment">{t('payment')}</h2>
      {!quote ? (
        <div className="skeleton card" />
      ) : cards.length > 0 && !nothing ? (
        <ChoiceCards name="paymentMethod" legend={t('payment')} value={method} onChange={onChoose} cards={cards} />
      ) : (
        <p className="hint">{t(nothing ? 'nothingToPay' : 'noMethods')}</p>
      )}
    </section>
  )
}
