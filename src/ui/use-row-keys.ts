'use client'

import { useEffect, useRef, useState } from 'react'
import { useSingleKeys } from './desk/single-keys'
import { isTyping, OPEN_OVER_PAGE } from './typing'

export type RowKeysOptions = {
  /** How many rows are shown. */
  count: number
  /** Which row stands at a place. A row that has left the list takes its mark along; the keys go on from its place. */
  keyAt: (index: number) => string | undefined
  /** Enter. */
  onOpen: (index: number) => void
  /** X, and Shift X for a range. */
  onToggle?: (index: number, detail: { shift: boolean }) => void
  /** Esc. */
  onEscape?: () => void
  /** Off while another list on the page owns the keys. Letters also rest when the person has switched single keys off. */
  enabled?: boolean
}

export type RowMove = { kind: 'move'; to: number } | { kind: 'open' | 'toggle' | 'escape' } | null

/** What a key means to a list of `count` rows with the focus at `at` (-1: none). Pure, for the hook and its test. */
export function rowMove(key: string, at: number, count: number): RowMove {
  if (key === 'Escape') return { kind: 'escape' }
  if (count === 0) return null
  switch (key) {
    case 'j':
    case 'J':
    case 'ArrowDown':
      return { kind: 'move', to: Math.min(at + 1, count - 1) }
    case 'k':
    case 'K':
    case 'ArrowUp':
      return { kind: 'move', to: Math.max(at - 1, 0) }
    case 'Home':
      return { kind: 'move', to: 0 }
    case 'End':
      return { kind: 'move', to: count - 1 }
    case 'Enter':
      return at >= 0 ? { kind: 'open' } : null
    case 'x':
    case 'X':
      return at >= 0 ? { kind: 'toggle' } : null
    default:
      return null
  }
}

const OWN_KEYS = new Set(['Enter', 'ArrowDown', 'ArrowUp', 'Home', 'End'])

/** A focused button or link keeps Enter, and a widget with its own arrow keys keeps those. */
function belongsElsewhere(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null
  if (!target || !OWN_KEYS.has(event.key)) return false
  return (
    target.closest('a, button, summary, [role="menu"], [role="listbox"], [role="tablist"], [role="group"]') !== null
  )
}

/** Not while typing, not with a modifier, not while something is open over the page. */
function isForRows(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false
  return !document.querySelector(OPEN_OVER_PAGE) && !belongsElsewhere(event)
}

type Focus = { index: number; key: string | undefined }

/** Where the marked row stands now: rows come and go above it. -1 once it has left the list. */
export function placeOfKey({ index, key }: Focus, { count, keyAt }: Pick<RowKeysOptions, 'count' | 'keyAt'>): number {
  if (key === undefined || index < 0 || keyAt(index) === key) return key === undefined ? -1 : index
  for (let place = 0; place < count; place++) if (keyAt(place) === key) return place
  return -1
}

/**
 * J K and arrows move a row's focus, X selects, Enter opens, Esc closes or clears. Does nothing while a field has the
 * focus or a dialog or menu is open.
 * @returns the focused row (-1 for none) and a setter, for clicks
 */
export function useRowKeys(options: RowKeysOptions): { focused: number; setFocused: (index: number) => void } {
  const [focus, setFocus] = useState<Focus>({ index: -1, key: undefined })
  const focused = placeOfKey(focus, options)
  const singleKeys = useSingleKeys()
  const latest = useRef(options)
  const at = useRef(focused)
  const isMarked = useRef(false)
  useEffect(() => {
    latest.current = options
    isMarked.current = focused >= 0
    // The step after a row that has left goes to what stands in its place now.
    at.current = isMarked.current ? focused : Math.max(-1, Math.min(focus.index, options.count) - 1)
  })

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const now = latest.current
      if (now.enabled === false || !isForRows(event) || (!singleKeys && event.key.length === 1)) return
      const move = rowMove(event.key, at.current, now.count)
      if (!move || (!isMarked.current && (move.kind === 'open' || move.kind === 'toggle'))) return
      if (move.kind !== 'escape') event.preventDefault()
      const act = {
        move: () => move.kind === 'move' && setFocus({ index: move.to, key: now.keyAt(move.to) }),
        open: () => now.onOpen(at.current),
        toggle: () => now.onToggle?.(at.current, { shift: event.shiftKey }),
        escape: () => now.onEscape?.(),
      }[move.kind]
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [singleKeys])

  return { focused, setFocused: (index) => setFocus({ index, key: options.keyAt(index) }) }
}
