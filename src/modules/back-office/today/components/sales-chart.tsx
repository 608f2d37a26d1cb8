'use client'

import { useTranslations } from 'next-intl'
import { useDeskFormat } from '@/ui/desk/desk-context'
import type { SalesToday } from '../types'

const width = 340
const base = 118
const top = 20

/** A round step so that at most two lines stand above the base. */
function stepOf(max: number): number {
  const rough = Math.max(1, max / 2)
  const power = 10 ** Math.floor(Math.log10(rough))
  const [step = 10] = [1, 2, 5, 10].filter((factor) => factor * power >= rough * 0.999)
  return step * power
}

type Props = { sales: SalesToday; label: string; lastWord: string; timeOf: (hour: number) => string; now: string }

/** Today's turnover as it grows, over the dashed course of the same weekday a week ago. */
export function SalesChart({ sales, label, lastWord, timeOf, now }: Props) {
  const { money } = useDeskFormat()
  const t = useTranslations('desk.today.sales')
  const { today, before, nowHour } = sales
  const firstSale = (hours: SalesToday['today']['hours']) => hours.findIndex((point) => point.totalMinor > 0) / 2 - 0.5
  const begins = [firstSale(today.hours), firstSale(before.hours)].filter((hour) => hour >= 0)
  // Never after now: a day that has just begun has a course as well.
  const from = Math.max(0, Math.floor(Math.min(8, nowHour, ...begins)))
  const to = Math.max(23, Math.ceil(nowHour))
  const max = Math.max(today.totalMinor, before.totalMinor, 1)
  const step = stepOf(max)
  // A day without sales has no scale; a line at one cent would only look like one.
  const isEmpty = today.totalMinor === 0 && before.totalMinor === 0
  const lines = isEmpty ? [] : [step, step * 2].filter((value) => value <= max * 1.05)

  const x = (hour: number) => ((Math.min(Math.max(hour, from), to) - from) / (to - from)) * width
  const y = (minor: number) => base - (minor / Math.max(max, step)) * (base - top)
  const path = (hours: SalesToday['today']['hours']) =>
    hours
      .filter((point) => point.hour >= from && point.hour <= to)
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.hour).toFixed(1)} ${y(point.totalMinor).toFixed(1)}`)
      .join('')
  const course = path(today.hours)
  const nowX = x(nowHour)
  const nowY = y(today.totalMinor)
  const nowAnchor = nowX < 40 ? 'start' : nowX > width - 40 ? 'end' : 'middle'
  return (
    <svg className="chart" viewBox={`0 0 ${width} 140`} role="img" aria-label={label}>
      {lines.map((value) => (
        <g key={value}>
          <path d={`M0 ${y(value)}H${width}`} stroke="var(--line)" />
          <text x="0" y={y(value) - 4}>
            {money(value)}
          </text>
        </g>
      ))}
      <path d={`M0 ${base}H${width}`} stroke="var(--ink-3)" />
      {before.totalMinor > 0 ? (
        <>
          <path d={path(before.hours)} fill="none" stroke="var(--ink-3)" strokeWidth="1.5" strokeDasharray="3 3" />
          <text x={width} y={Math.max(10, y(before.totalMinor) - 7)} textAnchor="end">
            {lastWord} {money(before.totalMinor)}
          </text>
        </>
      ) : null}
      {course ? (
        <>
          <path d={`${course}L${nowX} ${base}L0 ${base}Z`} fill="var(--accent)" fillOpacity=".10" />
          <path d={course} fill="none" stroke="var(--accent)" strokeWidth="2.25" strokeLinejoin="round" />
        </>
      ) : null}
      <path d={`M${nowX} ${nowY}V${base}`} stroke="var(--ink)" />
      <circle cx={nowX} cy={nowY} r="4.5" fill="var(--accent)" stroke="var(--paper)" strokeWidth="2" />
      {nowX > 70 ? (
        <text x="0" y="134">
          {timeOf(from)}
        </text>
      ) : null}
      <g className="t">
        <text x={nowX} y="134" textAnchor={nowAnchor}>
          {now || t('today')}
        </text>
      </g>
      {nowX < width - 90 ? (
        <text x={width} y="134" textAnchor="end">
          {timeOf(to)}
        </text>
      ) : null}
    </svg>
  )
}
