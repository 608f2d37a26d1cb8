'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { Segmented } from './segmented'
import { THEMES, type Theme } from './theme'

const ICONS = { light: <Sun className="i" />, dark: <Moon className="i" />, system: <Monitor className="i" /> }

/** Light, dark, or as the system has it. Keeping the choice is the caller's (`applyTheme` in theme.ts sets it at once). */
export function ThemeSwitch({
  value,
  onValueChange,
  label,
  words,
  compact = false,
}: {
  value: Theme
  onValueChange: (theme: Theme) => void
  label: string
  words: Record<Theme, string>
  /** Icons only; the words become titles. */
  compact?: boolean
}) {
  return (
    <Segmented
      label={label}
      value={value}
      onValueChange={onValueChange}
      segments={THEMES.map((theme) => ({
        value: theme,
        icon: ICONS[theme],
        label: compact ? <span className="vh">{words[theme]}</span> : words[theme],
        title: words[theme],
      }))}
    />
  )
}
