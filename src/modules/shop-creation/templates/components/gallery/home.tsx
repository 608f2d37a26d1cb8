import { Fragment, type ReactNode } from 'react'
import type { ProductCard } from '@/shop/catalog/types'
import { fewGoods } from '../../../design/constants'
import type { DesignBlock } from '../../../design/types'
import { SharedBlock } from '../../../storefront/components/blocks/shared-block'
import { RecentlySeen } from '../../../storefront/components/frame/recently-seen'
import { blockOf, say, type Visit } from '../../../storefront/components/visit'
import type { HomeGoods } from '../../../storefront/types'
import { GalleryGoods } from './goods'
import { GalleryHero } from './hero'
import { GalleryShelf } from './shelf'
import { GalleryFaq, GalleryStory, GalleryVisit } from './words'

type Props = { visit: Visit; goods: HomeGoods }

/** The Gallery's home: the blocks of the design, in its order. */
export function GalleryHome({ visit, goods }: Props) {
  const blocks = visit.design.blocks.filter((block) => block.on)
  const firstStory = blocks.find((block) => block.kind === 'image-text')
  const opening = blockOf(visit, 'product-grid')
  const few = goods.total <= fewGoods
  const covers = new Map(
    goods.aisles.flatMap(({ handle, items }): [string, ProductCard][] => (items[0] ? [[handle, items[0]]] : [])),
  )

  const drawBlock = (block: DesignBlock): ReactNode => {
    switch (block.kind) {
      case 'hero':
        return <GalleryHero visit={visit} block={block} goods={goods.newest} />
      case 'product-grid':
        return block.id !== opening?.id ? (
          <SharedBlock visit={visit} block={block} grids={goods.grids} />
        ) : (
          <GalleryGoods
            visit={visit}
            block={block}
            goods={block.source === 'sale' ? goods.sale : goods.newest}
            total={goods.total}
          />
        )
      case 'category-tiles':
        return few ? null : <GalleryShelf visit={visit} block={block} covers={covers} />
      case 'image-text':
        return <GalleryStory visit={visit} block={block} first={block === firstStory} />
      case 'hours-map':
        return <GalleryVisit visit={visit} block={block} />
      case 'faq':
        return <GalleryFaq visit={visit} block={block} />
      case 'recently-seen':
        return few ? null : (
          <RecentlySeen
            form="tiles"
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
