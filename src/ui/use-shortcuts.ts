'use client'

import { useEffect, useRef } from 'react'
import { useSingleKeys } from './desk/single-keys'
import { isTyping, OPEN_OVER_PAGE } from './typing'

export type Shortcuts = Readonly<Record<string, () => void>>

/** Names a press as the table of shortcuts spells it: "n", "mod+k", "shift+x", "?". `mod` is Ctrl, or ⌘ on a Mac. */
export function shortcutName(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const letter = /^[a-z]$/.test(key)
  return [
    event.ctrlKey || event.metaKey ? 'mod' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey && (letter || key.length > 1) ? 'shift' : '',
    key,
  ]
    .filter(Boolean)
    .join('+')
}

/** Single keys rest while a field has the focus or something is open over the page. */
function rests(event: KeyboardEvent): boolean {
  return isTyping(event.target) || document.querySelector(OPEN_OVER_PAGE) !== null
}

/**
 * Keys of a page. Single keys rest while a field has the focus, and when
 * the person has switched them off; with `mod` they always act. A sequence is written with
 * a space ("g o": G, then O within a second).
 */
export function useShortcuts(shortcuts: Shortcuts, enabled = true): void {
  const singleKeys = useSingleKeys()
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    if (!enabled) return
    let before: { name: string; at: number } | null = null
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.repeat) return
      const name = shortcutName(event)
      if (!name.startsWith('mod+') && (!singleKeys || rests(event))) return
      const pair = before && event.timeStamp - before.at < 1000 ? `${before.name} ${name}` : null
      before = { name, at: event.timeStamp }
      const act = (pair ? latest.current[pair] : undefined) ?? latest.current[name]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [enabled, singleKeys])
}
