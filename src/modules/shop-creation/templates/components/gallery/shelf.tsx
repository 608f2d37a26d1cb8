import Link from 'next/link'
import type { CategoryNode, ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { artUrl, href, say, shelvesOf, type Visit } from '../../../storefront/components/visit'
import { wallAt } from '../../../storefront/components/walls'
import { shelfDrawings } from '../../../storefront/rules'

const mostOnShelf = 7

type Props = { visit: Visit; block: BlockOf<'category-tiles'>; covers: ReadonlyMap<string, ProductCard> }

/** The shop's categories: one drawn good each on a shelf where the mall can draw them all, else by a picture of each. */
export function GalleryShelf({ visit, block, covers }: Props) {
  const shown = shelvesOf(visit).slice(0, mostOnShelf)
  if (shown.length < 2) return null
  const drawn = shelfDrawings(shown.map((category) => category.title)) !== null
  return (
    <section className="b-category-tiles" data-block="category-tiles" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, visit.t('home.categories'))}</h2>
      <div className="shelf" style={{ '--columns': shown.length } as React.CSSProperties}>
        {drawn ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: on the phone it scrolls, also for who has no finger on it
          <div className="scroll" role="group" aria-labelledby={block.id} tabIndex={0}>
            <ArtPicture src={artUrl(visit, 'shelf')} />
          </div>
        ) : null}
        <ul>
          {shown.map((category, index) => (
            <li key={category.id}>
              <Link href={href(visit, `/categories/${category.handle}`)} prefetch={false}>
                {drawn ? null : (
                  <CategoryPicture category={category} good={covers.get(category.handle)} index={index} />
                )}
                <b lang={category.lang}>{category.title}</b>
                <span>{category.productCount}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function CategoryPicture({
  category,
  good,
  index,
}: {
  category: CategoryNode
  good: ProductCard | undefined
  index: number
}) {
  return (
    <figure>
      {good?.cover ? (
        <GoodPicture media={good.cover} sizes="(max-width: 720px) 50vw, 16vw" silent />
      ) : (
        <span className="bare" style={wallAt(index)} aria-hidden="true">
          {[...category.title][0]}
        </span>
      )}
    </figure>
  )
}
