import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { hasPicture } from '../../../storefront/components/frame/block-picture'
import { opening } from '../../../storefront/components/texts'
import { href, say, type Visit } from '../../../storefront/components/visit'
import { isUpright, toldIn } from '../../../storefront/rules/letters'
import { PriceWords } from './good'
import { RoomPicture } from './picture'
import { Words } from './upright'

type Props = { visit: Visit; block: BlockOf<'hero'>; goods: readonly ProductCard[] }

/** Picture three parts, words two: the headline runs down the page where it is Japanese. */
export function NorenHero({ visit, block, goods }: Props) {
  const { shop, t, locale } = visit
  const headline = say(visit, block.headline, shop.tagline || shop.name)
  const text = say(visit, block.text, opening(toldIn(shop.story, locale), 120))
  const target = block.link.target || '/products'
  const led = goods.find(({ handle }) => target === `/products/${handle}`)
  const pictured = hasPicture({ visit, picture: block.picture })
  const look = `b-hero${isUpright(headline) ? '' : ' across'}${pictured ? '' : ' bare'}`
  return (
    <section className={look} data-block="hero">
      {pictured ? (
        <figure>
          <RoomPicture
            visit={visit}
            picture={block.picture}
            goods={goods}
            sizes="(max-width: 720px) 100vw, 62vw"
            eager
          />
        </figure>
      ) : null}
      <div className="says">
        <Words as="h1" title={headline} text={text} />
        <p className="cta">
          <Link href={href(visit, target)} prefetch={false}>
            {say(visit, block.link.label, t('home.seeAll'))}
          </Link>
          {led ? (
            <span>
              <PriceWords visit={visit} good={led} />
            </span>
          ) : null}
        </p>
      </div>
    </section>
  )
}
