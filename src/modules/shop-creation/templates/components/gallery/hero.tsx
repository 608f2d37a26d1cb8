import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { BlockPicture, hasPicture } from '../../../storefront/components/frame/block-picture'
import { opening } from '../../../storefront/components/texts'
import { href, say, type Visit } from '../../../storefront/components/visit'

type Props = { visit: Visit; block: BlockOf<'hero'>; goods: readonly ProductCard[] }

/** The picture from edge to edge, the words below it as under a print. */
export function GalleryHero({ visit, block, goods }: Props) {
  const { shop, t } = visit
  const text = say(visit, block.text, opening(shop.story, 240))
  return (
    <section className="b-hero" data-block="hero">
      {hasPicture({ visit, picture: block.picture }) ? (
        <figure>
          <BlockPicture visit={visit} picture={block.picture} goods={goods} sizes="100vw" eager />
        </figure>
      ) : null}
      <div className="cap">
        <h1>{say(visit, block.headline, shop.tagline || shop.name)}</h1>
        {text ? <p>{text}</p> : null}
        <Link className="btn" href={href(visit, block.link.target || '/products')} prefetch={false}>
          {say(visit, block.link.label, t('home.seeAll'))}
        </Link>
      </div>
    </section>
  )
}
