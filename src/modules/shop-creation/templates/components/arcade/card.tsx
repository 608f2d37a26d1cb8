import Link from 'next/link'
import type { DealFacts, ProductCard } from '@/shop/catalog/types'
import { fewGoods } from '../../../design/constants'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { cutOf, cutText, labelPrice } from '../../../storefront/components/price-text'
import { PriceTicket } from '../../../storefront/components/price-ticket'
import { href, type Visit } from '../../../storefront/components/visit'
import { shapeOf } from './shapes'
import { Stock } from './stock'

/** The outline of a good in the shop's loud colour, where it has no picture. */
export function Silhouette({ good }: { good: Pick<ProductCard, 'title' | 'productType'> }) {
  const { path, box } = shapeOf(good)
  return (
    <svg className="shape" viewBox={box} aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

/** How much a price is cut, in whole percent; nothing where it is not. */
export function Percent({ visit: { locale }, now, was }: { visit: Visit; now: number; was: number | null }) {
  const cut = cutOf(now, was)
  return cut ? <span className="pc">{cutText(cut, locale)}</span> : null
}

/** One line under the name: why it is cheap, or what kind of thing it is. */
function kindOf({ t, shop }: Visit, { variantCount, productType, vendor, summary }: ProductCard): string {
  const kind = productType || (vendor === shop.name ? '' : vendor) || summary
  return variantCount > 1 ? [kind, t('goods.kinds', { count: variantCount })].filter(Boolean).join(', ') : kind
}

type Props = {
  visit: Visit
  good: ProductCard
  facts: DealFacts | undefined
  /** columns on a wide screen */
  span?: number
  sizes?: string
  eager?: boolean
}

const usualSizes = '(max-width: 720px) 50vw, 17vw'
const wideSizes = '(max-width: 720px) 100vw, 34vw'

/** A good as a card: percent at the top left, price below, the former price at its right, what is left at the foot. */
export function DealCard({ visit, good, facts, span = 1, sizes, eager = false }: Props) {
  const { t, shop, locale } = visit
  const was = good.compareAtMinor === null ? '' : labelPrice(good.compareAtMinor, shop.currency, locale)
  return (
    <li className={span > 1 ? `c w${span}` : 'c'}>
      <Link href={href(visit, `/products/${good.handle}`)} prefetch={false}>
        <Percent visit={visit} now={good.priceMinMinor} was={good.compareAtMinor} />
        <figure>
          {good.cover ? (
            <GoodPicture media={good.cover} sizes={sizes ?? (span > 1 ? wideSizes : usualSizes)} eager={eager} silent />
          ) : (
            <Silhouette good={good} />
          )}
        </figure>
        <b title={good.title} lang={good.lang}>
          {good.title}
        </b>
        <span className="cd">{kindOf(visit, good)}</span>
        <span className="row">
          <PriceTicket
            minor={good.priceMinMinor}
            currency={shop.currency}
            locale={locale}
            from={
              good.priceMaxMinor > good.priceMinMinor
                ? { before: t('price.from'), after: t('price.fromAfter') }
                : undefined
            }
          />
          {was ? (
            <s>
              <span className="vh">{t('price.was')} </span>
              {was}
            </s>
          ) : null}
        </span>
        <Stock visit={visit} good={good} facts={facts} />
      </Link>
    </li>
  )
}

type Grid = Pick<Props, 'visit'> & {
  goods: readonly ProductCard[]
  facts: Record<string, DealFacts>
  spans?: readonly number[]
  /** cards whose pictures are fetched at once */
  eager?: number
}

/** Cards side by side. */
export function DealGrid({ visit, goods, facts, spans = [], eager = 0 }: Grid) {
  return (
    <ul className={goods.length <= fewGoods ? 'g few' : 'g'}>
      {goods.map((good, index) => (
        <DealCard
          key={good.id}
          visit={visit}
          good={good}
          facts={facts[good.id]}
          span={spans[index] ?? 1}
          eager={index < eager}
        />
      ))}
    </ul>
  )
}
