'use client'

import { Landmark } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Status } from '@/ui/status'
import { Thumb } from '@/ui/table'
import type { DepositRow } from '../../paying-in/types'
import type { TodayBoard } from '../types'
import { WorkListSection } from './work-list'

export function DepositList({ list }: { list: NonNullable<TodayBoard['deposits']> }) {
  const t = useTranslations('desk.today')
  const { shop } = useDesk()
  const { money } = useDeskFormat()
  const base = `/${shop.slug}`
  const rest = list.count - list.rows.length
  return (
    <WorkListSection
      title={t('deposits.title')}
      count={list.count}
      note={t('deposits.sum', { amount: money(list.expectedMinor) })}
      empty={t('deposits.empty')}
      act={{ label: t('deposits.act'), href: `${base}/paying-in`, shortcut: '2' }}
      more={rest > 0 ? { label: t('pack.more', { count: rest }), href: `${base}/paying-in` } : undefined}
    >
      {list.rows.map((row) => (
        <DepositItem key={row.id} row={row} base={base} />
      ))}
    </WorkListSection>
  )
}

function DepositItem({ row, base }: { row: DepositRow; base: string }) {
  const t = useTranslations('desk.today.deposits')
  const { can } = useDesk()
  const { money } = useDeskFormat()
  return (
    <li className="todo__go">
      <Thumb size="xs">
        <Landmark className="i q" />
      </Thumb>
      <span className="el">
        <Link href={`${base}/orders?order=${row.id}`} className="b todo__cover">
          {row.customerName}
        </Link>
        <span className="m ln">
          {t('expects', { number: row.number, amount: money(row.expectedMinor, row.currency) })}
        </span>
        <span className="only-s">
          <DueState row={row} />
        </span>
      </span>
      <span className="el m s-hide">{row.reference}</span>
      <span className="s-hide">
        <DueState row={row} />
      </span>
      {can('payments.confirm') ? (
        <Link className="lk" href={`${base}/orders?order=${row.id}&act=deposit`}>
          {t('confirm')}
        </Link>
      ) : (
        <span />
      )}
    </li>
  )
}

function DueState({ row }: { row: DepositRow }) {
  const t = useTranslations('desk.today.deposits')
  const { money, day, daysUntil } = useDeskFormat()
  if (row.receivedMinor > 0) {
    return <Status kind="attention">{t('short', { amount: money(row.missingMinor, row.currency) })}</Status>
  }
  if (!row.dueAt) return null
  const left = daysUntil(row.dueAt)
  if (left < 0) return <Status kind="attention">{t('over', { day: day(row.dueAt) })}</Status>
  return (
    <Status kind="waiting" tone={left === 0 ? 'warn' : 'q'}>
      {left === 0 ? t('dueToday') : t('due', { day: day(row.dueAt) })}
    </Status>
  )
}
