import { Fragment, type ReactNode } from 'react'
import { fewGoods } from '../../../design/constants'
import type { DesignBlock } from '../../../design/types'
import { SharedBlock } from '../../../storefront/components/blocks/shared-block'
import { blockOf, type Visit } from '../../../storefront/components/visit'
import type { HomeGoods } from '../../../storefront/types'
import { AtelierChapters } from './chapters'
import { AtelierHero } from './hero'
import { Strip, stripGoods } from './strip'
import { AtelierBench, AtelierCollections, AtelierFaq, AtelierVisit } from './words'

type Props = { visit: Visit; goods: HomeGoods }

/** Collections shown as strips below the chapters, and how much of a strip has to be filled. */
const strips = 3
const leastInStrip = 3

/** What is not told as a chapter, by collection; every good once. */
function Strips({ visit, goods, told }: Props & { told: ReadonlySet<string> }) {
  const shown = new Set(told)
  const titles = new Map(visit.categories.map((category) => [category.handle, category.title]))
  const rows = goods.aisles.flatMap(({ handle, total, items }) => {
    const rest = items.filter((good) => !shown.has(good.id)).slice(0, stripGoods)
    if (rest.length < leastInStrip) return []
    for (const good of rest) shown.add(good.id)
    return [{ handle, total, rest }]
  })
  return rows
    .slice(0, strips)
    .map(({ handle, total, rest }) => (
      <Strip
        key={handle}
        visit={visit}
        id={`strip-${handle}`}
        title={titles.get(handle) ?? ''}
        goods={rest}
        all={{ path: `/categories/${handle}`, label: visit.t('home.allGoods', { count: total }) }}
      />
    ))
}

/** The Atelier's home: every good a chapter, the first story told among them. */
export function AtelierHome({ visit, goods }: Props) {
  const blocks = visit.design.blocks.filter((block) => block.on)
  const grid = blockOf(visit, 'product-grid')
  const firstStory = blocks.find((block) => block.kind === 'image-text')
  const few = goods.total <= fewGoods
  const told = grid?.source === 'sale' ? goods.sale : goods.newest
  const toldIds = new Set(grid ? told.map((good) => good.id) : [])

  const drawBlock = (block: DesignBlock): ReactNode => {
    switch (block.kind) {
      case 'hero':
        return <AtelierHero visit={visit} block={block} goods={goods.newest} />
      case 'product-grid':
        return block.id !== grid?.id ? (
          <SharedBlock visit={visit} block={block} grids={goods.grids} />
        ) : (
          <AtelierChapters
            visit={visit}
            block={block}
            goods={told}
            total={goods.total}
            between={firstStory ? <AtelierBench visit={visit} block={firstStory} first /> : null}
          />
        )
      case 'product-list':
        return few ? null : <Strips visit={visit} goods={goods} told={toldIds} />
      case 'category-tiles':
        return few ? null : <AtelierCollections visit={visit} block={block} />
      case 'image-text':
        return grid && block === firstStory ? null : (
          <AtelierBench visit={visit} block={block} first={block === firstStory} />
        )
      case 'hours-map':
        return <AtelierVisit visit={visit} block={block} />
      case 'faq':
        return <AtelierFaq visit={visit} block={block} />
      case 'notice':
      case 'recently-seen':
        return null
      default:
        return <SharedBlock visit={visit} block={block} grids={goods.grids} />
    }
  }
  return blocks.map((block) => <Fragment key={block.id}>{drawBlock(block)}</Fragment>)
}
