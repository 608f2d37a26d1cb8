import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import { fewGoods } from '../../../design/constants'
import type { BlockOf } from '../../../design/types'
import { href, say, type Visit } from '../../../storefront/components/visit'
import { Good } from './good'

/** Goods on the home: one large, one upright, then three. */
export const onTheCounter = 5

type Look = 'big' | 'tall' | 'half' | 'wide' | ''

/** Columns by how many goods there are: 4/2 then 2/2/2; three end with one over the whole width, and no row has a gap. */
const rows: Readonly<Record<number, readonly Look[]>> = {
  1: ['wide'],
  2: ['big', 'tall'],
  3: ['big', 'tall', 'wide'],
  4: ['big', 'tall', 'half', 'half'],
  5: ['big', 'tall', '', '', ''],
}

const sizesOf: Record<Look, string> = {
  big: '(max-width: 720px) 80vw, 54vw',
  wide: '(max-width: 720px) 80vw, 84vw',
  tall: '(max-width: 720px) 80vw, 26vw',
  half: '(max-width: 720px) 80vw, 40vw',
  '': '(max-width: 720px) 80vw, 26vw',
}

type Props = { visit: Visit; block: BlockOf<'product-grid'>; goods: readonly ProductCard[]; total: number }

/** What lies on the counter now. */
export function NorenGoods({ visit, block, goods, total }: Props) {
  const { t } = visit
  if (goods.length === 0) return null
  const few = total <= fewGoods
  const shown = goods.slice(0, onTheCounter)
  const looks = rows[shown.length] ?? []
  const sale = block.source === 'sale'
  const title = sale ? t('home.onSale') : few ? t('home.everything') : t('home.newest')
  return (
    <section className="b-product-grid" id={block.id} data-block="product-grid" aria-labelledby={`${block.id}-head`}>
      <h2 id={`${block.id}-head`}>{say(visit, block.title, title)}</h2>
      <div className="r">
        {shown.map((good, place) => {
          const look = looks[place] ?? ''
          return (
            <Good
              key={good.id}
              visit={visit}
              good={good}
              place={place}
              look={look}
              sizes={sizesOf[look]}
              eager={place < 2}
            />
          )
        })}
      </div>
      {total > shown.length ? (
        <Link className="all" href={href(visit, sale ? '/products?sale=1' : '/products')} prefetch={false}>
          {t('noren.all', { count: total })}
        </Link>
      ) : null}
    </section>
  )
}
