import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'
import type { DealFacts, ProductCard } from '@/shop/catalog/types'
import { fewGoods } from '../../../design/constants'
import type { BlockKind, BlockOf, DesignBlock } from '../../../design/types'
import { SharedBlock } from '../../../storefront/components/blocks/shared-block'
import { RecentlySeen } from '../../../storefront/components/frame/recently-seen'
import { blockOf, href, say, type Visit } from '../../../storefront/components/visit'
import { dealGoods } from '../../../storefront/constants'
import type { HomeGoods } from '../../../storefront/types'
import { DealGrid } from './card'
import { ArcadeDrop } from './drop'
import { leadOf } from './lead'
import { ArcadeLists } from './lists'
import { spansOf } from './spans'
import { DealTabs } from './tabs'
import { ArcadeTiles } from './tiles'
import { ArcadeHero, ArcadeStory, ArcadeVisit } from './words'

type Props = { visit: Visit; goods: HomeGoods }

/** Goods behind the other headings stand in even rows. */
const laterGoods = 12
/** Cards side by side on a wide screen. */
const fullRow = 6
/** Pictures that are on the screen at once. */
const eagerCards = 5

/** What stands at the top whatever its place in the design: what ends, what opens, the ways in. */
const first: readonly BlockKind[] = ['hero', 'category-tiles']

type Panel = { key: string; label: string; goods: readonly ProductCard[] }

function panelsOf({ t }: Visit, goods: HomeGoods, lead: string | undefined): Panel[] {
  if (goods.total <= fewGoods || !goods.deals) return [{ key: 'new', label: '', goods: goods.newest }]
  const { ending, cut, last } = goods.deals
  const panels: Panel[] = [
    {
      key: 'ending',
      label: t('arcade.tabs.ending'),
      goods: ending.filter(({ id }) => id !== lead).slice(0, dealGoods),
    },
    { key: 'cut', label: t('arcade.tabs.cut'), goods: cut },
    { key: 'last', label: t('arcade.tabs.last'), goods: last },
    { key: 'new', label: t('arcade.tabs.new'), goods: goods.newest },
  ].filter((panel) => panel.goods.length > 0)
  // What fills a row opens the page; a heading with one or two goods is a press away.
  const fills = (panel: Panel) => panel.goods.length >= fullRow
  return [...panels.filter(fills), ...panels.filter((panel) => !fills(panel))]
}

function Going({ visit, goods, block, lead }: Props & { block: BlockOf<'product-grid'>; lead: string | undefined }) {
  const { t } = visit
  const panels = panelsOf(visit, goods, lead)
  if (panels.every((panel) => panel.goods.length === 0)) return null
  const grid = (panel: Panel, index: number, facts: Record<string, DealFacts>) => {
    const shown = panel.goods.slice(0, index === 0 ? dealGoods : laterGoods)
    return (
      <DealGrid
        visit={visit}
        goods={shown}
        facts={facts}
        spans={spansOf(shown.length)}
        eager={index === 0 ? eagerCards : 0}
      />
    )
  }
  return (
    <section className="b-product-grid" data-block="product-grid" id={block.id}>
      <DealTabs
        label={t('arcade.sortLabel')}
        title={<h2>{say(visit, block.title, t('arcade.going'))}</h2>}
        tabs={panels.map((panel, index) => ({ ...panel, panel: grid(panel, index, goods.facts) }))}
      />
      {goods.total > fewGoods ? (
        <Link className="btn ghost all" href={href(visit, '/products')} prefetch={false}>
          {t('home.seeAll')}
        </Link>
      ) : null}
    </section>
  )
}

/** The Arcade's home: what ends leads, then the ways in, then cards under headings of what is urgent. */
export function ArcadeHome({ visit, goods }: Props) {
  const blocks = visit.design.blocks.filter((block) => block.on)
  const firstStory = blocks.find((block) => block.kind === 'image-text')
  const opening = blockOf(visit, 'product-grid')
  const lead = leadOf(visit)
  const product = lead?.handles.map((handle) => goods.linked[handle]).find(Boolean)
  const few = goods.total <= fewGoods
  const lists = !few && goods.deals !== null && blocks.some(({ kind }) => kind === 'product-list')
  // Coupons that run stand as a panel beside the short lists, where there are any.
  const beside = lists && visit.offers.length > 0 ? blocks.find(({ kind }) => kind === 'coupons') : undefined
  const covers = new Map(
    goods.aisles.flatMap(({ handle, items }): [string, ProductCard][] => (items[0] ? [[handle, items[0]]] : [])),
  )

  const drawBlock = (block: DesignBlock): ReactNode => {
    switch (block.kind) {
      case 'hero':
        return <ArcadeHero visit={visit} block={block} goods={goods.newest} Title={lead ? 'h2' : 'h1'} />
      case 'product-grid':
        return block.id === opening?.id ? (
          <Going visit={visit} goods={goods} block={block} lead={product?.id} />
        ) : (
          <SharedBlock visit={visit} block={block} grids={goods.grids} />
        )
      case 'product-list':
        return !lists || !goods.deals ? null : (
          <ArcadeLists
            visit={visit}
            block={block}
            cheap={goods.deals.cheap}
            last={goods.deals.last}
            facts={goods.facts}
            aside={beside ? <SharedBlock visit={visit} block={beside} grids={goods.grids} /> : null}
          />
        )
      case 'category-tiles':
        return few ? null : <ArcadeTiles visit={visit} block={block} covers={covers} />
      case 'image-text':
        return <ArcadeStory visit={visit} block={block} first={block === firstStory} />
      case 'hours-map':
        return <ArcadeVisit visit={visit} block={block} />
      case 'recently-seen':
        return (
          <RecentlySeen
            form="cards"
            title={say(visit, block.title, visit.t('arcade.seen'))}
            base={visit.base}
            currency={visit.shop.currency}
            orders={visit.features.orders}
          />
        )
      case 'notice':
        return null
      default:
        return <SharedBlock visit={visit} block={block} grids={goods.grids} />
    }
  }
  const elsewhere = [lead?.block.id, beside?.id]
  const [above, below] = [true, false].map((isFirst) =>
    blocks.filter(({ id, kind }) => first.includes(kind) === isFirst && !elsewhere.includes(id)),
  )
  return (
    <>
      {lead ? (
        <ArcadeDrop
          visit={visit}
          block={lead.block}
          product={product}
          facts={goods.facts}
          next={goods.deals?.ending.find(({ id }) => id !== product?.id)}
        />
      ) : null}
      {lead || blocks.some(({ kind }) => kind === 'hero') ? null : <h1 className="vh">{visit.shop.name}</h1>}
      {[...(above ?? []), ...(below ?? [])].map((block) => (
        <Fragment key={block.id}>{drawBlock(block)}</Fragment>
      ))}
    </>
  )
}
