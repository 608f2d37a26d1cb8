import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import { fewGoods } from '../../../design/constants'
import type { BlockOf } from '../../../design/types'
import { href, say, type Visit } from '../../../storefront/components/visit'
import { Tile } from './tile'

/** Rows of 7/5, 4/4/4 and 5/7 in turn. */
const rhythm = ['a', 'b', 'c', 'c', 'c', 'b', 'a'] as const
const sizesOf: Record<(typeof rhythm)[number], string> = {
  a: '(max-width: 720px) 100vw, 58vw',
  b: '(max-width: 720px) 100vw, 42vw',
  c: '(max-width: 720px) 50vw, 33vw',
}

/** So many goods as end with a full row. */
function fullRows(goods: readonly ProductCard[]): readonly ProductCard[] {
  const ends = [7, 5, 2]
  return goods.slice(0, ends.find((end) => end <= goods.length) ?? goods.length)
}

type Props = { visit: Visit; block: BlockOf<'product-grid'>; goods: readonly ProductCard[]; total: number }

/** The goods the shop opens with; three or fewer are hung further apart. */
export function GalleryGoods({ visit, block, goods, total }: Props) {
  const { t } = visit
  if (goods.length === 0) return null
  const few = total <= fewGoods
  const title = block.source === 'sale' ? t('home.onSale') : few ? t('home.everything') : t('home.newest')
  const path = block.source === 'sale' ? '/products?sale=1' : '/products'
  return (
    <section className="b-product-grid" data-block="product-grid" aria-labelledby={block.id}>
      <div className="head">
        <h2 id={block.id}>{say(visit, block.title, title)}</h2>
        {few ? null : (
          <Link href={href(visit, path)} prefetch={false}>
            {t('home.allGoods', { count: total })}
          </Link>
        )}
      </div>
      <div className={few ? 'g few' : 'g'}>
        {(few ? goods : fullRows(goods)).map((good, index) => {
          const place = rhythm[index] ?? 'c'
          return (
            <Tile
              key={good.id}
              visit={visit}
              good={good}
              index={index}
              look={few ? `w${index}` : place}
              sizes={sizesOf[place]}
              eager={index < 2}
            />
          )
        })}
      </div>
    </section>
  )
}
