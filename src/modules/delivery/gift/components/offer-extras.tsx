'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { TextButton } from '@/ui/link-button'
import { MoneyInput } from '@/ui/money-input'
import { NumberInput } from '@/ui/number-input'
import { Section } from '@/ui/section'
import { Select } from '@/ui/select'
import { SwitchRow } from '@/ui/switch'
import { most, occasions } from '../constants'
import { newHeading, type OfferPart, withItem } from './offer-parts'

/** The card that is written by hand. */
export function OfferCard({ offer, change, currency, locale, mayEdit }: OfferPart) {
  const t = useTranslations('delivery.giftDesk')
  const { card } = offer
  return (
    <Section id="gift-card" title={t('card')}>
      <SwitchRow
        label={t('cardOn')}
        hint={t('cardHint')}
        checked={card.on}
        disabled={!mayEdit}
        onCheckedChange={(on) => change({ card: { ...card, on } })}
      />
      {card.on ? (
        <div className="grid gap-4 py-3 sm:grid-cols-2">
          <Field label={t('price')} hint={t('priceHint')}>
            <MoneyInput
              valueMinor={card.priceMinor}
              currency={currency}
              locale={locale}
              disabled={!mayEdit}
              onValueChange={(minor) => change({ card: { ...card, priceMinor: minor ?? 0 } })}
            />
          </Field>
          <Field label={t('cardLength')} hint={t('cardLengthHint', { most: most.cardLength })}>
            <NumberInput
              value={card.maxLength}
              min={20}
              max={most.cardLength}
              locale={locale}
              disabled={!mayEdit}
              onValueChange={(length) => change({ card: { ...card, maxLength: length ?? 240 } })}
            />
          </Field>
        </div>
      ) : null}
    </Section>
  )
}

/** Slips after the Japanese custom: headings, and what each is written for. */
export function OfferNoshi({ offer, change, currency, locale, mayEdit }: OfferPart) {
  const t = useTranslations('delivery.giftDesk')
  const common = useTranslations('common')
  const { noshi } = offer
  const put = (part: Partial<typeof noshi>) => change({ noshi: { ...noshi, ...part } })
  return (
    <Section
      id="gift-noshi"
      title={t('noshi')}
      end={
        mayEdit && noshi.on && noshi.headings.length < most.headings ? (
          <TextButton onClick={() => put({ headings: [...noshi.headings, newHeading()] })}>
            <Plus className="i" aria-hidden="true" /> {t('addHeading')}
          </TextButton>
        ) : null
      }
    >
      <SwitchRow
        label={t('noshiOn')}
        hint={t('noshiHint')}
        checked={noshi.on}
        disabled={!mayEdit}
        onCheckedChange={(on) => put({ on })}
      />
      {noshi.on ? (
        <>
          <div className="py-3 sm:w-1/2">
            <Field label={t('price')} hint={t('priceHint')}>
              <MoneyInput
                valueMinor={noshi.priceMinor}
                currency={currency}
                locale={locale}
                disabled={!mayEdit}
                onValueChange={(minor) => put({ priceMinor: minor ?? 0 })}
              />
            </Field>
          </div>
          <ul>
            {noshi.headings.map((heading) => {
              const set = (part: Partial<typeof heading> | null) =>
                put({ headings: withItem(noshi.headings, heading.id, part) })
              return (
                <li key={heading.id} className="flex flex-wrap items-center gap-3 border-t border-line py-3">
                  <Input
                    className="w-36"
                    lang="ja"
                    value={heading.text}
                    maxLength={20}
                    placeholder={t('blank')}
                    disabled={!mayEdit}
                    aria-label={t('headingText')}
                    onChange={(event) => set({ text: event.target.value })}
                  />
                  <Select
                    className="min-w-52 flex-1"
                    value={heading.occasion}
                    disabled={!mayEdit}
                    aria-label={t('occasionOf', { heading: heading.text || t('blank') })}
                    options={occasions.map((value) => ({ value, label: t(`occasions.${value}`) }))}
                    onValueChange={(value) => {
                      const occasion = occasions.find((one) => one === value)
                      if (occasion) set({ occasion })
                    }}
                  />
                  {mayEdit ? <TextButton onClick={() => set(null)}>{common('remove')}</TextButton> : null}
                </li>
              )
            })}
          </ul>
        </>
      ) : null}
    </Section>
  )
}

/** What lies in the box beside the gift. */
export function OfferSlip({ offer, change, currency, locale, mayEdit }: OfferPart) {
  const t = useTranslations('delivery.giftDesk')
  const { bag } = offer
  return (
    <Section id="gift-slip" title={t('inTheBox')}>
      <SwitchRow
        label={t('hidesPrices')}
        hint={t('hidesPricesHint')}
        checked={offer.hidesPrices}
        disabled={!mayEdit}
        onCheckedChange={(hidesPrices) => change({ hidesPrices })}
      />
      <SwitchRow
        label={t('bagOn')}
        checked={bag.on}
        disabled={!mayEdit}
        onCheckedChange={(on) => change({ bag: { ...bag, on } })}
      />
      {bag.on ? (
        <div className="py-3 sm:w-1/2">
          <Field label={t('bagPrice')} hint={t('priceHint')}>
            <MoneyInput
              valueMinor={bag.priceMinor}
              currency={currency}
              locale={locale}
              disabled={!mayEdit}
              onValueChange={(minor) => change({ bag: { ...bag, priceMinor: minor ?? 0 } })}
            />
          </Field>
        </div>
      ) : null}
    </Section>
  )
}
