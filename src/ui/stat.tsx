import type { ReactNode } from 'react'
import { cn } from './cn'

/** A figure that is read alone, with its word below. `big` once per page. */
export function Stat({
  value,
  label,
  size = 'sm',
  tone,
  className,
}: {
  value: ReactNode
  label: ReactNode
  size?: 'sm' | 'mid' | 'big'
  tone?: 'ok' | 'warn' | 'bad'
  className?: string
}) {
  return (
    <div className={cn('stat', size !== 'sm' && `stat--${size}`, className)}>
      <b className={tone && `c-${tone}`}>{value}</b>
      <span>{label}</span>
    </div>
  )
}
