import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { href, say, shelvesOf, type Visit } from '../../../storefront/components/visit'
import { Silhouette } from './card'

const mostTiles = 8
/** A shop of one shelf needs no index of shelves. */
const tilesFrom = 2

type Props = { visit: Visit; block: BlockOf<'category-tiles'>; covers: ReadonlyMap<string, ProductCard> }

/** Categories as small pictures in one row, each with how many goods it holds. */
export function ArcadeTiles({ visit, block, covers }: Props) {
  const shown = shelvesOf(visit).slice(0, mostTiles)
  if (shown.length < tilesFrom) return null
  return (
    <nav
      className="b-category-tiles"
      data-block="category-tiles"
      aria-label={say(visit, block.title, visit.t('home.categories'))}
    >
      <ul style={{ '--columns': shown.length } as React.CSSProperties}>
        {shown.map(({ id, handle, title, productCount }) => {
          const cover = covers.get(handle)?.cover
          return (
            <li key={id}>
              <Link href={href(visit, `/categories/${handle}`)} prefetch={false}>
                <figure>
                  {cover ? (
                    <GoodPicture media={cover} sizes="(max-width: 720px) 116px, 13vw" silent />
                  ) : (
                    <Silhouette good={{ title, productType: '' }} />
                  )}
                </figure>
                <b>{title}</b>
                <span>{productCount}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
