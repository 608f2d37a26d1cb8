'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { partsOf, useTimeLeft } from '../../../storefront/components/blocks/time-left'

/** The last day is told in hours, minutes and seconds alone. */
const shownParts = (seconds: number) => partsOf(seconds).filter(({ unit, count }) => unit !== 'days' || count > 0)

/** There before the browser counts. */
const still = ['hours', 'minutes', 'seconds'] as const

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
  const left = useTimeLeft(until)
  if (left === 0) return over
  const spoken = shownParts(left ?? 0)
    .filter(({ unit }) => unit !== 'seconds')
    .map(({ unit, count }) => `${count} ${t(`blocks.units.${unit}`)}`)
    .join(' ')
  return (
    <>
      <p>{label}</p>
      <div className="ck" role="timer" aria-label={label}>
        {left === null
          ? still.map((unit) => (
              <span key={unit} aria-hidden="true">
                <b>{'\u2013'}</b>
                {t(`arcade.units.${unit}`)}
              </span>
            ))
          : shownParts(left).map(({ unit, count }) => (
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
