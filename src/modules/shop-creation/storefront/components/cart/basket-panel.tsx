'use client'

import { ShoppingBasket } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/money'
import { useCart } from './use-cart'

type Props = { cartHref: string; checkoutHref: string; currency: string; locale: string }

/** The basket that stays beside the shelves: what is in it, what it costs, and the way out. */
export function BasketPanel({ cartHref, checkoutHref, currency, locale }: Props) {
  const t = useTranslations('shop')
  const { cart } = useCart()
  const money = (minor: number) => formatMoney(minor, currency, locale)
  const lines = cart?.lines ?? []
  return (
    <aside className="b-basket" aria-labelledby="basket-head">
      <h2 id="basket-head">
        {t('cart.basket')} <span>{t('cart.goods', { count: cart?.count ?? 0 })}</span>
      </h2>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line.variantId}>
              <span lang={line.lang}>
                {line.quantity} × {line.title}
                {line.variantTitle ? `, ${line.variantTitle}` : ''}
              </span>
              <b>{line.problem === 'gone' ? t('cart.gone') : money(line.unitMinor * line.quantity)}</b>
            </li>
          ))}
        </ul>
      ) : (
        <p className="empty-basket">{t('cart.emptyBasket')}</p>
      )}
      <dl>
        <dt className="t">{t('cart.total')}</dt>
        <dd className="t">{money(cart?.itemsMinor ?? 0)}</dd>
      </dl>
      <p>{t('cart.deliveryLater')}</p>
      {lines.length > 0 ? (
        <Link className="btn" href={checkoutHref} prefetch={false}>
          {t('cart.checkout')}
        </Link>
      ) : (
        <Link className="btn ghost" href={cartHref} prefetch={false}>
          {t('cart.open')}
        </Link>
      )}
    </aside>
  )
}

/** Windows from the bag to the payment, behind a language or none. */
const payingPath = /^(?:\/[a-z]{2})?\/(?:cart|gift|delivery|checkout)(?:\/|$)/

/** The same on a phone: one bar at the bottom of the screen, except where the cart itself or paying fills it. */
export function BasketBar({ cartHref, currency, locale }: Omit<Props, 'checkoutHref'>) {
  const t = useTranslations('shop')
  const { cart } = useCart()
  const isPaying = payingPath.test(usePathname())
  if (!cart || cart.count === 0 || isPaying) return null
  return (
    <nav aria-label={t('cart.open')} style={{ display: 'contents' }}>
      <Link className="mb" href={cartHref} prefetch={false}>
        <ShoppingBasket className="ic" aria-hidden="true" />
        {t('cart.goods', { count: cart.count })}
        <b>{formatMoney(cart.itemsMinor, currency, locale)}</b>
        {t('cart.checkout')}
      </Link>
    </nav>
  )
}
