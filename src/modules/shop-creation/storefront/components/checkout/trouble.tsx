'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { formatMoney } from '@/lib/money'
import type { QuoteChange } from './quote-changes'

type Props = { code: string | null; message: string; changes: readonly QuoteChange[]; currency: string; locale: string }

/** Why the order was not placed, and what changed meanwhile. Takes the focus, so that nobody misses it. */
export function Trouble({ code, message, changes, currency, locale }: Props) {
  const t = useTranslations('checkout')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const money = (minor: number) => formatMoney(minor, currency, locale)
  const wordsOf = (change: QuoteChange) =>
    'title' in change && 'count' in change
      ? t(`changes.${change.kind}`, { title: change.title, count: change.count })
      : t(`changes.${change.kind}`, {
          title: 'title' in change ? change.title : '',
          before: money(change.before),
          now: money(change.now),
        })
  return (
    <div className="note bad" role="alert" tabIndex={-1} ref={box}>
      <b>{code && t.has(`refused.${code}`) ? t(`refused.${code}`) : message}</b>
      {changes.length > 0 ? (
        <ul>
          {changes.map((change) => (
            <li key={change.kind + ('title' in change ? change.title : '')}>{wordsOf(change)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
