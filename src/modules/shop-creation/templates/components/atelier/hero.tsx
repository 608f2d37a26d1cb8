import Link from 'next/link'
import { Fragment } from 'react'
import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf, DesignPicture } from '../../../design/types'
import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { BlockPicture, hasPicture } from '../../../storefront/components/frame/block-picture'
import { opening, sentences } from '../../../storefront/components/texts'
import { artUrl, href, say, type Visit } from '../../../storefront/components/visit'

type Props = { visit: Visit; block: BlockOf<'hero'>; goods: readonly ProductCard[] }

/** Scenes drawn before a plain, light wall with room for words; the second of each is upright, for phones. */
const walls: Partial<Record<string, string>> = {
  leather: 'leather-tall',
  devices: 'devices-tall',
  sweets: 'sweets-tall',
  pantry: 'pantry',
}

const wallOf = (picture: DesignPicture): string | null =>
  picture.kind === 'scene' && walls[picture.scene] ? picture.scene : null

/** All goods on one table, the headline on the wall above. Where the picture has no plain wall, the words stand below it. */
export function AtelierHero({ visit, block, goods }: Props) {
  const { shop, t } = visit
  const { picture } = block
  const text = say(visit, block.text, opening(shop.story, 200))
  const wall = wallOf(picture)
  const pictured = hasPicture({ visit, picture })
  return (
    <section className={wall ? 'b-hero wall' : pictured ? 'b-hero' : 'b-hero bare'} data-block="hero">
      {wall ? (
        <figure>
          <ArtPicture src={artUrl(visit, `${wall}-wall`)} tall={artUrl(visit, walls[wall] ?? wall)} eager />
        </figure>
      ) : pictured ? (
        <figure>
          <BlockPicture visit={visit} picture={picture} goods={goods} sizes="100vw" eager />
        </figure>
      ) : null}
      <div className="cap">
        <h1>
          {sentences(say(visit, block.headline, shop.tagline || shop.name)).map((sentence) => (
            <Fragment key={sentence}>
              <span>{sentence}</span>{' '}
            </Fragment>
          ))}
        </h1>
        {text ? <p>{text}</p> : null}
        <Link className="btn" href={href(visit, block.link.target || '/products')} prefetch={false}>
          {say(visit, block.link.label, t('home.seeAll'))}
        </Link>
      </div>
    </section>
  )
}
