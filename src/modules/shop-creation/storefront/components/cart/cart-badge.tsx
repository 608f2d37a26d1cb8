'use client'

import { ShoppingBasket, ShoppingCart } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/money'
import { useCart } from './use-cart'

/** The way to the cart with the number of pieces in it; the number comes after the page. */
export function CartCount({ href }: { href: string }) {
  const t = useTranslations('shop')
  const { cart } = useCart()
  const count = cart?.count ?? 0
  return (
    <Link className="bag" href={href} prefetch={false}>
      {t('cart.bag')}
      <b aria-hidden="true">{count}</b>
      <span className="vh">{t('cart.pieces', { count })}</span>
    </Link>
  )
}

/** The way to the cart with what its goods cost so far. */
export function CartTotal({ href, currency, locale }: { href: string; currency: string; locale: string }) {
  const t = useTranslations('shop')
  const { cart } = useCart()
  return (
    <Link className="bsk" href={href} prefetch={false}>
      <ShoppingBasket className="ic" aria-hidden="true" />
      <span className="vh">{t('cart.basket')} </span>
      {formatMoney(cart?.itemsMinor ?? 0, currency, locale)}
    </Link>
  )
}

/** The way to the cart with both: how many pieces, and what they cost so far. */
export function CartSum({ href, currency, locale }: { href: string; currency: string; locale: string }) {
  const t = useTranslations('shop')
  const { cart } = useCart()
  const count = cart?.count ?? 0
  return (
    <Link className="bk" href={href} prefetch={false}>
      <ShoppingCart className="ic" aria-hidden="true" />
      <span className="vh">
        {t('cart.bag')} {t('cart.pieces', { count })}{' '}
      </span>
      <span aria-hidden="true">{count}</span>
      <b>{formatMoney(cart?.itemsMinor ?? 0, currency, locale)}</b>
    </Link>
  )
}
