import Link from 'next/link'
import type { CategoryNode, ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { href, say, type Visit } from '../../../storefront/components/visit'
import { wallAt } from '../../../storefront/components/walls'
import { inScript, isUpright } from './letters'

const most = 6

type Props = { visit: Visit; block: BlockOf<'category-tiles'>; covers: ReadonlyMap<string, ProductCard> }

function Tile({ visit, node, cover, place }: { visit: Visit; node: CategoryNode; cover?: ProductCard; place: number }) {
  const name = inScript(node.title, visit.locale)
  return (
    <li>
      <Link href={href(visit, `/categories/${node.handle}`)} prefetch={false}>
        <figure>
          {cover?.cover ? (
            <GoodPicture media={cover.cover} sizes="(max-width: 720px) 50vw, 22vw" silent />
          ) : (
            <span className={isUpright(name) ? 'bare v' : 'bare'} style={wallAt(place)} aria-hidden="true">
              {name}
            </span>
          )}
        </figure>
        <b>{name}</b>
        <span>{visit.t('goods.count', { count: node.productCount })}</span>
      </Link>
    </li>
  )
}

/** The ways in, each with a picture of what is found there, on the deeper ground in the middle of the page. */
export function NorenTiles({ visit, block, covers }: Props) {
  const shown = visit.categories.slice(0, most)
  if (shown.length < 2) return null
  return (
    <section className="b-category-tiles" data-block="category-tiles" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, visit.t('home.categories'))}</h2>
      <ul className={`oc of-${shown.length}`}>
        {shown.map((node, place) => (
          <Tile key={node.id} visit={visit} node={node} cover={covers.get(node.handle)} place={place} />
        ))}
      </ul>
    </section>
  )
}
