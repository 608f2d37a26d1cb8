'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/ui/table'
import type { AuditRow } from '../types'
import { useOfficeFormat } from './office-format'

/** What an act is called; acts without a sentence of their own show their name. */
function useActWords() {
  const t = useTranslations('admin.acts')
  return (action: string) => {
    const key = action.replaceAll('.', '_').replaceAll('-', '_')
    return t.has(key) ? t(key) : action
  }
}

type Fact = [key: string, value: string | number | boolean]

/** The facts kept with an act: a reason as it was given, money as money, the rest by name. */
function useDetails() {
  const t = useTranslations('admin.facts')
  const { money, moment } = useOfficeFormat()
  const shown = ([key, value]: Fact, currency: string | undefined) => {
    if (key === 'reason') return `“${value}”`
    const name = t.has(key) ? t(key) : key
    if (key.endsWith('Minor') && typeof value === 'number' && currency) return `${name} ${money(value, currency)}`
    if (key === 'until' && typeof value === 'string') return `${name} ${moment(new Date(value))}`
    return value === true ? name : `${name} ${value}`
  }
  return ({ data, subjectKind, subjectId, shop }: AuditRow) => {
    const facts = Object.entries(data).filter(
      (entry): entry is Fact =>
        entry[1] !== null && entry[1] !== '' && entry[1] !== false && entry[1] !== 0 && entry[0] !== 'currency',
    )
    const currency = typeof data.currency === 'string' ? data.currency : shop?.currency
    const first = facts.filter(([key]) => key === 'reason')
    const rest = facts.filter(([key]) => key !== 'reason')
    return [
      ...(subjectKind === 'switch' ? [subjectId] : []),
      ...[...first, ...rest].map((fact) => shown(fact, currency)),
    ].join(' · ')
  }
}

/** Lines of the log, newest first. */
export function AuditLines({ rows, withShop = true }: { rows: readonly AuditRow[]; withShop?: boolean }) {
  const t = useTranslations('admin.audit')
  const { moment } = useOfficeFormat()
  const words = useActWords()
  const details = useDetails()
  if (rows.length === 0) return <p className="q">{t('none')}</p>
  const who = (row: AuditRow) => row.actorName || t(`actors.${row.actorKind}`)
  return (
    <>
      <div className="hide-s">
        <SimpleTable
          label={t('title')}
          flush={!withShop}
          rows={rows}
          keyOf={(row) => row.id}
          columns={[
            {
              key: 'at',
              head: t('at'),
              width: '148px',
              className: 'q',
              cell: (row) => <span suppressHydrationWarning>{moment(row.at)}</span>,
            },
            {
              key: 'who',
              head: t('who'),
              width: '150px',
              cell: (row) => <span title={row.ip || undefined}>{who(row)}</span>,
            },
            { key: 'what', head: t('what'), width: '210px', cell: (row) => <b className="b">{words(row.action)}</b> },
            ...(withShop
              ? [
                  {
                    key: 'shop',
                    head: t('shop'),
                    width: '170px',
                    cell: (row: AuditRow) =>
                      row.shop ? <Link href={`/shops/${row.shop.id}`}>{row.shop.name}</Link> : '',
                  },
                ]
              : []),
            {
              key: 'details',
              head: t('details'),
              className: 'q',
              cell: (row) => <span title={details(row)}>{details(row)}</span>,
            },
          ]}
        />
      </div>
      <ul className="office-log" aria-label={t('title')}>
        {rows.map((row) => (
          <li key={row.id}>
            <b className="b">{words(row.action)}</b>
            <span className="q" suppressHydrationWarning>
              {moment(row.at)}
            </span>
            <span className="q">
              {[who(row), withShop ? row.shop?.name : '', details(row)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
