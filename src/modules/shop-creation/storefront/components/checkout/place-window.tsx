'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Address } from '@/lib/address'
import type { CheckoutQuote } from '@/shop/checkout/types'
import { EmptyCart } from '../cart/cart-window'
import { AddressFields } from './address-fields'
import type { Country } from './address-layouts'
import { ChoiceCards } from './choice-cards'
import { Field } from './field'
import type { CheckoutFields } from './form-types'
import { choosePlace, isShownPlace, type ShownPlace } from './place-store'
import { SavedAddresses } from './saved-addresses'
import { DeliveryChoice } from './steps'
import { Summary } from './summary'
import { typedOf, usePlaces } from './use-places'
import { useQuote } from './use-quote'

type Props = {
  base: string
  locale: string
  shop: { country: string }
  countries: readonly Country[]
  /** the shop sends its goods */
  delivers: boolean
}

const pickUpKey = 'pick-up'

/** The ways of delivery that fit the place: what is brought, or what is fetched. */
function waysTo(place: ShownPlace, quote: CheckoutQuote): CheckoutQuote {
  const fits = ({ key }: { key: string }) => (key === pickUpKey) === (place === 'shop')
  return { ...quote, delivery: { ...quote.delivery, options: quote.delivery.options.filter(fits) } }
}

/** Where it goes: the window between the bag and the checkout. What is typed here is there again on the way back. */
export function PlaceWindow({ base, locale, shop, countries, delivers }: Props) {
  const t = useTranslations('checkout')
  const router = useRouter()
  const { form, place: wanted, choose } = usePlaces(shop.country)
  const place = delivers ? wanted : 'shop'
  const [asked, setAsked] = useState<string | null>(null)
  const { country, state, postalCode } = form.watch()
  const deliveryKey = place === 'shop' ? pickUpKey : asked
  const { quote, settled } = useQuote({ email: '', country, state, postalCode, deliveryKey, codes: [] })
  const fetches = quote?.delivery.options.some(({ key }) => key === pickUpKey) ?? false
  const kinds: ShownPlace[] = [
    ...(delivers ? (['home', 'office', 'other'] as const) : []),
    ...(fetches ? (['shop'] as const) : []),
  ]

  if (quote?.lines.length === 0) {
    return (
      <div className="buying">
        <h1>{t('places.title')}</h1>
        <EmptyCart base={base} />
      </div>
    )
  }
  const goOn = () => {
    choosePlace(place, typedOf(form.getValues()), deliveryKey ?? '')
    router.push(`${base}/checkout`)
  }
  const submit = place === 'shop' ? goOn : form.handleSubmit(goOn, focusFirstProblem)
  const back = quote?.gift
    ? { href: `${base}/gift`, word: t('places.backToGift') }
    : { href: `${base}/cart`, word: t('places.back') }
  return (
    <div className="buying">
      <h1>{t('places.title')}</h1>
      <form
        className="buying-g"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit(event)
        }}
      >
        <div className="steps" data-block="delivery-place">
          <section aria-labelledby="place-kind">
            <h2 id="place-kind">{t('places.kind')}</h2>
            {quote ? (
              <ChoiceCards
                name="place"
                legend={t('places.kind')}
                value={place}
                onChange={(next) => isShownPlace(next) && choose(next)}
                cards={kinds.map((kind) => ({
                  value: kind,
                  title: t(`places.${kind}`),
                  text: kind === 'shop' ? t('pickUpHint') : t(`places.${kind}Hint`),
                }))}
              />
            ) : (
              <div className="cards" aria-hidden="true">
                {['home', 'office', 'other', 'shop'].map((kind) => (
                  <div key={kind} className="card skeleton" />
                ))}
              </div>
            )}
          </section>
          {place === 'shop' ? null : (
            <section aria-labelledby="place-address">
              <h2 id="place-address">{t('places.goesTo')}</h2>
              <SavedAddresses base={base} locale={locale} onChoose={(address) => fillWith(form, place, address)} />
              <WhoTakesIt form={form} place={place} />
              <AddressFields
                country={country}
                countries={countries}
                register={form.register}
                errors={form.formState.errors}
                onCountry={() => form.setValue('state', '')}
              />
            </section>
          )}
          {place === 'shop' ? null : (
            <section aria-labelledby="place-ways">
              <h2 id="place-ways">{t('places.ways')}</h2>
              {quote ? (
                <DeliveryChoice quote={waysTo(place, quote)} locale={locale} asked={asked} onChoose={setAsked} />
              ) : (
                <div className="skeleton card" />
              )}
            </section>
          )}
        </div>
        {quote ? (
          <Summary quote={quote} locale={locale}>
            <button type="submit" className="btn full" disabled={!settled}>
              {t('places.goOn')}
            </button>
            <p className="hint">
              <Link className="lnk" href={back.href} prefetch={false}>
                {back.word}
              </Link>
            </p>
          </Summary>
        ) : (
          <aside className="sum skeleton" aria-hidden="true" />
        )}
      </form>
    </div>
  )
}

type Form = UseFormReturn<CheckoutFields>

const focusFirstProblem = () =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())

/** Fills the form from an address the member keeps; whose home it is belongs to it where that is somebody else's. */
function fillWith({ reset, getValues }: Form, place: ShownPlace, address: Address): void {
  const { name, phone, country, company, line1, line2, city, state, postalCode } = address
  const who = place === 'other' ? { toName: name, toPhone: phone } : {}
  reset({ ...getValues(), country, company, line1, line2, city, state, postalCode, ...who })
}

/** The company at an office, the person at somebody else's home; at home it is oneself. */
function WhoTakesIt({ form, place }: { form: Form; place: ShownPlace }) {
  const t = useTranslations('checkout')
  const { register, formState } = form
  const given = (field: string) => (value: string) => value.trim() !== '' || t('problems.needed', { field })
  if (place === 'office') {
    return (
      <div className="fields who">
        <Field label={t('address.company')} error={formState.errors.company?.message}>
          <input
            type="text"
            autoComplete="shipping organization"
            maxLength={120}
            {...register('company', { validate: given(t('address.company')) })}
          />
        </Field>
      </div>
    )
  }
  if (place !== 'other') return null
  return (
    <div className="fields who">
      <div className="pair">
        <Field label={t('places.toName')} error={formState.errors.toName?.message}>
          <input
            type="text"
            autoComplete="off"
            maxLength={120}
            {...register('toName', { validate: given(t('places.toName')) })}
          />
        </Field>
        <Field label={t('places.toPhone')} aside={t('optional')} hint={t('places.toPhoneHint')}>
          <input type="tel" autoComplete="off" maxLength={40} {...register('toPhone')} />
        </Field>
      </div>
    </div>
  )
}
