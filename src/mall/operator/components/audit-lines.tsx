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

const shownFirst = ['reason', 'slug', 'name', 'fields', 'key', 'queue', 'role', 'host', 'was', 'state', 'number', 'amountMinor']

/** The facts kept with an act, the telling ones first. */
function detailsOf({ data, subjectKind, subjectId }: AuditRow): string {
  const entries = Object.entries(data).filter(([, value]) => value !== null && value !== '' && value !== false)
  const rank = (key: string) => (shownFirst.includes(key) ? shownFirst.indexOf(key) : shownFirst.length)
  const words = entries.sort(([a], [b]) => rank(a) - rank(b)).map(([key, value]) => (key === 'reason' ? `“${value}”` : `${key} ${value}`))
  const subject = subjectKind === 'switch' ? [subjectId] : []
  return [...subject, ...words].join(' · ')
}

/** Lines of the log, newest first. */
export function AuditLines({ rows, withShop = true }: { rows: readonly AuditRow[]; withShop?: boolean }) {
  const t = useTranslations('admin.audit')
  const { moment } = useOfficeFormat()
  const words = useActWords()
  if (rows.length === 0) return <p className="q">{t('none')}</p>
  return (
    <SimpleTable
      label={t('title')}
      flush={!withShop}
      className="office-audit"
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        { key: 'at', head: t('at'), width: '148px', className: 'q', cell: (row) => <span suppressHydrationWarning>{moment(row.at)}</span> },
        { key: 'who', head: t('who'), width: '150px', cell: (row) => <span title={row.ip || undefined}>{row.actorName || t(`actors.${row.actorKind}`)}</span> },
        { key: 'what', head: t('what'), width: '210px', cell: (row) => <b className="b">{words(row.action)}</b> },
        ...(withShop ? [{ key: 'shop', head: t('shop'), width: '170px', cell: (row: AuditRow) => (row.shop ? <Link href={`/shops/${row.shop.id}`}>{row.shop.name}</Link> : '') }] : []),
        { key: 'details', head: t('details'), className: 'q', cell: (row) => <span title={detailsOf(row)}>{detailsOf(row)}</span> },
      ]}
    />
  )
}
