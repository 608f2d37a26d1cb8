import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { formatMoney } from '@/lib/money'
import type { ProductCard } from '@/shop/catalog/types'
import { AddButton } from '../../../storefront/components/cart/add-button'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { PriceTicket } from '../../../storefront/components/price-ticket'
import { scarceWords } from '../../../storefront/components/stock-words'
import { href, type Visit } from '../../../storefront/components/visit'

/** The unit a good is sold in: its only choice, else its kind. */
export function unitOf(visit: Visit, good: ProductCard): string {
  if (good.variantCount > 1) return visit.t('goods.kinds', { count: good.variantCount })
  const only = good.options.length === 1 ? good.options[0]?.values[0] : undefined
  return only ?? good.productType
}

/** One good, one row. The name and where it comes from, the unit, the price as the largest word, and the way into the basket. */
export function GoodRow({ visit, good }: { visit: Visit; good: ProductCard }) {
  const { t, shop, locale } = visit
  const path = href(visit, `/products/${good.handle}`)
  const cut = good.compareAtMinor !== null
  const scarce = scarceWords(t, good)
  return (
    <li className={cut ? 'row cut' : 'row'}>
      {good.cover ? (
        <Link className="thumb" href={path} prefetch={false} aria-hidden="true" tabIndex={-1}>
          <GoodPicture media={good.cover} sizes="80px" silent />
        </Link>
      ) : null}
      <Link className="n" href={path} prefetch={false}>
        <b lang={good.lang}>{good.title}</b>
        <span>{good.vendor === shop.name ? good.summary : good.vendor || good.summary}</span>
      </Link>
      <span className="u">{unitOf(visit, good)}</span>
      {good.compareAtMinor !== null ? (
        <s className="was">{t('price.wasShort', { price: formatMoney(good.compareAtMinor, shop.currency, locale) })}</s>
      ) : (
        <span className="low">{scarce}</span>
      )}
      <PriceTicket
        minor={good.priceMinMinor}
        currency={shop.currency}
        locale={locale}
        from={
          good.priceMaxMinor > good.priceMinMinor ? { before: t('price.from'), after: t('price.fromAfter') } : undefined
        }
      />
      {good.onlyVariantId && visit.features.orders ? (
        <span>
          <AddButton
            variantId={good.onlyVariantId}
            name={good.title}
            available={good.available}
            stockLeft={good.stockLeft}
          />
        </span>
      ) : (
        <span>
          <Link className="add" href={path} prefetch={false} aria-label={t('goods.chooseNamed', { name: good.title })}>
            <span>{t('goods.choose')}</span>
            <ChevronRight className="ic go" aria-hidden="true" />
          </Link>
        </span>
      )}
    </li>
  )
}

type Shelf = {
  visit: Visit
  id: string
  title: string
  goods: readonly ProductCard[]
  total: number
  path: string | null
  few?: boolean
}

/** A shelf: its name, how much of it is shown, and its rows. */
export function GoodShelf({ visit, id, title, goods, total, path, few = false }: Shelf) {
  const { t } = visit
  if (goods.length === 0) return null
  return (
    <section className={few ? 'b-product-list few' : 'b-product-list'} data-block="product-list" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        <span>
          {goods.length < total
            ? t('goods.partOf', { shown: goods.length, total })
            : t('goods.count', { count: total })}
        </span>
        {path && goods.length < total ? (
          <Link href={href(visit, path)} prefetch={false}>
            {t('goods.wholeAisle')}
            <span className="vh"> {title}</span>
          </Link>
        ) : null}
      </h2>
      <ul>
        {goods.map((good) => (
          <GoodRow key={good.id} visit={visit} good={good} />
        ))}
      </ul>
    </section>
  )
}
