'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'

const units = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const

/** Whole days, hours, minutes and seconds in a number of seconds. */
function partsOf(seconds: number) {
  let rest = seconds
  return units.map(([unit, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return { unit, count }
  })
}

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
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const look = () => setLeft(Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1_000)))
    look()
    const timer = setInterval(look, 1_000)
    return () => clearInterval(timer)
  }, [until])
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
