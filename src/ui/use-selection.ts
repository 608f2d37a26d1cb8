'use client'

import { useState } from 'react'

export type Selection<Key extends string = string> = {
  keys: ReadonlySet<Key>
  has: (key: Key) => boolean
  /** With `shift` everything between the last toggled row and this one takes this row's new state. */
  toggle: (key: Key, detail?: { shift: boolean }) => void
  /** All shown rows, or none when all were. */
  toggleAll: () => void
  clear: () => void
  state: 'none' | 'some' | 'all'
}

/** The rows between two keys, both included, in the order shown. */
export function rangeOf<Key>(shown: readonly Key[], from: Key, to: Key): Key[] {
  const a = shown.indexOf(from)
  const b = shown.indexOf(to)
  return a < 0 || b < 0 ? [to] : shown.slice(Math.min(a, b), Math.max(a, b) + 1)
}

/** Which rows of a list are chosen. Keys that are no longer shown drop out of `state` but stay in `keys`. */
export function useSelection<Key extends string>(shown: readonly Key[]): Selection<Key> {
  const [keys, setKeys] = useState<ReadonlySet<Key>>(new Set())
  const [last, setLast] = useState<Key | null>(null)
  const chosen = shown.filter((key) => keys.has(key)).length
  const state = chosen === 0 ? 'none' : chosen === shown.length ? 'all' : 'some'

  return {
    keys,
    state,
    has: (key) => keys.has(key),
    toggle(key, detail) {
      const on = !keys.has(key)
      const touched = detail?.shift && last !== null ? rangeOf(shown, last, key) : [key]
      const next = new Set(keys)
      for (const one of touched) {
        if (on) next.add(one)
        else next.delete(one)
      }
      setKeys(next)
      setLast(key)
    },
    toggleAll() {
      setKeys(state === 'all' ? new Set() : new Set(shown))
    },
    clear() {
      setKeys(new Set())
      setLast(null)
    },
  }
}
