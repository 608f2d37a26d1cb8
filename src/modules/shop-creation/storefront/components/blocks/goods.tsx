import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import { Approx } from '@/ui/approx'
import type { BlockOf } from '../../../design/types'
import { AddButton } from '../cart/add-button'
import { GoodPicture } from '../good-picture'
import { labelPrice } from '../price-text'
import { stockWords } from '../stock-words'
import { href, say, type Visit } from '../visit'
import { wallAt } from '../walls'
import { EmptyBlock } from './empty'

function Price({ visit, good }: { visit: Visit; good: ProductCard }) {
  const { t, shop, locale } = visit
  const ranges = good.priceMaxMinor > good.priceMinMinor
  return (
    <span className="p">
      {good.compareAtMinor === null ? null : (
        <s>
          <span className="vh">{t('price.was')} </span>
          {labelPrice(good.compareAtMinor, shop.currency, locale)}
        </s>
      )}
      {ranges ? `${t('price.from')} ` : null}
      {labelPrice(good.priceMinMinor, shop.currency, locale)}
      {ranges ? t('price.fromAfter') : null}
      <Approx minor={good.priceMinMinor} currency={shop.currency} />
    </span>
  )
}

function Good({ visit, good, index }: { visit: Visit; good: ProductCard; index: number }) {
  return (
    <li>
      <Link className="sb-good" href={href(visit, `/products/${good.handle}`)} prefetch={false}>
        <figure>
          {good.cover ? (
            <GoodPicture media={good.cover} sizes="(max-width: 720px) 50vw, 25vw" silent />
          ) : (
            <span className="sb-bare" style={wallAt(index)} aria-hidden="true" lang={good.lang}>
              {good.title}
            </span>
          )}
        </figure>
        <b lang={good.lang}>{good.title}</b>
        <Price visit={visit} good={good} />
        <small>{stockWords(visit.t, good)}</small>
      </Link>
      {good.onlyVariantId && visit.features.orders && good.available ? (
        <AddButton
          variantId={good.onlyVariantId}
          name={good.title}
          available={good.available}
          stockLeft={good.stockLeft}
        />
      ) : null}
    </li>
  )
}

type Grid = BlockOf<'product-grid'>

/** Where "all of them" leads, for sources that have such a page. */
function wholeOf(block: Grid): string | null {
  if (block.source === 'category') return block.category ? `/categories/${block.category}` : null
  if (block.source === 'sale') return '/products?sale=1'
  return block.source === 'newest' ? '/products' : null
}

function titleOf({ t, categories }: Visit, block: Grid): string {
  const flat = categories.flatMap((node) => [node, ...node.children])
  if (block.source === 'category') return flat.find(({ handle }) => handle === block.category)?.title ?? ''
  if (block.source === 'tag') return block.tag
  return t(`blocks.grid.${block.source}`)
}

/** Goods by a choice of the retailer's. */
export function GridBlock({ visit, block, goods }: { visit: Visit; block: Grid; goods: readonly ProductCard[] }) {
  if (goods.length === 0) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  const whole = wholeOf(block)
  const title = say(visit, block.title, titleOf(visit, block))
  return (
    <section
      className="sb sb-grid"
      data-block="product-grid"
      id={block.id}
      data-id={block.id}
      aria-labelledby={`sb-${block.id}`}
    >
      <div className="sb-head">
        <h2 id={`sb-${block.id}`}>{title}</h2>
        {whole ? (
          <Link href={href(visit, whole)} prefetch={false}>
            {visit.t('blocks.seeAll')}
            <span className="vh">: {title}</span>
          </Link>
        ) : null}
      </div>
      <ul>
        {goods.slice(0, block.count).map((good, index) => (
          <Good key={good.id} visit={visit} good={good} index={index} />
        ))}
      </ul>
    </section>
  )
}
