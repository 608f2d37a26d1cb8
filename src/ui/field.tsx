'use client'

import { Field as BaseField } from '@base-ui/react/field'
import { Fieldset as BaseFieldset } from '@base-ui/react/fieldset'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { StatusGlyph } from './status-glyph'

export type FieldProps = {
  label: ReactNode
  /** Stands at the end of the label's line: "optional", a count, a unit. */
  aside?: ReactNode
  /** One line under the control; stays while an error shows. */
  hint?: ReactNode
  /** In words, beside the field; also marks the control invalid for assistive technology. */
  error?: ReactNode
  name?: string
  disabled?: boolean
  /** Keeps the label for screen readers only, where the place itself says what it is. */
  hideLabel?: boolean
  className?: string
  children: ReactNode
}

/**
 * Label above, control, hint, error. Wires label, description and validity to whichever control of this kit stands
 * inside (Input, Textarea, NumberInput, MoneyInput, Select, Combobox, Checkbox, Switch).
 */
export function Field({ label, aside, hint, error, name, disabled, hideLabel, className, children }: FieldProps) {
  return (
    <BaseField.Root name={name} disabled={disabled} invalid={Boolean(error)} className={cn('fld', className)}>
      <BaseField.Label className={cn('fld__label', hideLabel && 'vh')}>
        <span>{label}</span>
        {aside ? <span className="q">{aside}</span> : null}
      </BaseField.Label>
      {children}
      {error ? (
        <BaseField.Error match className="fld__error">
          <StatusGlyph kind="attention" />
          <span>{error}</span>
        </BaseField.Error>
      ) : null}
      {hint ? <BaseField.Description className="fld__hint">{hint}</BaseField.Description> : null}
    </BaseField.Root>
  )
}

/** Several controls that answer one question; the legend reads like a label. */
export function FieldGroup({
  legend,
  hint,
  error,
  className,
  children,
}: {
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <BaseFieldset.Root className={cn('fld', className)}>
      <BaseFieldset.Legend className="fld__label">{legend}</BaseFieldset.Legend>
      {children}
      {error ? (
        <p className="fld__error" role="alert">
          <StatusGlyph kind="attention" />
          <span>{error}</span>
        </p>
      ) : null}
      {hint ? <p className="fld__hint">{hint}</p> : null}
    </BaseFieldset.Root>
  )
}
