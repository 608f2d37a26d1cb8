import Link from 'next/link'
import type { BlockOf } from '../../../design/types'
import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { BlockPicture, hasPicture } from '../../../storefront/components/frame/block-picture'
import { Hours, OpenNow } from '../../../storefront/components/frame/hours'
import { artUrl, href, say, shelvesOf, type Visit } from '../../../storefront/components/visit'

type Story = { visit: Visit; block: BlockOf<'image-text'>; first: boolean }

/** The first paragraph is said aloud, the others are told below it. */
const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)

/** The bench: a picture as wide as the room, and below it, on the deep ground, what is done there. */
export function AtelierBench({ visit, block, first }: Story) {
  const headline = say(visit, block.headline, first ? visit.t('home.about', { shop: visit.shop.name }) : '')
  const [said, ...told] = paragraphs(say(visit, block.text, first ? visit.shop.story : ''))
  if (!said) return null
  const label = say(visit, block.link.label)
  return (
    <section className="bench" data-block="image-text" aria-label={headline || undefined}>
      {hasPicture({ visit, picture: block.picture }) ? (
        <figure>
          <BlockPicture visit={visit} picture={block.picture} sizes="100vw" />
        </figure>
      ) : null}
      <div>
        <p className="said">{said}</p>
        <div>
          {headline ? <h3>{headline}</h3> : null}
          {told.map((part) => (
            <p key={part}>{part}</p>
          ))}
          {label && block.link.target ? (
            <Link className="lnk" href={href(visit, block.link.target)} prefetch={false}>
              {label}
            </Link>
          ) : null}
        </div>
      </div>
    </section>
  )
}

/** The shop front as it stands in the street, and when its door is open. */
export function AtelierVisit({ visit, block }: { visit: Visit; block: BlockOf<'hours-map'> }) {
  const { shop, t } = visit
  if (!shop.hours && shop.addressLines.length === 0) return null
  const text = say(visit, block.text)
  return (
    <section className="b-hours-map" data-block="hours-map" id="visit" aria-labelledby={block.id}>
      <figure>
        <ArtPicture src={artUrl(visit, 'front')} />
      </figure>
      <div>
        <h2 id={block.id}>{say(visit, block.title, t('home.visit'))}</h2>
        {text ? <p>{text}</p> : null}
        <Hours visit={visit} />
        <p>
          {shop.addressLines.join(', ')}
          {shop.phone ? (
            <>
              {' '}
              <a href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>{shop.phone}</a>
            </>
          ) : null}
        </p>
        <OpenNow visit={visit} />
      </div>
    </section>
  )
}

/** Three columns, always open. */
export function AtelierFaq({ visit, block }: { visit: Visit; block: BlockOf<'faq'> }) {
  const items = block.items
    .map(({ question, answer }) => ({ question: say(visit, question), answer: say(visit, answer) }))
    .filter((item) => item.question && item.answer)
  if (items.length === 0) return null
  return (
    <section className="b-faq" data-block="faq" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, visit.t('atelier.beforeYouAsk'))}</h2>
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

/** The collections as large words, with how much each holds. */
export function AtelierCollections({ visit, block }: { visit: Visit; block: BlockOf<'category-tiles'> }) {
  const { t } = visit
  const categories = shelvesOf(visit)
  if (categories.length < 2) return null
  return (
    <nav className="b-category-tiles" data-block="category-tiles" aria-labelledby={block.id}>
      <h2 id={block.id}>{say(visit, block.title, t('atelier.collections'))}</h2>
      <ul>
        {categories.map((category) => (
          <li key={category.id}>
            <Link href={href(visit, `/categories/${category.handle}`)} prefetch={false}>
              {category.title}
              <span>{category.productCount}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
