import type { CSSProperties, ReactNode } from 'react'
import { VisuallyHidden } from './access'
import { cn } from './cn'

export type TrackStep = {
  label: ReactNode
  note?: ReactNode
  state: 'done' | 'now' | 'later' | 'halted'
  /** How much of the current step is through, 0 to 1. */
  share?: number
}

const CLASS: Record<TrackStep['state'], string> = { done: 'on', now: 'now', later: '', halted: 'halt' }
const TONE: Record<TrackStep['state'], string> = { done: '', now: 'c-ind', later: 'm', halted: 'c-bad' }

/** How far an order (or parcel, or import) has come: bars of 6 px, done green, current part-filled indigo, later grey. */
export function ProgressTrack({
  steps,
  label,
  stateWords,
}: {
  steps: readonly TrackStep[]
  label: string
  /** Read aloud before each step: "done", "now", "to come", "stopped". */
  stateWords: Record<TrackStep['state'], string>
}) {
  return (
    <ol className="track" aria-label={label}>
      {steps.map((step, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are a fixed sequence
          key={index}
          className={cn(CLASS[step.state]) || undefined}
          aria-current={step.state === 'now' ? 'step' : undefined}
          style={
            step.share === undefined ? undefined : ({ '--p': `${Math.round(step.share * 100)}%` } as CSSProperties)
          }
        >
          <b className={TONE[step.state] || undefined}>
            <VisuallyHidden>{stateWords[step.state]}: </VisuallyHidden>
            {step.label}
          </b>
          {step.note ? <span className="q">{step.note}</span> : null}
        </li>
      ))}
    </ol>
  )
}
