import { NativeSelect } from '@/ui/input'
import type { Choice } from '../types'

type SelectProps = { choices: readonly Choice[]; value: string; placeholder: string; onChange: (value: string) => void }

/** The browser's own list: long, grouped, and found by typing on every device. */
export function GroupedSelect({ choices, value, placeholder, onChange }: SelectProps) {
  const groups = [...new Set(choices.map((choice) => choice.group))]
  return (
    <NativeSelect value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="" disabled>
        {placeholder}
      </option>
      {groups.map((group) => (
        <optgroup key={group} label={group}>
          {choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
        </optgroup>
      ))}
    </NativeSelect>
  )
}
