'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowRight, TrendingDown, TriangleAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { localePath, shopUrl, withQuery } from '@/lib/links'
import { mediaUrl } from '@/lib/media'
import { formatMoney } from '@/lib/money'
import { useTRPC } from '@/platform/trpc-client'
import { Approx } from '@/ui/approx'
import { AwningStrip } from '@/ui/awning'
import { Skeleton } from '@/ui/skeleton'
import type { CartLine, ShopCart } from '../types'

/** The one cart over all shops, a parcel group per shop. Each shop's checkout takes its own part. */
export function MallCart({ base }: { base: string }) {
  const t = useTranslations('portal.cart')
  const trpc = useTRPC()
  const cart = useQuery(trpc.cart.everywhere.queryOptions())
  const shops = cart.data ?? []
  const pieces = shops.reduce((sum, shop) => sum + shop.count, 0)

  return (
    <div className="wrap pb-24">
      <div className="c-hd">
        <h1>{t('title')}</h1>
        <p className="muted">{cart.data && shops.length > 0 ? t('text', { pieces, shops: shops.length }) : ' '}</p>
      </div>
      {cart.isPending && <Skeleton shape="block" height={360} />}
      {cart.data && shops.length === 0 && <EmptyCart />}
      {shops.length > 0 && (
        <>
          <p className="max-w-[60ch] text-ink-2">{t('perShop')}</p>
          {shops.map((shop) => (
            <ShopParcel key={shop.shop.id} part={shop} base={base} />
          ))}
        </>
      )}
    </div>
  )
}

function EmptyCart() {
  const t = useTranslations('portal.cart')
  const locale = useLocale()
  return (
    <div className="nothing">
      <h2>{t('empty')}</h2>
      <p>{t('emptyText')}</p>
      <p className="mt-5">
        <a className="btn pri" href={localePath(locale, '/goods')}>
          {t('look')}
        </a>
      </p>
    </div>
  )
}

function ShopParcel({ part, base }: { part: ShopCart; base: string }) {
  const t = useTranslations('portal.cart')
  const locale = useLocale()
  const { shop, currency } = part
  const at = (path: string) => shopUrl(base, shop.slug, locale, path)
  // A shop with a domain of its own does not know this cart before it is handed over.
  const over = (path: string) => withQuery('/api/handoff/cart', { shop: shop.slug, back: localePath(locale, path) })
  return (
    <section className="pack" aria-labelledby={`cart-${shop.slug}`}>
      <AwningStrip id={`awning-${shop.slug}`} colors={shop.awning} size="parcel" className="pack__aw" />
      <header className="pack__h">
        <div>
          <h2 id={`cart-${shop.slug}`}>
            <a href={at('/')}>{shop.name}</a>
          </h2>
        </div>
        <span className="price">{formatMoney(part.itemsMinor, currency, locale)}</span>
      </header>
      {part.lines.map((line) => (
        <Line key={line.variantId} line={line} currency={currency} href={at(`/products/${line.handle}`)} />
      ))}
      <div className="pack__foot">
        <a className="link" href={over('/cart')}>
          {t('goTo')}
        </a>
        <a className="btn pri" href={over('/checkout')}>
          {t('checkOut', { shop: shop.name })} <ArrowRight className="ic" aria-hidden="true" />
        </a>
      </div>
    </section>
  )
}

function Line({ line, currency, href }: { line: CartLine; currency: string; href: string }) {
  const t = useTranslations('portal.cart')
  const locale = useLocale()
  const money = (minor: number) => formatMoney(minor, currency, locale)
  return (
    <div className="line">
      <span className="tile">
        {line.image && (
          <img src={mediaUrl(line.image, 320)} alt="" width={104} height={104} className="h-full w-full object-cover" />
        )}
      </span>
      <div className="line__t">
        <h3>
          <a href={href} lang={line.lang}>
            {line.title}
          </a>
        </h3>
        {line.variantTitle && <p>{line.variantTitle}</p>}
        <Change line={line} was={money(line.seenUnitMinor)} />
      </div>
      <span className="muted">{t('quantity', { count: line.quantity })}</span>
      <div className="line__p price">
        {money(line.unitMinor * line.quantity)}
        <Approx minor={line.unitMinor * line.quantity} currency={currency} below />
      </div>
    </div>
  )
}

/** What changed since the good was put in: told where it is, never by a toast. */
function Change({ line, was }: { line: CartLine; was: string }) {
  const t = useTranslations('portal.cart')
  const words = {
    'sold-out': t('soldOut'),
    'fewer-left': t('fewerLeft', { count: line.available ?? 0 }),
    'members-only': t('membersOnly'),
    gone: t('gone'),
  }
  if (line.problem) {
    return (
      <p className="chg chg--warn">
        <TriangleAlert className="ic" aria-hidden="true" />
        <span>{words[line.problem]}</span>
      </p>
    )
  }
  if (line.unitMinor === line.seenUnitMinor) return null
  const cheaper = line.unitMinor < line.seenUnitMinor
  return (
    <p className={cheaper ? 'chg chg--ok' : 'chg chg--warn'}>
      <TrendingDown className="ic" aria-hidden="true" style={cheaper ? undefined : { transform: 'scaleY(-1)' }} />
      <span>{t('priceChanged', { before: was })}</span>
    </p>
  )
}
