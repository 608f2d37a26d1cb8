'use client'

import { Select as BaseSelect } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn'

export type SelectOption = { value: string; label: string; hint?: string; icon?: ReactNode; disabled?: boolean }

export type SelectProps = {
  options: readonly SelectOption[]
  value?: string | null
  defaultValue?: string
  onValueChange?: (value: string) => void
  placeholder?: string
  name?: string
  id?: string
  disabled?: boolean
  required?: boolean
  edited?: boolean
  className?: string
  'aria-label'?: string
}

/** One of a handful. For more than about fifteen use Combobox, which can be searched. */
export function Select({
  options,
  value,
  onValueChange,
  placeholder,
  edited = false,
  className,
  'aria-label': label,
  ...root
}: SelectProps) {
  return (
    <BaseSelect.Root
      {...root}
      value={value}
      items={options.map((option) => ({ value: option.value, label: option.label }))}
      onValueChange={(next: string | null) => {
        if (next !== null) onValueChange?.(next)
      }}
    >
      <BaseSelect.Trigger className={cn('inp', edited && 'edited', className)} aria-label={label}>
        <BaseSelect.Value className="inp__in el" placeholder={placeholder} />
        <BaseSelect.Icon className="i" render={<ChevronDown />} />
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner className="layer" sideOffset={4} alignItemWithTrigger={false}>
          <BaseSelect.Popup className="menu">
            <BaseSelect.List>
              {options.map((option) => (
                <BaseSelect.Item
                  key={option.value}
                  value={option.value}
                  disabled={option.disabled}
                  className="menu__item"
                >
                  <span className="menu__check">
                    <BaseSelect.ItemIndicator>
                      <Check className="i" />
                    </BaseSelect.ItemIndicator>
                  </span>
                  {option.icon}
                  <span>
                    <BaseSelect.ItemText>{option.label}</BaseSelect.ItemText>
                    {option.hint ? <small>{option.hint}</small> : null}
                  </span>
                </BaseSelect.Item>
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  )
}
