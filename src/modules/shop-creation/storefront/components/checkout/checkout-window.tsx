'use client'

import { Lock } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { formatMoney } from '@/lib/money'
import type { CheckoutQuote } from '@/shop/checkout/types'
import { EmptyCart } from '../cart/cart-window'
import type { Country } from './address-layouts'
import { CouponField } from './coupon-field'
import { keepDraft, readDraft } from './draft-store'
import { Field } from './field'
import { type CheckoutFields, emptyFields } from './form-types'
import { ContactStep, DeliveryStep, PaymentStep } from './steps'
import { Summary } from './summary'
import { Trouble } from './trouble'
import { usePlacing } from './use-placing'
import { useQuote } from './use-quote'

type Props = {
  base: string
  locale: string
  shop: { name: string; currency: string; country: string }
  /** named on the server: browsers know other names */
  countries: readonly Country[]
  /** the coupon field is there */
  coupons: boolean
}

/** Reasons that no field of the form can mend. */
const shut: readonly (string | null)[] = ['shop-not-confirmed', 'orders-off', 'no-payment-method']

/** Reasons that another window mends. */
const mendable: readonly (string | null)[] = ['line-problem', 'gift-problem']

/** Fields of a postal address. */
const addressNames: readonly string[] = ['country', 'company', 'line1', 'line2', 'city', 'state', 'postalCode']

/** The form with what was typed before; everything typed is kept at once. */
function useCheckoutForm(country: string) {
  const form = useForm<CheckoutFields>({ defaultValues: { ...emptyFields, country }, mode: 'onTouched' })
  const { setValue, getValues, watch } = form
  const fill = useCallback(
    (given: Partial<CheckoutFields>) => {
      // A place that was chosen stands; an account's usual address takes the place of nothing but an empty form.
      const hasPlace = getValues('place') !== ''
      for (const [name, value] of Object.entries(given)) {
        if (value && !(hasPlace && addressNames.includes(name)))
          setValue(name as keyof CheckoutFields, value, { shouldDirty: true })
      }
    },
    [setValue, getValues],
  )
  useEffect(() => {
    const { place, ...draft } = readDraft()
    fill(draft)
    if (place) setValue('place', place)
  }, [fill, setValue])
  useEffect(() => {
    const { unsubscribe } = watch((typed) => keepDraft(typed as Partial<CheckoutFields>))
    return unsubscribe
  }, [watch])
  return { form, fill }
}

function PlaceButton({
  quote,
  base,
  shop,
  locale,
  busy,
  settled,
}: {
  quote: CheckoutQuote
  base: string
  shop: string
  locale: string
  busy: boolean
  /** the total is the one for what is typed now */
  settled: boolean
}) {
  const t = useTranslations('checkout')
  const { closedReason: closed } = quote
  return (
    <>
      {closed === 'line-problem' ? (
        <p className="wrong">
          {t('closed.line-problem')}{' '}
          <Link className="lnk" href={`${base}/cart`}>
            {t('toCart')}
          </Link>
        </p>
      ) : null}
      {closed === 'gift-problem' ? (
        <p className="wrong">
          {t('closed.gift-problem')}{' '}
          <Link className="lnk" href={`${base}/gift`}>
            {t('toGift')}
          </Link>
        </p>
      ) : null}
      <button
        type="submit"
        className="btn full"
        disabled={busy || !settled || shut.includes(closed) || mendable.includes(closed)}
      >
        <Lock className="ic" aria-hidden="true" />
        {busy
          ? t('placing')
          : !settled
            ? t('reckoning')
            : t('place', { total: formatMoney(quote.totalMinor, quote.currency, locale) })}
      </button>
      <p className="hint">{t('placeHint', { shop })}</p>
    </>
  )
}

function ShutNote({ reason, shop }: { reason: string | null; shop: string }): ReactNode {
  const t = useTranslations('checkout')
  if (!shut.includes(reason)) return null
  return (
    <div className="note bad" role="alert">
      <b>{t(`closed.${reason}`, { shop })}</b>
      {t('closed.kept')}
    </div>
  )
}

const focusFirstProblem = () =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())

/** One page from the cart to the order. The server prices everything; the form only asks. */
export function CheckoutWindow({ base, locale, shop, countries, coupons }: Props) {
  const t = useTranslations('checkout')
  const { form, fill } = useCheckoutForm(shop.country)
  const [codes, setCodes] = useState<string[]>([])
  const { email, country, state, postalCode, paymentMethod, deliveryKey: asked } = form.watch()
  const deliveryKey = asked || null
  const { quote, refetch, settled } = useQuote({ email, country, state, postalCode, deliveryKey, codes })
  const { place, busy, failure } = usePlacing(base, async () => (await refetch()).data)
  const methods = quote?.paymentMethods ?? []
  const method = methods.some(({ key }) => key === paymentMethod) ? paymentMethod : (methods[0]?.key ?? '')

  if (quote?.lines.length === 0 && !busy) {
    return (
      <div className="buying">
        <h1>{t('title')}</h1>
        <EmptyCart base={base} />
      </div>
    )
  }
  const submit = form.handleSubmit(() => {
    if (quote && settled && !busy) place({ fields: { ...form.getValues(), paymentMethod: method }, quote, codes })
  }, focusFirstProblem)

  return (
    <div className="buying">
      <h1>{t('title')}</h1>
      <ShutNote reason={quote?.closedReason ?? null} shop={shop.name} />
      <form className="buying-g" noValidate onSubmit={submit} aria-busy={busy}>
        <div className="steps">
          <ContactStep form={form} base={base} locale={locale} onFill={fill} />
          <DeliveryStep
            form={form}
            base={base}
            quote={quote}
            countries={countries}
            locale={locale}
            asked={deliveryKey}
            onChoose={(key) => form.setValue('deliveryKey', key)}
          />
          <PaymentStep quote={quote} method={method} onChoose={(key) => form.setValue('paymentMethod', key)} />
          <section>
            <Field label={t('note')} aside={t('optional')}>
              <textarea rows={3} maxLength={1000} {...form.register('note')} />
            </Field>
          </section>
        </div>
        {quote ? (
          <Summary quote={quote} locale={locale}>
            {coupons ? <CouponField codes={codes} quote={quote} locale={locale} onChange={setCodes} /> : null}
            {failure ? <Trouble key={failure.message} {...failure} currency={quote.currency} locale={locale} /> : null}
            <PlaceButton quote={quote} base={base} shop={shop.name} locale={locale} busy={busy} settled={settled} />
          </Summary>
        ) : (
          <aside className="sum skeleton" aria-hidden="true" />
        )}
      </form>
    </div>
  )
}
