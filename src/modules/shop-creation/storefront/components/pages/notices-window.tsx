import Link from 'next/link'
import { withQuery } from '@/lib/links'
import { fullDay } from '@/lib/when'
import { pathOf, textIn } from '../../../pages/rules'
import type { NoticeCard, NoticeList } from '../../../pages/types'
import { type Crumb, Crumbs } from '../list/crumbs'
import { href, type Visit } from '../visit'
import { langIf, type PageTexts } from './text-window'

type Props = { visit: Visit; list: NoticeList; crumbs: readonly Crumb[]; t: PageTexts }

/** News of the shop, the pinned ones first, a page at a time. */
export function NoticesWindow({ visit, list, crumbs, t }: Props) {
  const { page, pages, total } = list
  const to = (number: number) => withQuery(href(visit, '/notices'), { page: number > 1 ? number : null })
  return (
    <div className="txt" data-window="notices">
      <Crumbs visit={visit} crumbs={crumbs} />
      <header>
        <h1>{t('notices')}</h1>
      </header>
      {total === 0 ? <p>{t('noNotices')}</p> : null}
      <ul className="txt-list">
        {list.items.map((notice) => (
          <NoticeRow key={notice.id} visit={visit} notice={notice} t={t} />
        ))}
      </ul>
      {pages > 1 ? (
        <nav className="pager" aria-label={t('pages')}>
          {page > 1 ? (
            <Link className="btn ghost" rel="prev" href={to(page - 1)} prefetch={false}>
              {t('newer')}
            </Link>
          ) : null}
          <span>{t('pageOf', { page, pages })}</span>
          {page < pages ? (
            <Link className="btn ghost" rel="next" href={to(page + 1)} prefetch={false}>
              {t('older')}
            </Link>
          ) : null}
        </nav>
      ) : null}
    </div>
  )
}

/** A notice in a list: day, title, how it begins. */
function NoticeRow({ visit, notice, t }: { visit: Visit; notice: NoticeCard; t: PageTexts }) {
  const { locale, shop } = visit
  const title = textIn(notice.titles, locale, shop.locale)
  const { opening } = notice
  return (
    <li>
      <time dateTime={notice.publishedAt.toISOString()}>{fullDay(notice.publishedAt, locale, shop.timeZone)}</time>
      <div>
        <h2 lang={langIf(title.lang, locale)}>
          <Link href={href(visit, pathOf('notice', encodeURIComponent(notice.handle)))} prefetch={false}>
            {title.text}
          </Link>
        </h2>
        {notice.pinned ? <span className="txt-pin">{t('pinned')}</span> : null}
        {opening.text ? <p lang={langIf(opening.lang, locale)}>{opening.text}</p> : null}
      </div>
    </li>
  )
}
