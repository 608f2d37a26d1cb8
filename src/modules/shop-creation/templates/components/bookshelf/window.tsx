import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { href, type Visit } from '../../../storefront/components/visit'
import { nameParts } from '../../../storefront/rules'
import { numberOf, Price } from './entry'

/** Covers in the margin. */
export const inTheWindow = 4

type Props = { visit: Visit; id: string; title: string; goods: readonly ProductCard[] }

/** A few covers with number and price, as they stand in the shop's window. Goods without a picture are not put there. */
export function ShopWindow({ visit, id, title, goods }: Props) {
  const shown = goods.filter((good) => good.cover).slice(0, inTheWindow)
  if (shown.length < 2) return null
  return (
    <section className="mini" data-block="product-grid" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {shown.map((good) => (
          <li key={good.id}>
            <Link href={href(visit, `/products/${good.handle}`)} prefetch={false}>
              <figure>
                {good.cover ? <GoodPicture media={good.cover} sizes="(max-width: 720px) 150px, 130px" silent /> : null}
              </figure>
              <span className="vh" lang={good.lang}>
                {good.title}{' '}
              </span>
              <span className="no">{numberOf(good) || nameParts(good.title)[0]}</span>{' '}
              <Price visit={visit} good={good} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
