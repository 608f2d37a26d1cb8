import { Fragment, type ReactNode } from 'react'
import { fewGoods } from '../../../design/constants'
import type { BlockKind, BlockOf, DesignBlock } from '../../../design/types'
import { SharedBlock } from '../../../storefront/components/blocks/shared-block'
import { RecentlySeen } from '../../../storefront/components/frame/recently-seen'
import { blockOf, say, type Visit } from '../../../storefront/components/visit'
import { ticketGoods } from '../../../storefront/constants'
import type { HomeGoods } from '../../../storefront/types'
import { GoodShelf } from './row'
import { CounterShell } from './shell'
import { CounterTickets } from './tickets'
import { CounterFaq, CounterHero, CounterStory, CounterVisit } from './words'

type Props = { visit: Visit; goods: HomeGoods }

/** Blocks that stand between the aisles and the basket; the others take the whole width below. */
const inside: readonly BlockKind[] = ['hero', 'product-grid', 'product-list', 'recently-seen']

function Shelves({ visit, goods, block }: Props & { block: BlockOf<'product-list'> }) {
  const titles = new Map(visit.categories.map((category) => [category.handle, category.title]))
  const shelves = goods.aisles.filter((aisle) => aisle.items.length > 0)
  if (shelves.length === 0) {
    return (
      <GoodShelf
        visit={visit}
        id={block.id}
        title={visit.t('home.everything')}
        goods={goods.newest}
        total={goods.total}
        path="/products"
        few={goods.total <= fewGoods}
      />
    )
  }
  return shelves.map(({ handle, items, total }) => (
    <GoodShelf
      key={handle}
      visit={visit}
      id={`shelf-${handle}`}
      title={titles.get(handle) ?? ''}
      goods={items}
      total={total}
      path={`/categories/${handle}`}
      few={goods.total <= fewGoods}
    />
  ))
}

/** The Counter's home: aisles, tickets and shelves with the basket beside them, the shop itself below. */
export function CounterHome({ visit, goods }: Props) {
  const blocks = visit.design.blocks.filter((block) => block.on)
  const firstStory = blocks.find((block) => block.kind === 'image-text')
  const opening = blockOf(visit, 'product-grid')
  const reduced = goods.sale.length > 0
  const isInside = ({ id, kind }: DesignBlock) =>
    inside.includes(kind) && (kind !== 'product-grid' || id === opening?.id)

  const drawBlock = (block: DesignBlock): ReactNode => {
    switch (block.kind) {
      case 'hero':
        return <CounterHero visit={visit} block={block} goods={goods.newest} />
      case 'product-grid':
        if (block.id !== opening?.id) return <SharedBlock visit={visit} block={block} grids={goods.grids} />
        return goods.total > fewGoods ? (
          <CounterTickets
            visit={visit}
            block={block}
            goods={(reduced ? goods.sale : goods.newest).slice(0, ticketGoods)}
            reduced={reduced}
          />
        ) : null
      case 'product-list':
        return <Shelves visit={visit} goods={goods} block={block} />
      case 'recently-seen':
        return (
          <RecentlySeen
            form="rows"
            title={say(visit, block.title, visit.t('home.seen'))}
            base={visit.base}
            currency={visit.shop.currency}
            orders={visit.features.orders}
          />
        )
      case 'image-text':
        return <CounterStory visit={visit} block={block} first={block === firstStory} />
      case 'hours-map':
        return <CounterVisit visit={visit} block={block} />
      case 'faq':
        return <CounterFaq visit={visit} block={block} />
      case 'notice':
      case 'category-tiles':
        return null
      default:
        return <SharedBlock visit={visit} block={block} grids={goods.grids} />
    }
  }
  const drawn = (list: readonly DesignBlock[]) =>
    list.map((block) => <Fragment key={block.id}>{drawBlock(block)}</Fragment>)
  return (
    <>
      <CounterShell visit={visit}>{drawn(blocks.filter(isInside))}</CounterShell>
      <div className="wide">{drawn(blocks.filter((block) => !isInside(block)))}</div>
    </>
  )
}
