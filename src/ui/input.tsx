'use client'

import { Input as BaseInput } from '@base-ui/react/input'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'

type Affixes = {
  /** Icon or text inside the frame, before the value. */
  before?: ReactNode
  /** Unit or small button inside the frame, after the value. */
  after?: ReactNode
  /** Changed and not yet saved: a vermilion corner. */
  edited?: boolean
}

export type InputProps = Omit<ComponentProps<typeof BaseInput>, 'className' | 'render'> &
  Affixes & { className?: string }

/** One line of text. Takes `register()` of react-hook-form as it is. */
export function Input({ before, after, edited = false, className, ...rest }: InputProps) {
  if (before === undefined && after === undefined) {
    return <BaseInput {...rest} className={cn('inp', edited && 'edited', className)} />
  }
  return (
    <span className={cn('inp', edited && 'edited', className)}>
      {typeof before === 'string' ? <span className="inp__affix">{before}</span> : before}
      <BaseInput {...rest} className="inp__in" />
      {typeof after === 'string' ? <span className="inp__affix">{after}</span> : after}
    </span>
  )
}

export type TextareaProps = ComponentProps<'textarea'> & { edited?: boolean }

/** Several lines; grows with what is written. */
export function Textarea({ edited = false, className, ref, ...rest }: TextareaProps) {
  return (
    <BaseInput
      render={<textarea ref={ref} {...rest} />}
      name={rest.name}
      disabled={rest.disabled}
      className={cn('inp area', edited && 'edited', className)}
    />
  )
}

/** The browser's own select, for forms that must work before any script runs. */
export function NativeSelect({ className, children, ref, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={cn('inp nsel', className)}>
      <BaseInput
        name={rest.name}
        disabled={rest.disabled}
        className="inp__in"
        render={
          <select ref={ref} {...rest}>
            {children}
          </select>
        }
      />
    </span>
  )
}
