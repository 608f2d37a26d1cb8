'use client'

import { Progress } from '@base-ui/react/progress'
import type { ReactNode } from 'react'
import { cn } from './cn'

/** Anything over a second: what runs, how far, with a count ("1,240 of 3,000 rows"). `value` null: not known yet. */
export function ProgressBar({
  label,
  value,
  max = 100,
  count,
  tone,
  className,
}: {
  label: ReactNode
  value: number | null
  max?: number
  count?: ReactNode
  tone?: 'ok' | 'bad'
  className?: string
}) {
  return (
    <Progress.Root value={value} max={max} className={cn('prog', tone, className)}>
      <Progress.Label>{label}</Progress.Label>
      <span className="prog__count">{count}</span>
      <Progress.Track className="prog__bar">
        <Progress.Indicator />
      </Progress.Track>
    </Progress.Root>
  )
}
