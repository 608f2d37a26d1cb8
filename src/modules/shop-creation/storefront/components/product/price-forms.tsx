'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ComponentType } from 'react'
import { formatMoney } from '@/lib/money'
import type { VariantView } from '@/shop/catalog/types'
import { Approx } from '@/ui/approx'
import { fewLeft } from '../../constants'
import type { PriceForm } from '../../types'
import { labelPrice } from '../price-text'
import { PriceTicket } from '../price-ticket'

type Props = {
  variant: VariantView
  currency: string
  taxRateBp: number
  /** what one piece is, where that stands on the price ticket */
  unit: string
  /** pieces of the whole good that were sold in the last 30 days */
  sold: number
}

function useTax(taxRateBp: number): string {
  const t = useTranslations('shop')
  return taxRateBp > 0 ? t('price.taxIncluded') : ''
}

function Label({ variant: { priceMinor, compareAtMinor }, currency, taxRateBp }: Props) {
  const t = useTranslations('shop')
  const locale = useLocale()
  const tax = useTax(taxRateBp)
  return (
    <p className="price">
      {labelPrice(priceMinor, currency, locale)}
      <Approx minor={priceMinor} currency={currency} />
      {compareAtMinor !== null ? (
        <s>
          <span className="vh">{t('price.was')} </span>
          {labelPrice(compareAtMinor, currency, locale)}
        </s>
      ) : null}
      {tax ? <small>{tax}</small> : null}
    </p>
  )
}

function Ticket({ variant, currency, taxRateBp, unit }: Props) {
  const t = useTranslations('shop')
  const locale = useLocale()
  const tax = useTax(taxRateBp)
  const { priceMinor, compareAtMinor } = variant
  return (
    <div className="big">
      <PriceTicket minor={priceMinor} currency={currency} locale={locale} />
      <span>
        {compareAtMinor !== null ? (
          <s>{t('price.wasShort', { price: formatMoney(compareAtMinor, currency, locale) })}</s>
        ) : null}
        {variant.title || unit}
        {(variant.title || unit) && tax ? <br /> : null}
        {tax}
      </span>
    </div>
  )
}

/** What is kept in the purse, and how much is left of this very variant. */
function Deal({ variant, currency, taxRateBp, sold }: Props) {
  const t = useTranslations('shop')
  const locale = useLocale()
  const tax = useTax(taxRateBp)
  const { priceMinor, compareAtMinor, stockLeft, available } = variant
  const saved = compareAtMinor === null ? 0 : compareAtMinor - priceMinor
  const few = stockLeft !== null && stockLeft <= fewLeft
  return (
    <>
      <div className="big">
        <PriceTicket minor={priceMinor} currency={currency} locale={locale} />
        {compareAtMinor !== null && saved > 0 ? (
          <span>
            <s>{t('price.wasShort', { price: labelPrice(compareAtMinor, currency, locale) })}</s>
            <b>{t('arcade.keep', { amount: labelPrice(saved, currency, locale) })}</b>
          </span>
        ) : null}
      </div>
      {tax ? <p className="tax">{tax}</p> : null}
      {available && stockLeft !== null ? (
        <div className="left">
          <span className={few ? 'st lo' : 'st'} aria-hidden="true">
            <i style={{ width: `${Math.round((stockLeft / (stockLeft + sold)) * 100)}%` }} />
          </span>
          <b>{t(few ? 'arcade.only' : 'arcade.left', { count: stockLeft })}</b>
          {sold > 0 ? <span>{t('arcade.sold', { count: sold })}</span> : null}
        </div>
      ) : null}
    </>
  )
}

/** The price as a template sets it beside the way into the cart. */
export const priceForms: Record<PriceForm, ComponentType<Props>> = { label: Label, ticket: Ticket, deal: Deal }
