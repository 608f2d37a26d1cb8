import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { BlockPicture, hasPicture } from '../frame/block-picture'
import { href, say, type Visit } from '../visit'

/** Opening sentences of a longer text, as many as fit a caption. */
function opening(text: string, most = 240): string {
  const sentences = text.match(/[^.!?。！？]+[.!?。！？]+\s*/g) ?? [text]
  let out = ''
  for (const sentence of sentences) {
    if (out && out.length + sentence.length > most) break
    out += sentence
  }
  return out.trim().slice(0, most + 80)
}

type Props = { visit: Visit; block: BlockOf<'hero'>; goods: readonly ProductCard[] }

/** The picture from edge to edge, the words below it as under a print. */
export function GalleryHero({ visit, block, goods }: Props) {
  const { shop, t } = visit
  const text = say(visit, block.text, opening(shop.story))
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
