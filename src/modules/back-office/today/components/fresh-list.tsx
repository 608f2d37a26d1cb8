'use client'

import { MessageSquareText, ShoppingBag } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Thumb } from '@/ui/table'
import type { TodayBoard } from '../types'
import { WorkListSection } from './work-list'

export function FreshList({ list }: { list: NonNullable<TodayBoard['fresh']> }) {
  const t = useTranslations('desk.today')
  const { shop } = useDesk()
  const { money, timeOrDay } = useDeskFormat()
  const base = `/${shop.slug}/orders`
  const rest = list.count - list.rows.length
  return (
    <WorkListSection
      title={t('fresh.title')}
      count={list.count}
      note={t('fresh.notes', { count: list.withNote })}
      empty={t('fresh.empty')}
      act={{ label: t('fresh.act'), href: base, shortcut: '4' }}
      more={rest > 0 ? { label: t('pack.more', { count: rest }), href: base } : undefined}
    >
      {list.rows.map((row) => (
        <li key={row.id} className="todo__go">
          <Thumb size="xs">{row.note ? <MessageSquareText className="i q" /> : <ShoppingBag className="i q" />}</Thumb>
          <span className="el">
            <Link href={`${base}?order=${row.id}`} className="b todo__cover">
              {row.customerName}
            </Link>
            <span className="m ln">{row.note ? t('fresh.quote', { note: row.note }) : row.number}</span>
          </span>
          <span className="el m s-hide">{row.place}</span>
          <span className="m s-hide">{timeOrDay(row.placedAt)}</span>
          <span className="b">{money(row.totalMinor, row.currency)}</span>
        </li>
      ))}
    </WorkListSection>
  )
}
