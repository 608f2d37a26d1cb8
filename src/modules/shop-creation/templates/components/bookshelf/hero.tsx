import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { BlockPicture, hasPicture } from '../../../storefront/components/frame/block-picture'
import { opening } from '../../../storefront/components/texts'
import { artUrl, href, say, type Visit } from '../../../storefront/components/visit'

type Props = { visit: Visit; block: BlockOf<'hero'>; goods: readonly ProductCard[] }

/** The title of the catalogue and what it says of itself; below it one shelf of spines, or the picture that was chosen. */
export function BookshelfHero({ visit, block, goods }: Props) {
  const { shop, t, design } = visit
  const { picture } = block
  const over = say(visit, design.subtitle)
  const text = say(visit, block.text, opening(shop.story, 200))
  const spines = picture.kind === 'scene' && picture.scene === 'books'
  return (
    <section className="b-hero" data-block="hero">
      <div>
        {over ? <p className="cat">{over}</p> : null}
        <h1>{say(visit, block.headline, shop.tagline || shop.name)}</h1>
        <p className="in">
          {text}{' '}
          <Link href={href(visit, block.link.target || '/products')} prefetch={false}>
            {say(visit, block.link.label, t('home.seeAll'))}
          </Link>
        </p>
      </div>
      {spines ? (
        <figure className="low">
          <ArtPicture src={artUrl(visit, 'books-row')} eager />
        </figure>
      ) : hasPicture({ visit, picture }) ? (
        <figure>
          <BlockPicture visit={visit} picture={picture} goods={goods} sizes="100vw" eager />
        </figure>
      ) : null}
    </section>
  )
}
