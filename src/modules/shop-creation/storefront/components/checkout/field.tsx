'use client'

import { CircleAlert } from 'lucide-react'
import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'

type Control = { id?: string; 'aria-invalid'?: boolean; 'aria-describedby'?: string }

type Props = {
  label: ReactNode
  aside?: ReactNode
  hint?: ReactNode
  error?: string | undefined
  children: ReactElement<Control>
}

/** Label above, control, error and hint below it, tied together for screen readers. */
export function Field({ label, aside, hint, error, children }: Props) {
  const id = useId()
  const [errorId, hintId] = [`${id}-error`, `${id}-hint`]
  const described = [error ? errorId : '', hint ? hintId : ''].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {aside ? <small>{aside}</small> : null}
      </label>
      {cloneElement(children, {
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {error ? (
        <p className="wrong" id={errorId}>
          <CircleAlert className="ic" aria-hidden="true" />
          {error}
        </p>
      ) : null}
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
