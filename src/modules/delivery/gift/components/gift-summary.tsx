'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatMoney, includedTax } from '@/lib/money'
import { extraName } from '@/lib/words'
import type { CheckoutQuote } from '@/shop/checkout/types'
import type { OrderExtra } from '@/shop/orders/schema'

type Props = { quote: CheckoutQuote; extras: readonly OrderExtra[]; locale: string; children: ReactNode }

/** The goods as the server prices them, with the gift as it is chosen just now: the same rule prices it again when it is ordered. */
export function GiftSummary({ quote, extras, locale, children }: Props) {
  const t = useTranslations('delivery.gift')
  const money = (minor: number) => formatMoney(minor, quote.currency, locale)
  const extrasMinor = extras.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const taxMinor =
    quote.taxMinor - includedTax(quote.extrasMinor, quote.taxRateBp) + includedTax(extrasMinor, quote.taxRateBp)
  const pieces = quote.lines.reduce((sum, line) => sum + line.quantity, 0)
  const { delivery } = quote
  return (
    <aside className="sum" data-block="order-summary" aria-labelledby="gift-sum">
      <h2 id="gift-sum">{t('summary')}</h2>
      <dl aria-live="polite">
        <dt>{t('pieces', { count: pieces })}</dt>
        <dd>{money(quote.itemsMinor)}</dd>
        {quote.discounts.map((discount) => [
          <dt key={`${discount.code}-name`}>{discount.label || discount.code}</dt>,
          <dd key={discount.code}>−{money(discount.amountMinor)}</dd>,
        ])}
        {extras.map((extra) => [
          <dt key={`${extra.key}-name`}>{extraName(extra, locale, t(`extras.${extra.key}`))}</dt>,
          <dd key={extra.key}>{money(extra.amountMinor)}</dd>,
        ])}
        {delivery.needed ? (
          <>
            <dt>{t('delivery')}</dt>
            <dd>{t('deliveryNext')}</dd>
          </>
        ) : null}
        <dt className="t">{t('total')}</dt>
        <dd className="t">{money(quote.totalMinor - quote.extrasMinor - quote.shippingMinor + extrasMinor)}</dd>
        {taxMinor > 0 ? (
          <>
            <dt className="q">{t('ofWhichTax')}</dt>
            <dd className="q">{money(taxMinor - includedTax(quote.shippingMinor, quote.taxRateBp))}</dd>
          </>
        ) : null}
      </dl>
      {children}
    </aside>
  )
}
