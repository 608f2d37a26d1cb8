'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'

const units = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const

type Part = { unit: (typeof units)[number][0]; count: number }

function partsOf(seconds: number): Part[] {
  let rest = seconds
  const parts = units.map(([unit, size]): Part => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return { unit, count }
  })
  // The last day is told in hours, minutes and seconds alone.
  return parts.filter(({ unit, count }) => unit !== 'days' || count > 0)
}

type Props = {
  /** ISO 8601 */
  until: string
  /** the moment in words, there before the counting and for who cannot see it */
  untilText: string
  label: string
  /** shown once the moment has come */
  over: ReactNode
}

/** What is left until a moment: figures go on every second, readers aloud hear them once a minute. */
export function DealClock({ until, untilText, label, over }: Props) {
  const t = useTranslations('shop')
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const look = () => setLeft(Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1_000)))
    look()
    const timer = setInterval(look, 1_000)
    return () => clearInterval(timer)
  }, [until])
  if (left === 0) return over
  const spoken = partsOf(left ?? 0)
    .filter(({ unit }) => unit !== 'seconds')
    .map(({ unit, count }) => `${count} ${t(`blocks.units.${unit}`)}`)
    .join(' ')
  return (
    <>
      <p>{label}</p>
      <div className="ck" role="timer" aria-label={label}>
        {left === null
          ? (['hours', 'minutes', 'seconds'] as const).map((unit) => (
              <span key={unit} aria-hidden="true">
                <b>{'\u2013'}</b>
                {t(`arcade.units.${unit}`)}
              </span>
            ))
          : partsOf(left).map(({ unit, count }) => (
              <span key={unit} aria-hidden="true">
                <b>{String(count).padStart(2, '0')}</b>
                {t(`arcade.units.${unit}`)}
              </span>
            ))}
        <span className="vh" aria-live="polite">
          {left === null ? untilText : spoken}
        </span>
      </div>
    </>
  )
}
