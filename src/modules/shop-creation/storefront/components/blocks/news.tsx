import Link from 'next/link'
import { fullDay } from '@/lib/when'
import type { BlockOf } from '../../../design/types'
import { pathOf, textIn } from '../../../pages/rules'
import { href, say, type Visit } from '../visit'
import { EmptyBlock } from './empty'
import { Paragraphs } from './paragraphs'

type Line = { key: string; day: string; shownDay: string; headline: string; text: string; target: string }

/** Lines written into the block, the newest first. */
function ownLines(visit: Visit, block: BlockOf<'news'>): Line[] {
  return block.items
    .map(({ day, headline, text, target }) => ({ day, target, headline: say(visit, headline), text: say(visit, text) }))
    .filter((item) => item.headline)
    .toSorted((one, other) => other.day.localeCompare(one.day))
    .map((item) => ({
      ...item,
      key: `${item.day} ${item.headline}`,
      shownDay: item.day ? fullDay(new Date(`${item.day}T12:00:00Z`), visit.locale, 'UTC') : '',
    }))
}

/** The shop's own notices, those that are current. */
function noticeLines({ notices, locale, shop }: Visit, block: BlockOf<'news'>): Line[] {
  return notices.slice(0, block.count).map((notice) => ({
    key: notice.id,
    day: notice.publishedAt.toISOString(),
    shownDay: fullDay(notice.publishedAt, locale, shop.timeZone),
    headline: textIn(notice.titles, locale, shop.locale).text,
    text: notice.opening.text,
    target: pathOf('notice', encodeURIComponent(notice.handle)),
  }))
}

/** News of the shop: its notices, or lines written for this place. */
export function NewsBlock({ visit, block }: { visit: Visit; block: BlockOf<'news'> }) {
  const isOwn = block.from === 'own'
  const lines = isOwn ? ownLines(visit, block) : noticeLines(visit, block)
  if (lines.length === 0) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  return (
    <section
      className="sb sb-news"
      data-block="news"
      id={block.id}
      data-id={block.id}
      aria-labelledby={`sb-${block.id}`}
    >
      <div className="sb-head">
        <h2 id={`sb-${block.id}`}>{say(visit, block.title, visit.t('blocks.news'))}</h2>
        {isOwn ? null : (
          <Link href={href(visit, '/notices')} prefetch={false}>
            {visit.t('blocks.allNews')}
          </Link>
        )}
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            {line.shownDay ? <time dateTime={line.day}>{line.shownDay}</time> : null}
            <div>
              <h3>
                {line.target ? (
                  <Link href={href(visit, line.target)} prefetch={false}>
                    {line.headline}
                  </Link>
                ) : (
                  line.headline
                )}
              </h3>
              <Paragraphs text={line.text} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
