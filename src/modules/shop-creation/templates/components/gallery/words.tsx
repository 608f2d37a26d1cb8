import { Plus } from 'lucide-react'
import Link from 'next/link'
import type { BlockOf } from '../../../design/types'
import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { BlockPicture, hasPicture } from '../../../storefront/components/frame/block-picture'
import { Hours, OpenNow } from '../../../storefront/components/frame/hours'
import { StreetPlan } from '../../../storefront/components/frame/street-plan'
import { artUrl, href, say, type Visit } from '../../../storefront/components/visit'

type Story = { visit: Visit; block: BlockOf<'image-text'>; first: boolean }

/** Picture and words. The first bleeds left, the others stand as bands; without a picture the words stand alone. */
export function GalleryStory({ visit, block, first }: Story) {
  const headline = say(visit, block.headline, first ? visit.t('home.about', { shop: visit.shop.name }) : '')
  const text = say(visit, block.text, first ? visit.shop.story : '')
  if (!text) return null
  const pictured = hasPicture({ visit, picture: block.picture })
  const look = pictured ? (first ? '' : ' band') : ' plain'
  const label = say(visit, block.link.label)
  return (
    <section className={`b-image-text${look}`} data-block="image-text">
      {pictured ? (
        <figure>
          <BlockPicture visit={visit} picture={block.picture} sizes="(max-width: 720px) 100vw, 58vw" />
        </figure>
      ) : (
        <h2>{headline}</h2>
      )}
      <div>
        {pictured ? <h2>{headline}</h2> : null}
        <p>{text}</p>
        {label && block.link.target ? (
          <Link className={first ? 'lnk' : 'btn ghost'} href={href(visit, block.link.target)} prefetch={false}>
            {label}
          </Link>
        ) : null}
      </div>
    </section>
  )
}

/** Where the shop is and when it is open. */
export function GalleryVisit({ visit, block }: { visit: Visit; block: BlockOf<'hours-map'> }) {
  const { shop, t } = visit
  if (!shop.hours && shop.addressLines.length === 0) return null
  const text = say(visit, block.text)
  return (
    <section className="b-hours-map" data-block="hours-map" id="visit" aria-labelledby={block.id}>
      <figure>
        {block.sketch?.main ? (
          <StreetPlan visit={visit} sketch={block.sketch} wide />
        ) : (
          <ArtPicture src={artUrl(visit, 'front')} />
        )}
      </figure>
      <div>
        <h2 id={block.id}>{say(visit, block.title, t('home.visit'))}</h2>
        <Hours visit={visit} />
        <p>
          {shop.addressLines.map((line) => (
            <span key={line} style={{ display: 'block' }}>
              {line}
            </span>
          ))}
          {shop.phone ? <a href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>{shop.phone}</a> : null}
        </p>
        <OpenNow visit={visit} />
        {text ? <p className="aside">{text}</p> : null}
      </div>
    </section>
  )
}

export function GalleryFaq({ visit, block }: { visit: Visit; block: BlockOf<'faq'> }) {
  const items = block.items
    .map(({ question, answer }) => ({ question: say(visit, question), answer: say(visit, answer) }))
    .filter((item) => item.question && item.answer)
  if (items.length === 0) return null
  return (
    <section className="b-faq" data-block="faq" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, visit.t('home.faq'))}</h2>
      <div>
        {items.map(({ question, answer }, index) => (
          <details key={question} open={index === 0}>
            <summary>
              {question}
              <Plus className="ic" aria-hidden="true" />
            </summary>
            <p>{answer}</p>
          </details>
        ))}
      </div>
    </section>
  )
}
