'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { partsOf, useTimeLeft } from './time-left'

type Props = {
  /** ISO 8601 */
  until: string
  /** the moment in words, for readers without the counting */
  untilText: string
  /** said afterwards; nothing is shown where it is empty */
  after: string
  children: ReactNode
}

/** What is left until a moment. Kept still for screen readers: they are told the moment itself. */
export function CountdownClock({ until, untilText, after, children }: Props) {
  const t = useTranslations('shop.blocks')
  const left = useTimeLeft(until)
  if (left === 0) return after ? <p className="sb-after">{after}</p> : null
  return (
    <>
      {children}
      <div className="sb-clock">
        <dl aria-hidden="true">
          {partsOf(left ?? 0).map(({ unit, count }) => (
            <div key={unit}>
              <dd>{left === null ? '\u2013' : String(count).padStart(2, '0')}</dd>
              <dt>{t(`units.${unit}`)}</dt>
            </div>
          ))}
        </dl>
        <p>{untilText}</p>
      </div>
    </>
  )
}
