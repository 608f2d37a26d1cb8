'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { GoodThumb } from '@/ui/desk/good-thumb'
import { Status } from '@/ui/status'
import { statusOfShare } from '@/ui/status-kinds'
import type { PackRow, TodayBoard } from '../types'
import { WorkListSection } from './work-list'

export function PackList({ list }: { list: NonNullable<TodayBoard['pack']> }) {
  const t = useTranslations('desk.today.pack')
  const { shop } = useDesk()
  const { dayAndTime } = useDeskFormat()
  const base = `/${shop.slug}/orders`
  const rest = list.count - list.rows.length
  return (
    <WorkListSection
      title={t('title')}
      count={list.count}
      note={list.oldestPaidAt ? t('oldest', { when: dayAndTime(list.oldestPaidAt) }) : null}
      empty={t('empty')}
      act={{ label: t('act', { count: list.count }), href: `${base}/slips?view=to-ship`, shortcut: '1' }}
      more={rest > 0 ? { label: t('more', { count: rest }), href: `${base}?view=to-ship` } : undefined}
    >
      {list.rows.map((row) => (
        <PackItem key={row.id} row={row} href={`${base}?order=${row.id}`} />
      ))}
    </WorkListSection>
  )
}

function PackItem({ row, href }: { row: PackRow; href: string }) {
  const t = useTranslations('desk.today.pack')
  const { money, timeOrDay } = useDeskFormat()
  const state =
    row.shippedPieces > 0 ? (
      <Status kind={statusOfShare(row.shippedPieces, row.pieces)}>
        {t('part', { done: row.shippedPieces, all: row.pieces })}
      </Status>
    ) : (
      <Status kind="todo">{row.paidAt ? t('paid', { when: timeOrDay(row.paidAt) }) : null}</Status>
    )
  return (
    <li className="todo__go">
      <GoodThumb mediaId={row.mediaId} size="xs" />
      <span className="el">
        <Link href={href} className="b todo__cover">
          {row.customerName}
        </Link>
        <span className="m ln">{t('items', { title: row.title, rest: row.restLines })}</span>
        <span className="only-s">{state}</span>
      </span>
      <span className="el m s-hide">{row.place}</span>
      <span className="s-hide">{state}</span>
      <span className="b">{money(row.totalMinor, row.currency)}</span>
    </li>
  )
}
