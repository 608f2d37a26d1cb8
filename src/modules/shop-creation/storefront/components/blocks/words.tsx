import { ChevronDown, Star } from 'lucide-react'
import Link from 'next/link'
import type { BlockOf } from '../../../design/types'
import { BlockPicture, hasPicture } from '../frame/block-picture'
import { DescriptionHtml } from '../html'
import { href, say, type Visit } from '../visit'
import { EmptyBlock } from './empty'
import { Paragraphs } from './paragraphs'

type Props<Kind extends Parameters<typeof EmptyBlock>[0]['kind']> = { visit: Visit; block: BlockOf<Kind> }

/** A link whose words and place the retailer gave; nothing while one of them is missing. */
export function OwnLink({ visit, link, look }: { visit: Visit; link: BlockOf<'banner'>['link']; look: string }) {
  const label = say(visit, link.label)
  if (!label || !link.target) return null
  return (
    <Link className={look} href={href(visit, link.target)} prefetch={false}>
      {label}
    </Link>
  )
}

/** One line over the whole width. */
export function BannerBlock({ visit, block }: Props<'banner'>) {
  const text = say(visit, block.text)
  if (!text) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  return (
    <section className={`sb sb-banner ${block.tone}`} data-block="banner" id={block.id} data-id={block.id}>
      <p>{text}</p>
      <OwnLink visit={visit} link={block.link} look="sb-link" />
    </section>
  )
}

/** Picture and words side by side, for a column or beside a template's own story. */
export function ImageTextBlock({ visit, block }: Props<'image-text'>) {
  const headline = say(visit, block.headline)
  const text = say(visit, block.text)
  const pictured = hasPicture({ visit, picture: block.picture })
  if (!headline && !text && !pictured) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  return (
    <section
      className={`sb sb-image-text${pictured ? '' : ' plain'}`}
      data-block="image-text"
      id={block.id}
      data-id={block.id}
    >
      {pictured ? (
        <figure>
          <BlockPicture visit={visit} picture={block.picture} sizes="(max-width: 720px) 100vw, 50vw" />
        </figure>
      ) : null}
      <div>
        {headline ? <h2>{headline}</h2> : null}
        <Paragraphs text={text} />
        <OwnLink visit={visit} link={block.link} look="btn ghost" />
      </div>
    </section>
  )
}

/** A longer text to be read, with one sentence set apart. */
export function StoryBlock({ visit, block }: Props<'story'>) {
  const text = say(visit, block.text)
  if (!text) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  const [title, quote, by] = [say(visit, block.title), say(visit, block.quote), say(visit, block.by)]
  return (
    <section className="sb sb-story" data-block="story" id={block.id} data-id={block.id}>
      {hasPicture({ visit, picture: block.picture }) ? (
        <figure>
          <BlockPicture visit={visit} picture={block.picture} sizes="100vw" />
        </figure>
      ) : null}
      {title ? <h2>{title}</h2> : null}
      <div className="sb-text">
        <Paragraphs text={text} />
      </div>
      {quote ? (
        <blockquote>
          <p>{quote}</p>
          {by ? <cite>{by}</cite> : null}
        </blockquote>
      ) : null}
    </section>
  )
}

/** Markup of the retailer's own; sanitised when the design is saved. */
export function RichTextBlock({ visit, block }: Props<'rich-text'>) {
  const html = say(visit, block.html)
  if (!html) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  return (
    <section className="sb sb-rich" data-block="rich-text" id={block.id} data-id={block.id}>
      <DescriptionHtml html={html} />
    </section>
  )
}

const allStars = [1, 2, 3, 4, 5]

function Stars({ visit, stars }: { visit: Visit; stars: number }) {
  if (stars === 0) return null
  return (
    <span className="sb-stars" role="img" aria-label={visit.t('blocks.stars', { count: stars })}>
      {allStars.slice(0, stars).map((star) => (
        <Star key={star} className="ic" aria-hidden="true" />
      ))}
    </span>
  )
}

/** What customers said; typed by the retailer. */
export function QuotesBlock({ visit, block }: Props<'quotes'>) {
  const items = block.items
    .map(({ text, by, stars }) => ({ stars, text: say(visit, text), by: say(visit, by) }))
    .filter((item) => item.text)
  if (items.length === 0) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  const title = say(visit, block.title)
  return (
    <section className="sb sb-quotes" data-block="quotes" id={block.id} data-id={block.id}>
      {title ? <h2>{title}</h2> : null}
      <ul>
        {items.map((item) => (
          <li key={item.text}>
            <figure>
              <Stars visit={visit} stars={item.stars} />
              <blockquote>{item.text}</blockquote>
              {item.by ? <figcaption>{item.by}</figcaption> : null}
            </figure>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Questions in a column; a template has its own look for them on the page. */
export function FaqBlock({ visit, block }: Props<'faq'>) {
  const items = block.items
    .map(({ question, answer }) => ({ question: say(visit, question), answer: say(visit, answer) }))
    .filter((item) => item.question && item.answer)
  if (items.length === 0) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  return (
    <section className="sb sb-faq" data-block="faq" id={block.id} data-id={block.id} aria-labelledby={`sb-${block.id}`}>
      <h2 id={`sb-${block.id}`}>{say(visit, block.title, visit.t('home.faq'))}</h2>
      {items.map(({ question, answer }) => (
        <details key={question}>
          <summary>
            {question}
            <ChevronDown className="ic" aria-hidden="true" />
          </summary>
          <p>{answer}</p>
        </details>
      ))}
    </section>
  )
}
