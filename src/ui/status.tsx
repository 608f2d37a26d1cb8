import type { ReactNode } from 'react'
import { cn } from './cn'
import { StatusGlyph } from './status-glyph'
import { type StatusKind, type StatusTone, toneOf } from './status-kinds'

/**
 * A state: drawn shape and word. Ring = to do; quarter, half, three quarters = under way; tick = done; dashed ring =
 * waiting; diamond = needs you; slashed ring = cancelled; back arrow = returned; plug = own system.
 * `boxed` (24 high, on a wash) at most once per header.
 */
export function Status({
  kind,
  children,
  tone = toneOf(kind),
  boxed = false,
  className,
  title,
}: {
  kind: StatusKind
  children: ReactNode
  tone?: StatusTone
  boxed?: boolean
  className?: string
  title?: string
}) {
  return (
    <span className={cn('st', tone, boxed && 'box', className)} title={title}>
      <StatusGlyph kind={kind} />
      {children}
    </span>
  )
}

/** The small lamp at the foot of the rail: connected, late, down. The word beside it says the same. */
export function LiveDot({ state }: { state: 'ok' | 'late' | 'down' }) {
  return <span className={cn('live', state !== 'ok' && state)} aria-hidden="true" />
}
