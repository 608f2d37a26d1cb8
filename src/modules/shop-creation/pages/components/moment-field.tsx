'use client'

import { fromWallClock, wallClock } from '@/lib/wall-clock'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'

type Props = {
  label: string
  hint?: string
  error?: string
  value: Date | null
  edited: boolean
  disabled: boolean
  onChange: (value: Date | null) => void
}

/** A day and time on the clock of the shop. */
export function MomentField({ label, hint, error, value, edited, disabled, onChange }: Props) {
  const { shop } = useDesk()
  return (
    <Field label={label} hint={hint} error={error}>
      <Input
        type="datetime-local"
        value={value ? wallClock(value, shop.timeZone) : ''}
        edited={edited}
        disabled={disabled}
        onChange={(event) => onChange(fromWallClock(event.currentTarget.value, shop.timeZone))}
      />
    </Field>
  )
}
