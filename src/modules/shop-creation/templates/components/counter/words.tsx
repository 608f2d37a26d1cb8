import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { BlockPicture, hasPicture } from '../../../storefront/components/frame/block-picture'
import { Hours, OpenNow } from '../../../storefront/components/frame/hours'
import { StreetPlan } from '../../../storefront/components/frame/street-plan'
import { opening } from '../../../storefront/components/texts'
import { href, say, type Visit } from '../../../storefront/components/visit'

/** Market crates over the shop's dark colour, and what came in. */
export function CounterHero({
  visit,
  block,
  goods,
}: {
  visit: Visit
  block: BlockOf<'hero'>
  goods: readonly ProductCard[]
}) {
  const { shop } = visit
  const text = say(visit, block.text, opening(shop.story, 140))
  return (
    <section className="b-hero" data-block="hero">
      {hasPicture({ visit, picture: block.picture }) ? (
        <figure>
          <BlockPicture
            visit={visit}
            picture={block.picture}
            goods={goods}
            sizes="(max-width: 1100px) 100vw, 870px"
            eager
          />
        </figure>
      ) : null}
      <div className="cap">
        <h1>{say(visit, block.headline, shop.tagline || shop.name)}</h1>
        {text ? <p>{text}</p> : null}
      </div>
    </section>
  )
}

export function CounterStory({ visit, block, first }: { visit: Visit; block: BlockOf<'image-text'>; first: boolean }) {
  const headline = say(visit, block.headline, first ? visit.t('home.about', { shop: visit.shop.name }) : '')
  const text = say(visit, block.text, first ? visit.shop.story : '')
  if (!text) return null
  const label = say(visit, block.link.label)
  return (
    <section className="b-image-text" data-block="image-text" aria-labelledby={block.id}>
      {hasPicture({ visit, picture: block.picture }) ? (
        <figure>
          <BlockPicture visit={visit} picture={block.picture} sizes="(max-width: 720px) 100vw, 340px" />
        </figure>
      ) : null}
      <div>
        <h2 id={block.id}>{headline}</h2>
        <p>{text}</p>
        {label && block.link.target ? (
          <Link className="lnk" href={href(visit, block.link.target)} prefetch={false}>
            {label}
          </Link>
        ) : null}
      </div>
    </section>
  )
}

export function CounterVisit({ visit, block }: { visit: Visit; block: BlockOf<'hours-map'> }) {
  const { shop, t } = visit
  if (!shop.hours && shop.addressLines.length === 0) return null
  const text = say(visit, block.text, shop.addressLines.join(', '))
  return (
    <section className="b-hours-map" data-block="hours-map" id="visit" aria-labelledby={block.id}>
      {block.sketch?.main ? (
        <figure>
          <StreetPlan visit={visit} sketch={block.sketch} />
        </figure>
      ) : null}
      <div>
        <h2 id={block.id}>{say(visit, block.title, t('home.theShop'))}</h2>
        <Hours visit={visit} />
        <OpenNow visit={visit} />
        {text ? <p>{text}</p> : null}
      </div>
    </section>
  )
}

export function CounterFaq({ visit, block }: { visit: Visit; block: BlockOf<'faq'> }) {
  const items = block.items
    .map(({ question, answer }) => ({ question: say(visit, question), answer: say(visit, answer) }))
    .filter((item) => item.question && item.answer)
  if (items.length === 0) return null
  return (
    <section className="b-faq" data-block="faq" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, visit.t('home.goodToKnow'))}</h2>
      <div>
        {items.map(({ question, answer }) => (
          <div key={question}>
            <h3>{question}</h3>
            <p>{answer}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
