'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'

type Day = { day: Date; visits: number }

const width = 1144
const base = 106
const top = 14
const dayMillis = 86_400_000
/** Days that are not counted take at most this share of the drawing. */
const gapShare = 0.2

/** A round figure at or above the highest bar, for the upper line. */
function roundUp(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))))
  return Math.ceil(value / step) * step
}

/** Visits up to the day counting stopped, and the empty days since: nothing is lost, and nothing is made up. */
export function KeptChart({ days }: { days: readonly Day[] }) {
  const t = useTranslations('modules.offPage')
  const c = useTranslations('common')
  const { number, day: dayWords, fullDay } = useDeskFormat()
  const [asTable, setAsTable] = useState(false)
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return null

  const gap = Date.now() - last.day.getTime() > 2 * dayMillis ? width * gapShare : 0
  const room = width - gap
  const ceiling = roundUp(Math.max(...days.map((one) => one.visits)))
  const step = room / days.length
  const height = (visits: number) => ((base - top) * visits) / ceiling

  return (
    <Section
      className="kept"
      title={t('chart')}
      count={t('chartKept')}
      end={<TextButton onClick={() => setAsTable(!asTable)}>{c(asTable ? 'asChart' : 'asTable')}</TextButton>}
    >
      {asTable ? (
        <table className="mini">
          <thead>
            <tr>
              <th>{t('day')}</th>
              <th>{t('visits')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((one) => (
              <tr key={one.day.toISOString()}>
                <td>{fullDay(one.day)}</td>
                <td>{number(one.visits)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <svg
          className="ch"
          viewBox={`0 0 ${width} 132`}
          role="img"
          aria-label={`${t('chart')}: ${fullDay(first.day)} – ${fullDay(last.day)}`}
        >
          <defs>
            <pattern id="kept-gap" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0v8" stroke="var(--line-strong)" strokeWidth="1.5" />
            </pattern>
          </defs>
          <path d={`M0 ${(base + top) / 2}H${room}M0 ${top}H${room}`} stroke="var(--line)" />
          <text x="0" y={top - 4}>
            {number(ceiling)}
          </text>
          {days.map((one, index) => (
            <rect
              key={one.day.toISOString()}
              x={index * step + step * 0.12}
              width={step * 0.76}
              y={base - height(one.visits)}
              height={height(one.visits)}
              rx={Math.min(2, step / 4)}
              fill="var(--ink-3)"
              fillOpacity=".5"
            />
          ))}
          {gap > 0 ? (
            <>
              <rect x={room + 8} y={top} width={gap - 8} height={base - top} fill="url(#kept-gap)" />
              <rect
                x={room + gap / 2 - 72}
                y={46}
                width="152"
                height="28"
                rx="6"
                fill="var(--paper)"
                stroke="var(--line-strong)"
              />
              <text x={room + gap / 2 + 4} y="64" textAnchor="middle">
                {t('nothing')}
              </text>
              <text x={width} y="124" textAnchor="end">
                {t('today')}
              </text>
            </>
          ) : null}
          <path d={`M0 ${base}H${width}`} stroke="var(--ink-3)" />
          <text x="0" y="124">
            {dayWords(first.day)}
          </text>
          <text x={room} y="124" textAnchor="end">
            {dayWords(last.day)}
          </text>
        </svg>
      )}
    </Section>
  )
}
