import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import { Approx } from '@/ui/approx'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { labelPrice } from '../../../storefront/components/price-text'
import { stockWords } from '../../../storefront/components/stock-words'
import { href, type Visit } from '../../../storefront/components/visit'
import { wallAt } from '../../../storefront/components/walls'

type Props = {
  visit: Visit
  good: ProductCard
  /** place in its row: decides the wall of a good without a picture */
  index: number
  look?: string
  sizes: string
  eager?: boolean
}

/** One line under the name: its one make, or what kind of thing it is and in how many makes it comes. */
function kindOf({ t }: Visit, { variantCount, options, productType, summary, vendor }: ProductCard): string {
  const kind = productType || vendor
  if (variantCount > 1) return [kind, t('goods.kinds', { count: variantCount })].filter(Boolean).join(', ')
  const make = options.map((option) => option.values[0] ?? '').filter(Boolean)
  return make.join(', ') || kind || summary
}

/** A good under its picture, like the label beside a print. */
export function Tile({ visit, good, index, look = '', sizes, eager = false }: Props) {
  const { t, shop, locale } = visit
  const price = labelPrice(good.priceMinMinor, shop.currency, locale)
  const ranges = good.priceMaxMinor > good.priceMinMinor
  const was = good.compareAtMinor === null ? null : labelPrice(good.compareAtMinor, shop.currency, locale)
  return (
    <Link className={`tile ${look}`} href={href(visit, `/products/${good.handle}`)} prefetch={false}>
      <figure>
        {good.cover ? (
          <GoodPicture media={good.cover} sizes={sizes} eager={eager} silent />
        ) : (
          <span className="bare" style={wallAt(index)} aria-hidden="true" lang={good.lang}>
            {good.title}
          </span>
        )}
      </figure>
      <span className="n" lang={good.lang}>
        {good.title}
      </span>
      <span className="p">
        {was ? (
          <s>
            <span className="vh">{t('price.was')} </span>
            {was}
          </s>
        ) : null}
        {ranges ? <em>{t('price.from')} </em> : null}
        {price}
        {ranges ? <em>{t('price.fromAfter')}</em> : null}
        <Approx minor={good.priceMinMinor} currency={shop.currency} below />
      </span>
      <span className="d">{kindOf(visit, good)}</span>
      <span className="s">{stockWords(t, good)}</span>
    </Link>
  )
}
