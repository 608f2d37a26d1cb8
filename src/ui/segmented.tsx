'use client'

import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import type { ReactNode } from 'react'
import { cn } from './cn'

export type Segment<Value extends string> = {
  value: Value
  label: ReactNode
  icon?: ReactNode
  title?: string
  disabled?: boolean
}

/** Two to five short words, exactly one pressed. For views of the same thing, not for pages (that is TabLinks). */
export function Segmented<Value extends string>({
  segments,
  value,
  onValueChange,
  label,
  className,
  disabled,
}: {
  segments: readonly Segment<Value>[]
  value: Value
  onValueChange: (value: Value) => void
  /** What is being chosen, for screen readers. */
  label: string
  className?: string
  disabled?: boolean
}) {
  return (
    <ToggleGroup
      aria-label={label}
      className={cn('seg', className)}
      disabled={disabled}
      value={[value]}
      onValueChange={(next) => {
        // Pressing the pressed one would leave none; one must stay.
        const chosen = next[0] as Value | undefined
        if (chosen !== undefined) onValueChange(chosen)
      }}
    >
      {segments.map((segment) => (
        <Toggle key={segment.value} value={segment.value} disabled={segment.disabled} title={segment.title}>
          {segment.icon}
          {segment.label}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
