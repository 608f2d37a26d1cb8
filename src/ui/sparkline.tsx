import { linePath } from './spark-path'

/** A line of 72 by 20 without axes: thirty days at a glance. `label` says what it shows, with the figures that matter. */
export function Sparkline({
  values,
  label,
  width = 72,
  height = 20,
  className = 'spark',
}: {
  values: readonly number[]
  label: string
  width?: number
  height?: number
  className?: string
}) {
  const { line, end } = linePath(values, width, height)
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      preserveAspectRatio="none"
    >
      <path
        d={line}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
      {end ? <circle cx={end.x} cy={end.y} r="2" fill="var(--accent)" /> : null}
    </svg>
  )
}
