'use client'

import { Gift } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/money'
import { Approx } from '@/ui/approx'
import { CartLines } from './cart-lines'
import { useCart } from './use-cart'

type Props = {
  base: string
  currency: string
  locale: string
  /** the shop packs gifts */
  gifts: boolean
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
export function CartWindow({ base, currency, locale, gifts }: Props) {
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
          <CartLines base={base} currency={currency} locale={locale} />
          <aside className="sum" data-block="order-summary" aria-labelledby="sum-head">
            <h2 id="sum-head">{t('summary')}</h2>
            <dl>
              <dt>{t('pieces', { count: cart?.count ?? 0 })}</dt>
              <dd>{money(cart?.itemsMinor ?? 0)}</dd>
              <dt className="t">{t('goodsTotal')}</dt>
              <dd className="t">
                {money(cart?.itemsMinor ?? 0)}
                <Approx minor={cart?.itemsMinor ?? 0} currency={cart?.currency ?? ''} below />
              </dd>
            </dl>
            {blocked ? <p className="wrong">{t('line.blocked')}</p> : null}
            <Link className="btn full" href={`${base}/checkout`} prefetch={false} aria-disabled={isLoading}>
              {t('toCheckout')}
            </Link>
            {gifts ? (
              <Link className="btn ghost full" href={`${base}/gift`} prefetch={false} aria-disabled={isLoading}>
                <Gift className="ic" aria-hidden="true" />
                {t('sendAsGift')}
              </Link>
            ) : null}
            <p className="hint">
              {t('deliveryNext')}{' '}
              <Link className="lnk" href={`${base}/delivery`} prefetch={false}>
                {t('places.more')}
              </Link>
            </p>
          </aside>
        </div>
      )}
    </div>
  )
}
