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

/** The lines of the bag, each to be changed in place; with its room kept while they are on their way. */
export function CartLines({ base, currency, locale }: { base: string; currency: string; locale: string }) {
  const t = useTranslations('checkout')
  const { cart, isLoading } = useCart()
  const money = (minor: number) => formatMoney(minor, currency, locale)
  if (isLoading) return <Skeleton />
  return (
    <ul className="lines" data-block="cart-lines" aria-label={t('cartTitle')}>
      {cart?.lines.map((line) => (
        <Line key={line.variantId} line={line} base={base} money={money} />
      ))}
    </ul>
  )
}
