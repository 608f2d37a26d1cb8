import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { OwnLink } from '../../../storefront/components/blocks/words'
import { BlockPicture, hasPicture } from '../../../storefront/components/frame/block-picture'
import { Hours, OpenNow } from '../../../storefront/components/frame/hours'
import { StreetPlan } from '../../../storefront/components/frame/street-plan'
import { opening } from '../../../storefront/components/texts'
import { say, type Visit } from '../../../storefront/components/visit'

type Hero = { visit: Visit; block: BlockOf<'hero'>; goods: readonly ProductCard[]; Title: 'h1' | 'h2' }

/** Picture and headline in the form of the drop, for a home without one, or below it. */
export function ArcadeHero({ visit, block, goods, Title }: Hero) {
  const { shop } = visit
  const text = say(visit, block.text, opening(shop.story, 160))
  return (
    <section className="b-hero" data-block="hero">
      {hasPicture({ visit, picture: block.picture }) ? (
        <figure>
          <BlockPicture
            visit={visit}
            picture={block.picture}
            goods={goods}
            sizes="(max-width: 720px) 100vw, 50vw"
            eager
          />
        </figure>
      ) : null}
      <div className="m">
        <Title>{say(visit, block.headline, shop.tagline || shop.name)}</Title>
        {text ? <p className="tx">{text}</p> : null}
        <OwnLink visit={visit} link={block.link} look="btn" />
      </div>
    </section>
  )
}

/** "A: opened, never used." as a letter on a plate and what it means. */
const gradeLine = /^([A-Z0-9]{1,2})\s*[:：]\s*(.+)$/u

/** Paragraphs, and lines that explain a letter as a list of letters. */
function Explained({ text }: { text: string }) {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim())
  return parts.map((part) => {
    const lines = part.split('\n').map((line) => gradeLine.exec(line.trim()))
    if (!lines.every((line) => line !== null)) return <p key={part}>{part}</p>
    return (
      <dl key={part}>
        {lines.map((line) => (
          <div key={line[0]}>
            <dt>{line[1]}</dt>
            <dd>{line[2]}</dd>
          </div>
        ))}
      </dl>
    )
  })
}

type Story = { visit: Visit; block: BlockOf<'image-text'>; first: boolean }

/** Picture beside words; the first tells of the shop where the retailer wrote nothing. */
export function ArcadeStory({ visit, block, first }: Story) {
  const headline = say(visit, block.headline, first ? visit.t('home.about', { shop: visit.shop.name }) : '')
  const text = say(visit, block.text, first ? visit.shop.story : '')
  if (!text) return null
  const pictured = hasPicture({ visit, picture: block.picture })
  return (
    <section className={pictured ? 'b-image-text' : 'b-image-text plain'} data-block="image-text">
      {pictured ? (
        <figure>
          <BlockPicture visit={visit} picture={block.picture} sizes="(max-width: 720px) 100vw, 56vw" />
        </figure>
      ) : null}
      <div>
        <h2>{headline}</h2>
        <Explained text={text} />
        <OwnLink visit={visit} link={block.link} look="btn ghost" />
      </div>
    </section>
  )
}

/** Where things are collected and when. */
export function ArcadeVisit({ visit, block }: { visit: Visit; block: BlockOf<'hours-map'> }) {
  const { shop, t } = visit
  if (!shop.hours && shop.addressLines.length === 0) return null
  const text = say(visit, block.text)
  return (
    <section className="b-hours-map" data-block="hours-map" id="visit" aria-labelledby={block.id}>
      <div>
        <h2 id={block.id}>{say(visit, block.title, t('home.visit'))}</h2>
        <p>{shop.addressLines.join(', ')}</p>
        {text ? <p>{text}</p> : null}
        <OpenNow visit={visit} />
      </div>
      <Hours visit={visit} />
      {block.sketch?.main ? (
        <figure>
          <StreetPlan visit={visit} sketch={block.sketch} wide />
        </figure>
      ) : null}
    </section>
  )
}
