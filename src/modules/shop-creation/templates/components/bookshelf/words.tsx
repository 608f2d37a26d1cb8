import Link from 'next/link'
import { Fragment } from 'react'
import type { BlockOf } from '../../../design/types'
import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { BlockPicture, hasPicture } from '../../../storefront/components/frame/block-picture'
import { Hours, OpenNow } from '../../../storefront/components/frame/hours'
import { StreetPlan } from '../../../storefront/components/frame/street-plan'
import { artUrl, href, say, shelvesOf, type Visit } from '../../../storefront/components/visit'

/** The index of the shelves, with leaders. */
export function ShelfIndex({ visit, block, total }: { visit: Visit; block: BlockOf<'category-tiles'>; total: number }) {
  const { t } = visit
  return (
    <nav className="ix" data-block="category-tiles" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, t('bookshelf.shelves'))}</h2>
      <ul>
        {shelvesOf(visit).map((category) => (
          <li key={category.id}>
            <Link href={href(visit, `/categories/${category.handle}`)} prefetch={false}>
              <span lang={category.lang}>{category.title}</span>
              <i aria-hidden="true" />
              <b>{category.productCount}</b>
            </Link>
          </li>
        ))}
      </ul>
      <p className="sum">{t('bookshelf.inAll', { count: total })}</p>
    </nav>
  )
}

/** Where the shop is, small, in the margin. */
export function MarginVisit({ visit, block }: { visit: Visit; block: BlockOf<'hours-map'> }) {
  const { shop, t } = visit
  if (!shop.hours && shop.addressLines.length === 0) return null
  const text = say(visit, block.text, shop.addressLines.join(', '))
  return (
    <section className="b-hours-map" data-block="hours-map" id="visit" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, t('home.theShop'))}</h2>
      <figure>
        {block.sketch?.main ? (
          <StreetPlan visit={visit} sketch={block.sketch} />
        ) : (
          <ArtPicture src={artUrl(visit, 'front')} />
        )}
      </figure>
      <Hours visit={visit} />
      <OpenNow visit={visit} />
      {text ? <p>{text}</p> : null}
    </section>
  )
}

/** Prose in two columns beside its title. The drawn front is left to the margin; a picture of the shop's own stands under the title. */
export function BookshelfStory({
  visit,
  block,
  first,
}: {
  visit: Visit
  block: BlockOf<'image-text'>
  first: boolean
}) {
  const headline = say(visit, block.headline, first ? visit.t('home.about', { shop: visit.shop.name }) : '')
  const text = say(visit, block.text, first ? visit.shop.story : '')
  if (!text) return null
  const { picture } = block
  const own = picture.kind !== 'front' && picture.kind !== 'goods' && hasPicture({ visit, picture })
  const label = say(visit, block.link.label)
  return (
    <section className="b-story" data-block="image-text" aria-labelledby={block.id}>
      <div className="side">
        <h2 id={block.id}>{headline}</h2>
        {own ? (
          <figure>
            <BlockPicture visit={visit} picture={picture} sizes="(max-width: 720px) 100vw, 252px" />
          </figure>
        ) : null}
      </div>
      <div className="prose-2">
        {text.split(/\n\s*\n/).map((part) => (
          <p key={part}>{part}</p>
        ))}
        {label && block.link.target ? (
          <p>
            <Link href={href(visit, block.link.target)} prefetch={false}>
              {label}
            </Link>
          </p>
        ) : null}
      </div>
    </section>
  )
}

/** Terms, shortly. */
export function BookshelfFaq({ visit, block }: { visit: Visit; block: BlockOf<'faq'> }) {
  const items = block.items
    .map(({ question, answer }) => ({ question: say(visit, question), answer: say(visit, answer) }))
    .filter((item) => item.question && item.answer)
  if (items.length === 0) return null
  return (
    <section className="b-faq" data-block="faq" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, visit.t('bookshelf.terms'))}</h2>
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
