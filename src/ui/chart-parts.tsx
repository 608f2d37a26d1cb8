'use client'

import { type ReactNode, useState } from 'react'
import { TextButton } from './link-button'

export type Series<Key extends string = string> = {
  key: Key
  name: string
  /** The first series is solid vermilion, a comparison dashed ink, further ones indigo and green; each differs in stroke too. */
  look?: 'main' | 'compare' | 'second' | 'third'
}

export type ChartRow = { label: string } & Readonly<Record<string, number | string | null>>

export type ChartProps = {
  /** What it shows, as a sentence with the figure that matters. */
  label: string
  rows: readonly ChartRow[]
  series: readonly Series[]
  /** How figures read on the axis, in the tip and in the table. */
  format: (value: number) => string
  axisFormat?: (value: number) => string
  /** The table's first column: "Day". */
  rowHead: string
  labels: { asTable: string; asChart: string }
  height?: number
  title?: ReactNode
}

export const LOOKS = {
  main: { stroke: 'var(--accent)', fill: 'var(--accent)', dash: undefined, width: 2.25 },
  compare: { stroke: 'var(--ink-3)', fill: 'var(--line-strong)', dash: '3 3', width: 1.5 },
  second: { stroke: 'var(--indigo)', fill: 'var(--indigo)', dash: '7 3', width: 2 },
  third: { stroke: 'var(--ok)', fill: 'var(--ok)', dash: '2 2', width: 2 },
} as const

const ORDER = ['main', 'compare', 'second', 'third'] as const

export function lookOf(series: Series, index: number) {
  return LOOKS[series.look ?? ORDER[index % ORDER.length] ?? 'main']
}

/** A chart and the real table behind it, one button apart. Screen readers are given the table's figures either way. */
export function ChartBox({
  chart,
  title,
  label,
  rows,
  series,
  format,
  rowHead,
  labels,
  height = 200,
  keyShape = 'line',
}: ChartProps & { chart: ReactNode; keyShape?: KeyShape }) {
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className="chart-box">
      <div className="chart-box__top">
        {title}
        <TextButton onClick={() => setAsTable(!asTable)} aria-pressed={asTable}>
          {asTable ? labels.asChart : labels.asTable}
        </TextButton>
      </div>
      {asTable ? null : (
        <>
          <div role="img" aria-label={label} style={{ height }}>
            {chart}
          </div>
          {series.length > 1 ? <ChartKey series={series} shape={keyShape} /> : null}
        </>
      )}
      <ChartTable
        className={asTable ? 'mini' : 'vh'}
        label={label}
        rows={rows}
        series={series}
        format={format}
        rowHead={rowHead}
      />
    </figure>
  )
}

type KeyShape = 'line' | 'bar'

function ChartKey({ series, shape }: { series: readonly Series[]; shape: KeyShape }) {
  return (
    <figcaption className="chart-key">
      {series.map((one, index) => {
        const look = lookOf(one, index)
        return (
          <span key={one.key}>
            <svg viewBox="0 0 18 8" aria-hidden="true">
              {shape === 'line' ? (
                <path d="M1 4h16" stroke={look.stroke} strokeWidth={look.width} strokeDasharray={look.dash} />
              ) : (
                <rect x="6" width="8" height="8" rx="2" fill={look.fill} />
              )}
            </svg>
            {one.name}
          </span>
        )
      })}
    </figcaption>
  )
}

function ChartTable({
  className,
  label,
  rows,
  series,
  format,
  rowHead,
}: Pick<ChartProps, 'label' | 'rows' | 'series' | 'format' | 'rowHead'> & { className: string }) {
  const cell = (value: ChartRow[string] | undefined) => (typeof value === 'number' ? format(value) : (value ?? '–'))
  return (
    <table className={className} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{rowHead}</th>
          {series.map((one) => (
            <th key={one.key} scope="col">
              {one.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            {series.map((one) => (
              <td key={one.key}>{cell(row[one.key])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The tip under the pointer, in the inverse ground of everything that floats. */
export function ChartTip({
  active,
  label,
  payload,
  format,
}: {
  active?: boolean
  label?: ReactNode
  payload?: readonly { name?: ReactNode; value?: unknown; dataKey?: unknown }[]
  format: (value: number) => string
}) {
  if (!active || !payload?.length) return null
  return (
    <div className="chart-tip">
      <div>{label}</div>
      {payload.map((entry) => (
        <div key={String(entry.dataKey)}>
          {entry.name}
          <b>{typeof entry.value === 'number' ? format(entry.value) : '–'}</b>
        </div>
      ))}
    </div>
  )
}
