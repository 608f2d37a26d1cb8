import Link from 'next/link'
import { withQuery } from '@/lib/links'
import { minorDigits } from '@/lib/money'
import type { CategoryNode, ProductCard, ProductFacets } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { labelPrice } from '../../../storefront/components/price-text'
import { href, say, shelvesOf, type Visit } from '../../../storefront/components/visit'
import { wallAt } from '../../../storefront/components/walls'
import { inScript, isUpright } from '../../../storefront/rules/letters'
import { type Budget, budgetsOf } from './budgets'

const most = 6

type Prices = ProductFacets['prices']
type Props = {
  visit: Visit
  block: BlockOf<'category-tiles'>
  covers: ReadonlyMap<string, ProductCard>
  prices: Prices
}

function Tile({ visit, node, cover, place }: { visit: Visit; node: CategoryNode; cover?: ProductCard; place: number }) {
  const name = inScript(node.title, visit.locale)
  return (
    <li>
      <Link href={href(visit, `/categories/${node.handle}`)} prefetch={false}>
        <figure>
          {cover?.cover ? (
            <GoodPicture media={cover.cover} sizes="(max-width: 720px) 50vw, 22vw" silent />
          ) : (
            <span className={isUpright(name) ? 'bare v' : 'bare'} style={wallAt(place)} aria-hidden="true">
              {name}
            </span>
          )}
        </figure>
        <b>{name}</b>
        <span>{visit.t('goods.count', { count: node.productCount })}</span>
      </Link>
    </li>
  )
}

function budgetWords({ t, shop, locale }: Visit, { fromMinor, toMinor }: Budget): string {
  const price = (minor: number) => labelPrice(minor, shop.currency, locale)
  const over = toMinor === null ? 0 : toMinor + 1
  if (fromMinor === null) return t('noren.under', { price: price(over) })
  return toMinor === null
    ? t('noren.over', { price: price(fromMinor) })
    : t('noren.between', { from: price(fromMinor), to: price(over) })
}

/** The goods by what one means to spend. */
function Budgets({ visit, prices }: { visit: Visit; prices: Prices }) {
  const bands = budgetsOf(prices)
  if (bands.length === 0) return null
  const unit = 10 ** minorDigits(visit.shop.currency)
  const whole = (minor: number | null) => (minor === null ? null : minor / unit)
  return (
    <nav aria-label={visit.t('noren.budgets')}>
      <ul className="pb">
        {bands.map((band) => (
          <li key={band.fromMinor}>
            <Link
              href={withQuery(href(visit, '/products'), { from: whole(band.fromMinor), to: whole(band.toMinor) })}
              prefetch={false}
            >
              {budgetWords(visit, band)}
              <span>{visit.t('goods.count', { count: band.count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The ways in, each with a picture of what is found there, on the deeper ground in the middle of the page. */
export function NorenTiles({ visit, block, covers, prices }: Props) {
  const shown = shelvesOf(visit).slice(0, most)
  if (shown.length < 2) return null
  return (
    <section className="b-category-tiles" data-block="category-tiles" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, visit.t('home.categories'))}</h2>
      <ul className={`oc of-${shown.length}`}>
        {shown.map((node, place) => (
          <Tile key={node.id} visit={visit} node={node} cover={covers.get(node.handle)} place={place} />
        ))}
      </ul>
      <Budgets visit={visit} prices={prices} />
    </section>
  )
}
