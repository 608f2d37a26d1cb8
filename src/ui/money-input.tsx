'use client'

import { Input as BaseInput } from '@base-ui/react/input'
import { useState } from 'react'
import { cn } from './cn'
import { currencySign, readMoneyText, writeMoneyText } from './money-text'

export type MoneyInputProps = {
  /** Minor units (cents, whole yen), null while empty. */
  valueMinor: number | null
  currency: string
  locale: string
  /** Called with every readable amount, and with null when the field is emptied. Unreadable text is not reported. */
  onValueChange: (minor: number | null) => void
  /** Called when what stands in the field cannot be read, and again with false once it can. */
  onUnreadable?: (unreadable: boolean) => void
  name?: string
  id?: string
  disabled?: boolean
  required?: boolean
  placeholder?: string
  edited?: boolean
  className?: string
  onBlur?: () => void
  'aria-label'?: string
}

/** An amount in the reader's notation; never a float on the way. Under `name` the form posts minor units. */
export function MoneyInput({
  valueMinor,
  currency,
  locale,
  onValueChange,
  onUnreadable,
  name,
  edited = false,
  className,
  onBlur,
  ...rest
}: MoneyInputProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? writeMoneyText(valueMinor, currency, locale)
  const unreadable = draft !== null && readMoneyText(draft, currency, locale) === 'invalid'
  const { sign, side } = currencySign(currency, locale)
  const affix = (
    <span className="inp__affix" aria-hidden="true">
      {sign}
    </span>
  )

  function take(text: string) {
    setDraft(text)
    const read = readMoneyText(text, currency, locale)
    onUnreadable?.(read === 'invalid')
    if (read !== 'invalid' && read !== valueMinor) onValueChange(read)
  }

  function leave() {
    // What could not be read stays as typed, so nothing is lost; what could is set in full digits.
    if (!unreadable) setDraft(null)
    onBlur?.()
  }

  return (
    <span className={cn('inp num', edited && 'edited', className)}>
      {side === 'before' ? affix : null}
      <BaseInput
        {...rest}
        className="inp__in"
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        // Only when so: an explicit undefined would hide the validity that the Field around it sets.
        {...(unreadable ? { 'aria-invalid': true } : null)}
        onChange={(event) => take(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={leave}
      />
      {side === 'after' ? affix : null}
      {name ? <input type="hidden" name={name} value={valueMinor ?? ''} /> : null}
    </span>
  )
}
