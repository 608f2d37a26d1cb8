import Link from 'next/link'
import { Fragment } from 'react'
import type { BlockOf } from '../../../design/types'
import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { hasPicture } from '../../../storefront/components/frame/block-picture'
import { Hours, OpenNow } from '../../../storefront/components/frame/hours'
import { StreetPlan } from '../../../storefront/components/frame/street-plan'
import { artUrl, href, say, type Visit } from '../../../storefront/components/visit'
import { toldIn } from '../../../storefront/rules/letters'
import { RoomPicture } from './picture'
import { Words } from './upright'

type Story = { visit: Visit; block: BlockOf<'image-text'>; first: boolean; place: number }

/** Words two parts, picture three: the first bleeds right, the next left. */
export function NorenStory({ visit, block, first, place }: Story) {
  const headline = say(visit, block.headline, first ? visit.t('home.about', { shop: visit.shop.name }) : '')
  const text = say(visit, block.text, first ? toldIn(visit.shop.story, visit.locale) : '')
  if (!text) return null
  const label = say(visit, block.link.label)
  const pictured = hasPicture({ visit, picture: block.picture })
  const look = `b-story${pictured ? '' : ' bare'}${place % 2 ? ' left' : ''}`
  return (
    <section className={look} data-block="image-text" aria-label={headline || undefined}>
      {pictured ? (
        <figure>
          <RoomPicture visit={visit} picture={block.picture} sizes="(max-width: 720px) 100vw, 62vw" />
        </figure>
      ) : null}
      <div className="says">
        <Words as="h2" title={headline} text={text} />
        {label && block.link.target ? (
          <p className="cta">
            <Link href={href(visit, block.link.target)} prefetch={false}>
              {label}
            </Link>
          </p>
        ) : null}
      </div>
    </section>
  )
}

/** Front, plan, hours, side by side. */
export function NorenVisit({ visit, block }: { visit: Visit; block: BlockOf<'hours-map'> }) {
  const { shop, t } = visit
  if (!shop.hours && shop.addressLines.length === 0) return null
  const text = say(visit, block.text)
  const plan = block.sketch?.main ? block.sketch : null
  return (
    <section
      className={plan ? 'b-hours-map' : 'b-hours-map no-plan'}
      data-block="hours-map"
      id="visit"
      aria-labelledby={block.id}
    >
      <figure>
        <ArtPicture src={artUrl(visit, 'front')} />
      </figure>
      {plan ? (
        <figure>
          <StreetPlan visit={visit} sketch={plan} />
        </figure>
      ) : null}
      <div>
        <h2 id={block.id}>{say(visit, block.title, t('home.theShop'))}</h2>
        <Hours visit={visit} />
        <p>
          {shop.addressLines.join(', ')} {text}
        </p>
        <OpenNow visit={visit} />
      </div>
    </section>
  )
}

/** Questions as the notices stand: title aside, then line by line. */
export function NorenFaq({ visit, block }: { visit: Visit; block: BlockOf<'faq'> }) {
  const items = block.items
    .map(({ question, answer }) => ({ question: say(visit, question), answer: say(visit, answer) }))
    .filter((item) => item.question && item.answer)
  if (items.length === 0) return null
  return (
    <section className="b-faq" data-block="faq" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, visit.t('home.faq'))}</h2>
      <dl>
        {items.map(({ question, answer }) => (
          <Fragment key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
