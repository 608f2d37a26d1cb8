import type { ReactNode } from 'react'
import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf, ColumnBlock, DesignBlock } from '../../../design/types'
import type { Visit } from '../visit'
import { CountdownBlock } from './countdown'
import { CouponsBlock } from './coupons'
import { GridBlock } from './goods'
import { DividerBlock, SpacerBlock } from './layout'
import { NewsBlock } from './news'
import { NewsletterBlock } from './newsletter'
import { GalleryBlock, VideoBlock } from './pictures'
import { SeasonBlock } from './season'
import { BannerBlock, FaqBlock, ImageTextBlock, QuotesBlock, RichTextBlock, StoryBlock } from './words'

type Grids = Readonly<Record<string, readonly ProductCard[]>>
type Props<Block> = { visit: Visit; block: Block; grids: Grids }
type Draw<Kind extends DesignBlock['kind']> = (props: Props<BlockOf<Kind>>) => ReactNode

/** The kinds that every template draws alike. */
const drawn: { [Kind in ColumnBlock['kind']]: Draw<Kind> } = {
  banner: BannerBlock,
  'image-text': ImageTextBlock,
  story: StoryBlock,
  'rich-text': RichTextBlock,
  news: NewsBlock,
  quotes: QuotesBlock,
  faq: FaqBlock,
  'product-grid': ({ visit, block, grids }) => <GridBlock visit={visit} block={block} goods={grids[block.id] ?? []} />,
  season: SeasonBlock,
  gallery: GalleryBlock,
  video: VideoBlock,
  countdown: CountdownBlock,
  coupons: CouponsBlock,
  newsletter: NewsletterBlock,
  spacer: SpacerBlock,
  divider: DividerBlock,
}

function Columns({ visit, block, grids }: Props<BlockOf<'columns'>>) {
  return (
    <div className={`sb sb-columns of-${block.blocks.length}`} data-block="columns" id={block.id} data-id={block.id}>
      {block.blocks.map((inner) => (
        <div key={inner.id}>{inner.on ? <SharedBlock visit={visit} block={inner} grids={grids} /> : null}</div>
      ))}
    </div>
  )
}

/** A block that takes its look from the template's colours and letters alone; null for kinds that are a template's own. */
export function SharedBlock({ visit, block, grids }: Props<DesignBlock>): ReactNode {
  if (block.kind === 'columns') return <Columns visit={visit} block={block} grids={grids} />
  const Draw = (drawn as Partial<Record<string, Draw<DesignBlock['kind']>>>)[block.kind]
  return Draw ? <Draw visit={visit} block={block as never} grids={grids} /> : null
}
