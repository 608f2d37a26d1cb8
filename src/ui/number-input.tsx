'use client'

import { NumberField } from '@base-ui/react/number-field'
import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn'

export type NumberInputProps = {
  value?: number | null
  defaultValue?: number
  onValueChange?: (value: number | null) => void
  /** Called when the field is left or a step is taken: the moment to save. */
  onValueCommitted?: (value: number | null) => void
  name?: string
  id?: string
  min?: number
  max?: number
  step?: number
  /** Leaves a typed value beyond `min` and `max` as it is, for forms that say what is wrong with it. */
  allowOutOfRange?: boolean
  disabled?: boolean
  required?: boolean
  /** How the number reads while not being typed: percent, unit, digits. */
  format?: Intl.NumberFormatOptions
  locale?: string
  /** Unit inside the frame, for instance "kg". */
  after?: ReactNode
  /** Words for the two step buttons; without them no buttons are drawn. */
  stepLabels?: { less: string; more: string }
  placeholder?: string
  edited?: boolean
  className?: string
  'aria-label'?: string
}

/** A number typed in the reader's own notation; arrow keys step, Shift by ten. Value is null while empty. */
export function NumberInput({
  after,
  stepLabels,
  placeholder,
  edited = false,
  className,
  'aria-label': label,
  ...root
}: NumberInputProps) {
  return (
    <NumberField.Root {...root}>
      <NumberField.Group className={cn('inp num', edited && 'edited', className)}>
        {stepLabels ? (
          <NumberField.Decrement className="inp__step" aria-label={stepLabels.less}>
            <Minus className="i" />
          </NumberField.Decrement>
        ) : null}
        <NumberField.Input className="inp__in" placeholder={placeholder} aria-label={label} />
        {after ? <span className="inp__affix">{after}</span> : null}
        {stepLabels ? (
          <NumberField.Increment className="inp__step" aria-label={stepLabels.more}>
            <Plus className="i" />
          </NumberField.Increment>
        ) : null}
      </NumberField.Group>
    </NumberField.Root>
  )
}

/** How many of a good: minus, number, plus, in one frame at touch size. Never empty. */
export function QuantityStepper({
  value,
  onValueChange,
  min = 1,
  max,
  disabled,
  labels,
  name,
}: {
  value: number
  onValueChange: (value: number) => void
  min?: number
  max?: number
  disabled?: boolean
  labels: { quantity: string; less: string; more: string }
  name?: string
}) {
  return (
    <NumberField.Root
      value={value}
      min={min}
      max={max}
      disabled={disabled}
      name={name}
      onValueChange={(next) => onValueChange(next ?? min)}
    >
      <NumberField.Group className="qty">
        <NumberField.Decrement aria-label={labels.less}>
          <Minus className="i" />
        </NumberField.Decrement>
        <NumberField.Input aria-label={labels.quantity} />
        <NumberField.Increment aria-label={labels.more}>
          <Plus className="i" />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  )
}
