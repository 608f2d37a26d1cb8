'use client'

import { Combobox as BaseCombobox } from '@base-ui/react/combobox'
import { Check, ChevronDown, X } from 'lucide-react'
import { cn } from './cn'

export type ComboboxOption = { value: string; label: string; hint?: string }

type Common = {
  options: readonly ComboboxOption[]
  placeholder?: string
  /** Said when nothing fits what was typed. */
  emptyText: string
  /** Async source: called with what is typed; hand back new `options`, and the list stops filtering by itself. */
  onQueryChange?: (query: string) => void
  /** Shown in the list while the source answers. */
  loadingText?: string
  loading?: boolean
  name?: string
  id?: string
  disabled?: boolean
  required?: boolean
  className?: string
  'aria-label'?: string
}

type ChangeDetails = { reason: string; cancel: () => void }

/**
 * Escape closes the list. On a closed list the base would empty the field with it, but a choice that took care to make
 * is not undone by a key that means "away"; the dialog around it stays as well, until the field is left.
 */
function keepsChoice(details: ChangeDetails): boolean {
  if (details.reason !== 'escape-key') return false
  details.cancel()
  return true
}

const labelOf = (option: ComboboxOption) => option.label
const keyOf = (option: ComboboxOption) => option.value
const same = (a: ComboboxOption, b: ComboboxOption) => a.value === b.value

/** One of many, found by typing. The value is the whole option, so its label shows even when `options` has moved on. */
export function Combobox({
  options,
  value,
  onValueChange,
  clearLabel,
  placeholder,
  emptyText,
  onQueryChange,
  loading,
  loadingText,
  className,
  id,
  'aria-label': label,
  ...root
}: Common & {
  value: ComboboxOption | null
  onValueChange: (option: ComboboxOption | null) => void
  /** With it, a small cross empties the field. */
  clearLabel?: string
}) {
  return (
    <BaseCombobox.Root
      {...root}
      items={options}
      value={value}
      onValueChange={(next, details) => {
        if (!keepsChoice(details)) onValueChange(next)
      }}
      onInputValueChange={(query, details) => {
        if (!keepsChoice(details)) onQueryChange?.(query)
      }}
      filter={onQueryChange ? null : undefined}
      itemToStringLabel={labelOf}
      itemToStringValue={keyOf}
      isItemEqualToValue={same}
      autoHighlight
    >
      <BaseCombobox.InputGroup className={cn('inp', className)}>
        <BaseCombobox.Input id={id} className="inp__in" placeholder={placeholder} aria-label={label} />
        {clearLabel ? (
          <BaseCombobox.Clear className="inp__step" aria-label={clearLabel}>
            <X className="i" />
          </BaseCombobox.Clear>
        ) : null}
        <BaseCombobox.Icon className="i" render={<ChevronDown />} />
      </BaseCombobox.InputGroup>
      <Choices emptyText={emptyText} loading={loading} loadingText={loadingText} />
    </BaseCombobox.Root>
  )
}

/** Several of many; what is chosen stands as tags in the field, Backspace takes the last one out. */
export function MultiCombobox({
  options,
  value,
  onValueChange,
  removeLabel,
  placeholder,
  emptyText,
  onQueryChange,
  loading,
  loadingText,
  className,
  id,
  'aria-label': label,
  ...root
}: Common & {
  value: readonly ComboboxOption[]
  onValueChange: (options: ComboboxOption[]) => void
  /** "Remove {name}" in the reader's language. */
  removeLabel: (name: string) => string
}) {
  return (
    <BaseCombobox.Root
      {...root}
      multiple
      items={options}
      value={[...value]}
      onValueChange={(next, details) => {
        if (!keepsChoice(details)) onValueChange(next)
      }}
      onInputValueChange={(query, details) => {
        if (!keepsChoice(details)) onQueryChange?.(query)
      }}
      filter={onQueryChange ? null : undefined}
      itemToStringLabel={labelOf}
      itemToStringValue={keyOf}
      isItemEqualToValue={same}
      autoHighlight
    >
      <BaseCombobox.InputGroup className={cn('inp inp__multi', className)}>
        <BaseCombobox.Chips className="contents">
          {value.map((option) => (
            <BaseCombobox.Chip key={option.value} className="val">
              {option.label}
              <BaseCombobox.ChipRemove aria-label={removeLabel(option.label)}>
                <X className="i" />
              </BaseCombobox.ChipRemove>
            </BaseCombobox.Chip>
          ))}
          <BaseCombobox.Input
            id={id}
            className="inp__in"
            placeholder={value.length === 0 ? placeholder : undefined}
            aria-label={label}
          />
        </BaseCombobox.Chips>
      </BaseCombobox.InputGroup>
      <Choices emptyText={emptyText} loading={loading} loadingText={loadingText} />
    </BaseCombobox.Root>
  )
}

function Choices({ emptyText, loading, loadingText }: { emptyText: string; loading?: boolean; loadingText?: string }) {
  return (
    <BaseCombobox.Portal>
      <BaseCombobox.Positioner className="layer" sideOffset={4}>
        <BaseCombobox.Popup className="menu">
          <BaseCombobox.Status className="menu__empty">{loading ? loadingText : null}</BaseCombobox.Status>
          <BaseCombobox.Empty className="menu__empty">{loading ? null : emptyText}</BaseCombobox.Empty>
          <BaseCombobox.List>
            {(option: ComboboxOption) => (
              <BaseCombobox.Item key={option.value} value={option} className="menu__item">
                <span>
                  {option.label}
                  {option.hint ? <small>{option.hint}</small> : null}
                </span>
                <BaseCombobox.ItemIndicator className="end">
                  <Check className="i" />
                </BaseCombobox.ItemIndicator>
              </BaseCombobox.Item>
            )}
          </BaseCombobox.List>
        </BaseCombobox.Popup>
      </BaseCombobox.Positioner>
    </BaseCombobox.Portal>
  )
}
