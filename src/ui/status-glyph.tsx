import type { ReactNode } from 'react'
import type { StatusKind } from './status-kinds'

const RING = <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.6" />
const knockout = {
  stroke: 'var(--paper-raised)',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const
const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

const DRAWINGS: Record<StatusKind, ReactNode> = {
  todo: RING,
  started: (
    <>
      {RING}
      <path d="M7 7V3.6A3.4 3.4 0 0 1 10.4 7Z" fill="currentColor" />
    </>
  ),
  half: (
    <>
      {RING}
      <path d="M7 3.6a3.4 3.4 0 0 1 0 6.8Z" fill="currentColor" />
    </>
  ),
  most: (
    <>
      {RING}
      <path d="M7 7V3.6A3.4 3.4 0 1 1 3.6 7Z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="m4.3 7.2 1.9 1.9 3.5-3.9" fill="none" {...knockout} />
    </>
  ),
  waiting: (
    <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.2 1.9" />
  ),
  attention: (
    <>
      <path d="M7 .9 13.1 7 7 13.1.9 7Z" fill="currentColor" />
      <path d="M7 4v3.4M7 9.4v.3" {...knockout} />
    </>
  ),
  failed: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="m4.9 4.9 4.2 4.2M9.1 4.9 4.9 9.1" {...knockout} />
    </>
  ),
  cancelled: (
    <>
      {RING}
      <path d="M3.6 10.4l6.8-6.8" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  returned: <path d="M11.8 7A4.8 4.8 0 1 1 7 2.2h3.6M8.6.4l2.2 1.8-2.2 1.9" {...line} />,
  own: <path d="M4.6 1v3M9.4 1v3M2.6 4.2h8.8v2.3A4.4 4.4 0 0 1 7 10.9a4.4 4.4 0 0 1-4.4-4.4ZM7 11v2.4" {...line} />,
  dot: <circle cx="7" cy="7" r="2.6" fill="currentColor" />,
}

/** The 14 px drawing of a state, without its word. Decorative: always stand it beside text. */
export function StatusGlyph({ kind, className }: { kind: StatusKind; className?: string }) {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" className={className} aria-hidden="true">
      {DRAWINGS[kind]}
    </svg>
  )
}
