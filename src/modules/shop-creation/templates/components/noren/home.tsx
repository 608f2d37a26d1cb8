import { Fragment, type ReactNode } from 'react'
import type { ProductCard } from '@/shop/catalog/types'
import { fewGoods } from '../../../design/constants'
import type { DesignBlock } from '../../../design/types'
import { SeasonBlock } from '../../../storefront/components/blocks/season'
import { SharedBlock } from '../../../storefront/components/blocks/shared-block'
import { RecentlySeen } from '../../../storefront/components/frame/recently-seen'
import { blockOf, say, type Visit } from '../../../storefront/components/visit'
import { nameParts } from '../../../storefront/rules'
import { inScript } from '../../../storefront/rules/letters'
import type { HomeGoods } from '../../../storefront/types'
import { NorenGoods } from './goods'
import { NorenHero } from './hero'
import { NorenTiles } from './tiles'
import { NorenFaq, NorenStory, NorenVisit } from './words'

type Props = { visit: Visit; goods: HomeGoods }

/** Noren's home: the blocks of the design in its order, in three to two and four to two. */
export function NorenHome({ visit, goods }: Props) {
  const blocks = visit.design.blocks.filter((block) => block.on)
  const stories = blocks.filter((block) => block.kind === 'image-text')
  const opening = blockOf(visit, 'product-grid')
  const few = goods.total <= fewGoods
  const covers = new Map(
    goods.aisles.flatMap(({ handle, items }): [string, ProductCard][] => (items[0] ? [[handle, items[0]]] : [])),
  )

  const drawBlock = (block: DesignBlock): ReactNode => {
    switch (block.kind) {
      case 'hero':
        return <NorenHero visit={visit} block={block} goods={goods.newest} />
      case 'season':
        return (
          <SeasonBlock
            visit={visit}
            block={block}
            grids={goods.grids}
            nameOf={({ title }) => nameParts(inScript(title, visit.locale))[0]}
          />
        )
      case 'product-grid':
        return block.id !== opening?.id ? (
          <SharedBlock visit={visit} block={block} grids={goods.grids} />
        ) : (
          <NorenGoods
            visit={visit}
            block={block}
            goods={block.source === 'sale' ? goods.sale : goods.newest}
            total={goods.total}
          />
        )
      case 'category-tiles':
        return few ? null : <NorenTiles visit={visit} block={block} covers={covers} prices={goods.prices} />
      case 'image-text': {
        const place = stories.indexOf(block)
        return <NorenStory visit={visit} block={block} first={place === 0} place={place} />
      }
      case 'hours-map':
        return <NorenVisit visit={visit} block={block} />
      case 'faq':
        return <NorenFaq visit={visit} block={block} />
      case 'recently-seen':
        return few ? null : (
          <RecentlySeen
            form="terms"
            title={say(visit, block.title, visit.t('home.seen'))}
            base={visit.base}
            currency={visit.shop.currency}
            orders={visit.features.orders}
          />
        )
      case 'notice':
      case 'product-list':
        return null
      default:
        return <SharedBlock visit={visit} block={block} grids={goods.grids} />
    }
  }
  return blocks.map((block) => <Fragment key={block.id}>{drawBlock(block)}</Fragment>)
}
