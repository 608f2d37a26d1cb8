import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'
import type { ProductCard } from '@/shop/catalog/types'
import { fewGoods } from '../../../design/constants'
import type { BlockKind, BlockOf, DesignBlock } from '../../../design/types'
import { SharedBlock } from '../../../storefront/components/blocks/shared-block'
import { RecentlySeen } from '../../../storefront/components/frame/recently-seen'
import { blockOf, href, say, type Visit } from '../../../storefront/components/visit'
import type { HomeGoods } from '../../../storefront/types'
import { Displayed, Entry } from './entry'
import { BookshelfHero } from './hero'
import { ShopWindow } from './window'
import { BookshelfFaq, BookshelfStory, MarginVisit, ShelfIndex } from './words'

type Props = { visit: Visit; goods: HomeGoods }

/** Blocks that stand in the three columns: index, entries, margin. */
const columns: readonly BlockKind[] = ['category-tiles', 'product-list', 'product-grid', 'hours-map']

/** Entries before the displayed one. */
const displayedAfter = 3

/** Three goods or fewer are all displayed. */
function FewEntries({ visit, goods }: { visit: Visit; goods: readonly ProductCard[] }) {
  return goods.map((good, place) => <Displayed key={good.id} visit={visit} good={good} eager={place === 0} />)
}

/** The newest good displayed among the next ones, which are entries. */
function Entries({ visit, goods, block }: Props & { block: BlockOf<'product-list'> }) {
  const { t } = visit
  const shown = goods.newest.slice(0, block.rows + 1)
  const [displayed, ...entries] = shown
  const few = goods.total <= fewGoods
  const lists = [entries.slice(0, displayedAfter), entries.slice(displayedAfter)]
  const list = (part: readonly ProductCard[]) =>
    part.length > 0 ? (
      <ol>
        {part.map((good) => (
          <Entry key={good.id} visit={visit} good={good} />
        ))}
      </ol>
    ) : null
  return (
    <section className="b-product-list" id="goods" data-block="product-list" aria-labelledby={block.id}>
      <h2 id={block.id}>
        {few ? t('home.everything') : t('bookshelf.lately')}
        <span>{t('goods.partOf', { shown: shown.length, total: goods.total })}</span>
      </h2>
      {few ? (
        <FewEntries visit={visit} goods={shown} />
      ) : (
        <>
          {list(lists[0] ?? [])}
          {displayed ? <Displayed visit={visit} good={displayed} /> : null}
          {list(lists[1] ?? [])}
        </>
      )}
      {goods.total > shown.length ? (
        <p className="nx">
          <Link href={href(visit, '/products')} prefetch={false}>
            {t('bookshelf.turn', { count: goods.total })}
          </Link>
        </p>
      ) : null}
    </section>
  )
}

/** What stands beside the entries: a few covers, and the shop itself. */
function Margin({ visit, goods }: Props) {
  const grid = goods.total > fewGoods ? blockOf(visit, 'product-grid') : null
  const place = blockOf(visit, 'hours-map')
  const reduced = grid?.source === 'sale' && goods.sale.length > 1
  return (
    <aside>
      {grid ? (
        <ShopWindow
          visit={visit}
          id={grid.id}
          title={say(visit, grid.title, visit.t(reduced ? 'home.onSale' : 'bookshelf.window'))}
          goods={reduced ? goods.sale : goods.newest}
        />
      ) : null}
      {place ? <MarginVisit visit={visit} block={place} /> : null}
    </aside>
  )
}

/** Index, entries, margin. A column that holds nothing gives its room to the entries. */
function Columns({ visit, goods }: Props) {
  const many = goods.total > fewGoods
  const index = many && visit.categories.length > 1 ? blockOf(visit, 'category-tiles') : null
  const entries = goods.total > 0 ? blockOf(visit, 'product-list') : null
  const margin = (many && blockOf(visit, 'product-grid')) || blockOf(visit, 'hours-map')
  const missing = [index ? '' : ' no-ix', margin ? '' : ' no-margin', entries ? '' : ' no-list']
  if (!index && !entries && !margin) return null
  return (
    <div className={`cols${missing.join('')}`}>
      {index ? <ShelfIndex visit={visit} block={index} total={goods.total} /> : null}
      {entries ? <Entries visit={visit} goods={goods} block={entries} /> : null}
      {margin ? <Margin visit={visit} goods={goods} /> : null}
    </div>
  )
}

/** The Bookshelf's home: the catalogue's title, three columns, then what is said in prose. */
export function BookshelfHome({ visit, goods }: Props) {
  const blocks = visit.design.blocks.filter((block) => block.on)
  const firstStory = blocks.find((block) => block.kind === 'image-text')
  const opening = blockOf(visit, 'product-grid')
  const firstColumn = blocks.find(
    ({ id, kind }) => columns.includes(kind) && (kind !== 'product-grid' || id === opening?.id),
  )

  const drawBlock = (block: DesignBlock): ReactNode => {
    switch (block.kind) {
      case 'hero':
        return <BookshelfHero visit={visit} block={block} goods={goods.newest} />
      case 'image-text':
        return <BookshelfStory visit={visit} block={block} first={block === firstStory} />
      case 'faq':
        return <BookshelfFaq visit={visit} block={block} />
      case 'recently-seen':
        return (
          <RecentlySeen
            form="titles"
            title={say(visit, block.title, visit.t('home.seen'))}
            base={visit.base}
            currency={visit.shop.currency}
            orders={visit.features.orders}
          />
        )
      case 'product-grid':
        if (block.id !== opening?.id) return <SharedBlock visit={visit} block={block} grids={goods.grids} />
        return block === firstColumn ? <Columns visit={visit} goods={goods} /> : null
      case 'product-list':
      case 'category-tiles':
      case 'hours-map':
        return block === firstColumn ? <Columns visit={visit} goods={goods} /> : null
      case 'notice':
        return null
      default:
        return <SharedBlock visit={visit} block={block} grids={goods.grids} />
    }
  }
  return blocks.map((block) => <Fragment key={block.id}>{drawBlock(block)}</Fragment>)
}
