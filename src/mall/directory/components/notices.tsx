import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { localePath } from '@/lib/links'
import { inLocale } from '@/lib/locales'
import type { NoticeCard } from '../types'

export async function NoticeList({ notices, linked = true }: { notices: readonly NoticeCard[]; linked?: boolean }) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const format = await getFormatter()
  return (
    <ul>
      {notices.map((notice) => {
        const from = notice.shopName ?? (notice.regionNames ? inLocale(notice.regionNames, locale) : t('notices.mall'))
        const title = inLocale(notice.titles, locale)
        return (
          <li className="note" key={notice.id} id={notice.id}>
            <time dateTime={notice.publishedAt.toISOString()}>
              {format.dateTime(notice.publishedAt, { month: 'short', day: 'numeric' })}
            </time>
            <div>
              {linked ? <a href={`${localePath(locale, '/notices')}#${notice.id}`}>{title}</a> : <b>{title}</b>}
              <p>{inLocale(notice.bodies, locale)}</p>
            </div>
            <span className="tag tag--plain">{from}</span>
          </li>
        )
      })}
    </ul>
  )
}
