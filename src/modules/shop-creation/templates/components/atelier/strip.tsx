import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { stockWords } from '../../../storefront/components/stock-words'
import { href, type Visit } from '../../../storefront/components/visit'
import { nameParts } from '../../../storefront/rules'
import { PriceWords } from './chapters'

/** Goods in one strip. */
export const stripGoods = 4

/** A good in a strip of four: picture, name, what it is and what it costs. */
export function Small({ visit, good, eager = false }: { visit: Visit; good: ProductCard; eager?: boolean }) {
  const [name, rest] = nameParts(good.title)
  const kind = rest || good.productType
  return (
    <Link className="small" href={href(visit, `/products/${good.handle}`)} prefetch={false}>
      <figure>
        {good.cover ? (
          <GoodPicture media={good.cover} sizes="(max-width: 720px) 50vw, 25vw" eager={eager} silent />
        ) : (
          <span className="bare" aria-hidden="true" lang={good.lang}>
            {name}
          </span>
        )}
      </figure>
      <b lang={good.lang}>{name}</b>
      <span>
        {kind ? `${kind}, ` : ''}
        <PriceWords visit={visit} good={good} />
      </span>
      {good.available ? null : <em>{stockWords(visit.t, good)}</em>}
    </Link>
  )
}

type Props = {
  visit: Visit
  id: string
  title: string
  goods: readonly ProductCard[]
  /** the whole of what this is a part of */
  all?: { path: string; label: string }
}

/** Goods side by side, four pixels apart. */
export function Strip({ visit, id, title, goods, all }: Props) {
  if (goods.length === 0) return null
  return (
    <section className="oth" data-block="product-list" aria-labelledby={id}>
      <div className="head">
        <h2 id={id}>{title}</h2>
        {all ? (
          <Link href={href(visit, all.path)} prefetch={false}>
            {all.label}
          </Link>
        ) : null}
      </div>
      <div className="strip">
        {goods.slice(0, stripGoods).map((good) => (
          <Small key={good.id} visit={visit} good={good} />
        ))}
      </div>
    </section>
  )
}
