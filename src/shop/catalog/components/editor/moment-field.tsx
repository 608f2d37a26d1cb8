'use client'

import type { ReactNode } from 'react'
import { fromWallClock, wallClock } from '@/lib/wall-clock'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'

type Props = {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** ISO 8601, null while empty */
  value: string | null
  edited: boolean
  disabled: boolean
  onChange: (value: string | null) => void
}

/** A day and time in the shop's time zone. */
export function MomentField({ label, hint, error, value, edited, disabled, onChange }: Props) {
  const { shop } = useDesk()
  return (
    <Field label={label} hint={hint} error={error}>
      <Input
        type="datetime-local"
        value={value ? wallClock(new Date(value), shop.timeZone) : ''}
        edited={edited}
        disabled={disabled}
        onChange={(event) => onChange(fromWallClock(event.currentTarget.value, shop.timeZone)?.toISOString() ?? null)}
      />
    </Field>
  )
}
