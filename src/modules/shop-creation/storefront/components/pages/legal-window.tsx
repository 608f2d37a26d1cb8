import type { getTranslations } from 'next-intl/server'
import { fullDay } from '@/lib/when'
import type { LegalFieldKey, ShownLegal } from '../../../pages/types'
import { type Crumb, Crumbs } from '../list/crumbs'
import type { Visit } from '../visit'
import { langIf, type PageTexts } from './text-window'

export type LegalTexts = Awaited<ReturnType<typeof getTranslations<'pages.legal'>>>

type Props = { visit: Visit; legal: ShownLegal; crumbs: readonly Crumb[]; t: PageTexts; l: LegalTexts }

/** What the law of the shop's country wants it to say of itself, field by field. */
export function LegalWindow({ visit, legal, crumbs, t, l }: Props) {
  const { locale, shop } = visit
  return (
    <div className="txt" data-window="legal">
      <Crumbs visit={visit} crumbs={crumbs} />
      <header>
        <h1>{l(`titles.${legal.form}`)}</h1>
      </header>
      <dl className="txt-facts">
        {legal.rows.map(({ key, value }) => (
          <div key={key}>
            <dt>{l(`fields.${key}`)}</dt>
            <dd lang={langIf(legal.lang, locale)}>
              <Value field={key} value={value} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="txt-foot">{t('changed', { day: fullDay(legal.updatedAt, locale, shop.timeZone) })}</p>
    </div>
  )
}

function Value({ field, value }: { field: LegalFieldKey; value: string }) {
  if (field === 'email') return <a href={`mailto:${value}`}>{value}</a>
  if (field === 'phone') return <a href={`tel:${value.replace(/[^+\d]/g, '')}`}>{value}</a>
  return value.split('\n').map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
    <span key={at}>{line}</span>
  ))
}
