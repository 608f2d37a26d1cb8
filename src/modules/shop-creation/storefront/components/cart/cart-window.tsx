'use client'

import { Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { mediaUrl } from '@/lib/media'
import { formatMoney } from '@/lib/money'
import { readApiError } from '@/platform/trpc-client'
import type { CartLine } from '@/shop/cart/types'
import { QuantityStepper } from './quantity-stepper'
import { useCart } from './use-cart'

type Props = { base: string; currency: string; locale: string }

/** What the shopper has to know of a line before it can be bought. */
function LineNews({ line, money }: { line: CartLine; money: (minor: number) => string }) {
  const t = useTranslations('checkout')
  if (line.problem === 'gone') return <p className="wrong">{t('line.gone')}</p>
  if (line.problem === 'sold-out') return <p className="wrong">{t('line.soldOut')}</p>
  if (line.problem === 'members-only') return <p className="wrong">{t('line.membersOnly')}</p>
  if (line.problem === 'fewer-left')
    return <p className="wrong">{t('line.fewerLeft', { count: line.available ?? 0 })}</p>
  if (line.unitMinor !== line.seenUnitMinor)
    return (
      <p className="hint">
        {t('line.priceChanged', { before: money(line.seenUnitMinor), now: money(line.unitMinor) })}
      </p>
    )
  return null
}

function Line({ line, base, money }: { line: CartLine; base: string; money: (minor: number) => string }) {
  const t = useTranslations('checkout')
  const { setQuantity } = useCart()
  const change = (quantity: number) => setQuantity.mutate({ variantId: line.variantId, quantity })
  const name = line.variantTitle ? `${line.title}, ${line.variantTitle}` : line.title
  const failed = setQuantity.isError && setQuantity.variables.variantId === line.variantId
  return (
    <li>
      <figure>
        {line.image ? (
          <picture>
            <img src={mediaUrl(line.image, 320)} alt="" loading="lazy" width={96} height={96} />
          </picture>
        ) : null}
      </figure>
      <div>
        <Link href={`${base}/products/${line.handle}?variant=${line.variantId}`} prefetch={false}>
          <b lang={line.lang}>{line.title}</b>
        </Link>
        {line.variantTitle ? <span>{line.variantTitle}</span> : null}
        <span>{t('line.each', { price: money(line.unitMinor) })}</span>
        <LineNews line={line} money={money} />
        {failed ? <p className="wrong">{readApiError(setQuantity.error).message}</p> : null}
      </div>
      {line.problem === 'gone' ? (
        <span />
      ) : (
        <QuantityStepper quantity={line.quantity} name={name} max={line.available} onChange={change} />
      )}
      <span className="p">{line.problem === 'gone' ? '' : money(line.unitMinor * line.quantity)}</span>
      <button type="button" className="away" aria-label={t('line.remove', { name })} onClick={() => change(0)}>
        <Trash2 className="ic" aria-hidden="true" />
      </button>
    </li>
  )
}

function Skeleton() {
  return (
    <ul className="lines" aria-hidden="true">
      {[0, 1].map((row) => (
        <li key={row}>
          <figure className="skeleton" />
          <div className="skeleton" />
        </li>
      ))}
    </ul>
  )
}

export function EmptyCart({ base }: { base: string }) {
  const t = useTranslations('checkout')
  return (
    <div className="empty">
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
      <Link className="btn" href={`${base}/products`} prefetch={false}>
        {t('empty.toShop')}
      </Link>
    </div>
  )
}

/** The whole cart: lines that can be changed in place, and what the goods cost. */
export function CartWindow({ base, currency, locale }: Props) {
  const t = useTranslations('checkout')
  const { cart, isLoading, failed, reload } = useCart()
  const money = (minor: number) => formatMoney(minor, currency, locale)
  const lines = cart?.lines ?? []
  const blocked = lines.some((line) => line.problem !== null)
  return (
    <div className="buying">
      <h1>{t('cartTitle')}</h1>
      {failed ? (
        <div className="note bad" role="alert">
          <b>{t('failed')}</b>
          <button type="button" className="lnk" onClick={() => reload()}>
            {t('again')}
          </button>
        </div>
      ) : !isLoading && lines.length === 0 ? (
        <EmptyCart base={base} />
      ) : (
        <div className="buying-g">
          {isLoading ? (
            <Skeleton />
          ) : (
            <ul className="lines" data-block="cart-lines" aria-label={t('cartTitle')}>
              {lines.map((line) => (
                <Line key={line.variantId} line={line} base={base} money={money} />
              ))}
            </ul>
          )}
          <aside className="sum" data-block="order-summary" aria-labelledby="sum-head">
            <h2 id="sum-head">{t('summary')}</h2>
            <dl>
              <dt>{t('pieces', { count: cart?.count ?? 0 })}</dt>
              <dd>{money(cart?.itemsMinor ?? 0)}</dd>
              <dt className="t">{t('goodsTotal')}</dt>
              <dd className="t">{money(cart?.itemsMinor ?? 0)}</dd>
            </dl>
            {blocked ? <p className="wrong">{t('line.blocked')}</p> : null}
            <Link className="btn full" href={`${base}/checkout`} prefetch={false} aria-disabled={isLoading}>
              {t('toCheckout')}
            </Link>
            <p className="hint">{t('deliveryNext')}</p>
          </aside>
        </div>
      )}
    </div>
  )
}
