'use client'

import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn'

export type CheckboxProps = {
  checked?: boolean
  defaultChecked?: boolean
  /** Some of what it stands for is chosen. */
  indeterminate?: boolean
  /** `shift` tells whether the key was held: lists use it to choose a range. */
  onCheckedChange?: (checked: boolean, detail: { shift: boolean }) => void
  name?: string
  value?: string
  disabled?: boolean
  required?: boolean
  id?: string
  className?: string
  'aria-label'?: string
}

/** The bare 16 px box with a 32 px hit area. With words use CheckboxRow. */
export function Checkbox({ onCheckedChange, className, indeterminate, ...rest }: CheckboxProps) {
  return (
    <BaseCheckbox.Root
      {...rest}
      indeterminate={indeterminate}
      nativeButton
      render={<button type="button" />}
      className={cn('cb', className)}
      onCheckedChange={(checked, details) => {
        const event = details.event
        onCheckedChange?.(checked, { shift: 'shiftKey' in event && event.shiftKey === true })
      }}
    >
      <BaseCheckbox.Indicator render={indeterminate ? <Minus className="i" /> : <Check className="i" />} />
    </BaseCheckbox.Root>
  )
}

/** Box, words, and one line that explains. The words belong to the hit area. */
export function CheckboxRow({
  label,
  hint,
  className,
  ...rest
}: CheckboxProps & { label: ReactNode; hint?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the Checkbox inside
    <label className={cn('cb-row', className)}>
      <Checkbox {...rest} />
      <span>
        {label}
        {hint ? <small>{hint}</small> : null}
      </span>
    </label>
  )
}
