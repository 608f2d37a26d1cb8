import type { getTranslations } from 'next-intl/server'
import { fullDay } from '@/lib/when'
import { textIn } from '../../../pages/rules'
import type { ShownPage } from '../../../pages/types'
import { type Crumb, Crumbs } from '../list/crumbs'
import type { Visit } from '../visit'
import { WrittenHtml } from './written-html'

export type PageTexts = Awaited<ReturnType<typeof getTranslations<'pages.window'>>>

type Props = { visit: Visit; page: ShownPage; crumbs: readonly Crumb[]; t: PageTexts }

/** `lang` of a text that is in another language than the page around it. */
export const langIf = (lang: string, locale: string) => (lang === locale ? undefined : lang)

/** A free page, a policy or one notice: a heading, and words in a measure that can be read. */
export function TextWindow({ visit, page, crumbs, t }: Props) {
  const { locale, shop } = visit
  const title = textIn(page.titles, locale, shop.locale)
  const body = textIn(page.bodies, locale, shop.locale)
  const isNotice = page.section === 'notice'
  const day = (at: Date) => fullDay(at, locale, shop.timeZone)
  return (
    <article className="txt" data-window={page.section}>
      <Crumbs visit={visit} crumbs={crumbs} />
      <header>
        {isNotice ? <time dateTime={page.publishedAt.toISOString()}>{day(page.publishedAt)}</time> : null}
        <h1 lang={langIf(title.lang, locale)}>{title.text}</h1>
      </header>
      {body.text ? (
        <div lang={langIf(body.lang, locale)}>
          <WrittenHtml html={body.text} />
        </div>
      ) : null}
      {page.section === 'policy' ? <p className="txt-foot">{t('changed', { day: day(page.updatedAt) })}</p> : null}
    </article>
  )
}
