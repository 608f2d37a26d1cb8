'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { cn } from '@/ui/cn'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { GoodThumb } from '@/ui/desk/good-thumb'
import type { LowRow, TodayBoard } from '../types'
import { WorkListSection } from './work-list'

/** Days the bar stands for when it is full. */
const fullDays = 20
/** Fewer days than this are urgent. */
const urgentDays = 7

export function LowList({ list }: { list: TodayBoard['low'] }) {
  const t = useTranslations('desk.today')
  const { shop } = useDesk()
  const base = `/${shop.slug}/catalogue`
  const rest = list.count - list.rows.length
  return (
    <WorkListSection
      title={t('low.title')}
      count={list.count}
      empty={t('low.empty')}
      act={{ label: t('low.act'), href: `${base}?view=low`, shortcut: '3' }}
      more={rest > 0 ? { label: t('pack.more', { count: rest }), href: `${base}?view=low` } : undefined}
    >
      {list.rows.map((row) => (
        <LowItem key={row.variantId} row={row} href={`${base}/${row.productId}`} />
      ))}
    </WorkListSection>
  )
}

function LowItem({ row, href }: { row: LowRow; href: string }) {
  const t = useTranslations('desk.today.low')
  const { can } = useDesk()
  return (
    <li className="todo__go">
      <GoodThumb mediaId={row.mediaId} size="xs" />
      <span className="el">
        <Link href={href} className="b todo__cover">
          {row.title}
        </Link>
        <span className="m ln">{row.variantTitle}</span>
        <span className="only-s">
          <Cover row={row} />
        </span>
      </span>
      <span className="m s-hide">{t('left', { count: row.left })}</span>
      <span className="s-hide">
        <Cover row={row} />
      </span>
      <span className="lk nw" aria-hidden="true">
        {can('catalog.edit') ? t('change') : null}
      </span>
    </li>
  )
}

/** How long what is left will last at the pace of the last 30 days. */
function Cover({ row }: { row: LowRow }) {
  const t = useTranslations('desk.today.low')
  const { number } = useDeskFormat()
  const days = row.sold > 0 ? Math.floor((Math.max(0, row.left) * 30) / row.sold) : null
  const share = days === null ? Math.max(0, row.left) / 10 : days / fullDays
  const isLow = row.left <= 0 || (days !== null && days < urgentDays)
  return (
    <span className={cn('cover', isLow && 'low')}>
      <i style={{ '--p': `${Math.round(Math.min(1, share) * 100)}%` } as CSSProperties} />
      <span className="nw m">
        {row.left > 0 ? <span className="only-s">{t('left', { count: row.left })}, </span> : null}
        {row.left <= 0 ? t('out') : days === null ? t('quiet') : days > 99 ? `${number(99)}+` : t('days', { days })}
      </span>
    </span>
  )
}
