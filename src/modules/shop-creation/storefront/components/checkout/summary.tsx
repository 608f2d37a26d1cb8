'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { mediaUrl } from '@/lib/media'
import { formatMoney } from '@/lib/money'
import { extraName } from '@/lib/words'
import type { CheckoutQuote } from '@/shop/checkout/types'
import { Approx } from '@/ui/approx'

type Props = { quote: CheckoutQuote; locale: string; children?: ReactNode }

/** What is bought and what it costs, as the shop's server says. */
export function Summary({ quote, locale, children }: Props) {
  const t = useTranslations('checkout')
  const money = (minor: number) => formatMoney(minor, quote.currency, locale)
  const { delivery } = quote
  return (
    <aside className="sum" data-block="order-summary" aria-labelledby="sum-head">
      <h2 id="sum-head">{t('summary')}</h2>
      <ul className="sum-lines">
        {quote.lines.map((line) => (
          <li key={line.variantId}>
            {line.image ? (
              <picture>
                <img src={mediaUrl(line.image, 320)} alt="" width={56} height={56} />
              </picture>
            ) : (
              <i />
            )}
            <span lang={line.lang}>
              {line.title}
              {line.variantTitle ? <small>{line.variantTitle}</small> : null}
              {line.problem ? <small className="wrong">{t(`line.short.${line.problem}`)}</small> : null}
            </span>
            <span className="p">
              {line.quantity} × {money(line.unitMinor)}
            </span>
          </li>
        ))}
      </ul>
      <dl>
        <dt>{t('goods')}</dt>
        <dd>{money(quote.itemsMinor)}</dd>
        {quote.discounts.map((discount) => [
          <dt key={`${discount.code}-name`}>{discount.label || discount.code}</dt>,
          <dd key={discount.code}>−{money(discount.amountMinor)}</dd>,
        ])}
        {quote.extras.map((extra) => [
          <dt key={`${extra.key}-name`}>{extraName(extra, locale, t(`extras.${extra.key}`))}</dt>,
          <dd key={extra.key}>{money(extra.amountMinor)}</dd>,
        ])}
        {delivery.needed ? (
          <>
            <dt>{t('delivery')}</dt>
            <dd>
              {delivery.chosenKey === null
                ? t('deliveryOpen')
                : quote.shippingMinor === 0
                  ? t('free')
                  : money(quote.shippingMinor)}
            </dd>
          </>
        ) : null}
        <dt className="t">{t('total')}</dt>
        <dd className="t">
          {money(quote.totalMinor)}
          <Approx minor={quote.totalMinor} currency={quote.currency} below />
        </dd>
        {quote.taxMinor > 0 ? (
          <>
            <dt className="q">{t('ofWhichTax')}</dt>
            <dd className="q">{money(quote.taxMinor)}</dd>
          </>
        ) : null}
      </dl>
      <p className="hint">{t('chargedIn', { currency: quote.currency })}</p>
      {children}
    </aside>
  )
}
