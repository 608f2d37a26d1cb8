'use client'

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { DraftVariant } from './draft'
import { cellText, type GridCell, readCell } from './grid-columns'

type Place = { id: string; column: GridCell }
type Range = { column: GridCell; ids: readonly string[] }

export type GridFill = { count: number; text: string; at: string }

type Options = {
  /** variants in the order shown */
  rows: readonly DraftVariant[]
  columns: readonly GridCell[]
  currency: string
  disabled: boolean
  onChange: (cells: { id: string; change: Partial<DraftVariant> }[]) => void
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * A grid that works like a spreadsheet: arrows move, Shift extends down a column, typing or Enter edits, Ctrl/⌘ D or
 * the handle fills down, Ctrl/⌘ C and V copy and paste columns.
 */
export function useGrid({ rows, columns, currency, disabled, onChange }: Options) {
  const [active, setActive] = useState<Place | null>(null)
  const [anchor, setAnchor] = useState<string | null>(null)
  const [typing, setTyping] = useState<{ text: string } | null>(null)
  const [filled, setFilled] = useState<GridFill | null>(null)
  const indexOf = (id: string | null) => rows.findIndex((row) => row.id === id)

  const range: Range | null = (() => {
    if (!active) return null
    const [from, to] = [indexOf(anchor ?? active.id), indexOf(active.id)]
    if (from < 0 || to < 0) return { column: active.column, ids: [active.id] }
    return { column: active.column, ids: rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id) }
  })()

  function select(place: Place | null, extend = false): void {
    setTyping(null)
    setFilled(null)
    setAnchor(place ? (extend ? (anchor ?? active?.id ?? place.id) : place.id) : null)
    setActive(place)
  }

  function move([down, right]: [number, number], extend: boolean): void {
    if (!active) return
    const row = rows[Math.max(0, Math.min(rows.length - 1, indexOf(active.id) + down))]
    const column = columns[Math.max(0, Math.min(columns.length - 1, columns.indexOf(active.column) + right))]
    if (row && column) select({ id: row.id, column }, extend && right === 0)
  }

  function put(ids: readonly string[], column: GridCell, text: string): boolean {
    const change = readCell(column, text, currency)
    if (change) onChange(ids.map((id) => ({ id, change })))
    return change !== null
  }

  /** @returns false when what was typed cannot be read: the field stays open */
  function commit(text: string, then: [number, number] | null): boolean {
    if (!active || !put([active.id], active.column, text)) return false
    setTyping(null)
    if (then) move(then, false)
    return true
  }

  /** Takes the first cell of the range to all others. */
  function fillDown(to?: string): void {
    if (!active || !range || disabled) return
    const end = to ? indexOf(to) : indexOf(range.ids.at(-1) ?? active.id)
    const start = indexOf(range.ids[0] ?? active.id)
    const source = rows[start]
    const ids = rows.slice(start + 1, end + 1).map((row) => row.id)
    const last = rows[end]
    if (!source || !last || ids.length === 0) return
    const text = cellText(source, active.column, currency)
    put(ids, active.column, text)
    setAnchor(source.id)
    setActive({ id: last.id, column: active.column })
    setFilled({ count: ids.length, text, at: last.id })
  }

  function paste(text: string): void {
    if (!active || disabled) return
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
    const [top, left] = [indexOf(active.id), columns.indexOf(active.column)]
    const cells = lines.flatMap((line, down) =>
      line.split('\t').flatMap((value, right) => {
        const [row, column] = [rows[top + down], columns[left + right]]
        const change = row && column ? readCell(column, value, currency) : null
        return row && change ? [{ id: row.id, change }] : []
      }),
    )
    onChange(merged(cells))
  }

  function copy(): string {
    if (!range) return ''
    return rows
      .filter((row) => range.ids.includes(row.id))
      .map((row) => cellText(row, range.column, currency))
      .join('\n')
  }

  /** What a press means; null leaves it to the page. */
  function meaning(event: KeyboardEvent, at: Place): (() => void) | null {
    const step = steps[event.key]
    if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'd' ? () => fillDown() : null
    if (step) return () => move(step, event.shiftKey)
    if (event.key === 'Escape') return () => select(null)
    if (disabled) return null
    if (event.key === 'Enter' || event.key === 'F2') return () => setTyping({ text: textOf(at) })
    if (event.key === 'Delete' || event.key === 'Backspace') return () => put(range?.ids ?? [at.id], at.column, '')
    return event.key.length === 1 ? () => setTyping({ text: event.key }) : null
  }

  function press(event: KeyboardEvent): void {
    const act = active && !typing ? meaning(event, active) : null
    if (!act) return
    act()
    event.preventDefault()
  }

  const textOf = ({ id, column }: Place) => {
    const row = rows[indexOf(id)]
    return row ? cellText(row, column, currency) : ''
  }

  return {
    active,
    range,
    typing,
    filled,
    select,
    press,
    commit,
    paste,
    copy,
    fillDown,
    edit: (place: Place) => {
      select(place)
      if (!disabled) setTyping({ text: textOf(place) })
    },
    cancel: () => setTyping(null),
  }
}

/** Changes of the same row become one. */
function merged(
  cells: readonly { id: string; change: Partial<DraftVariant> }[],
): { id: string; change: Partial<DraftVariant> }[] {
  const byId = new Map<string, Partial<DraftVariant>>()
  for (const { id, change } of cells) byId.set(id, { ...byId.get(id), ...change })
  return [...byId].map(([id, change]) => ({ id, change }))
}

export type Grid = ReturnType<typeof useGrid>

/** What a row needs of the grid to draw itself: rows that nothing is marked in stay as they are drawn. */
export type RowMark = {
  /** column of the active cell, when it is in this row */
  active: GridCell | null
  typing: string | null
  filled: GridFill | null
  /** column of the range this row is part of, and whether it begins or ends here */
  range: GridCell | null
  isFirst: boolean
  isLast: boolean
}

const unmarked: RowMark = { active: null, typing: null, filled: null, range: null, isFirst: false, isLast: false }

export function markOf({ active, typing, filled, range }: Grid, id: string): RowMark {
  const isActive = active?.id === id
  const inRange = range !== null && range.ids.length > 1 && range.ids.includes(id)
  if (!isActive && !inRange) return unmarked
  return {
    active: isActive ? active.column : null,
    typing: isActive && typing ? typing.text : null,
    filled: isActive && filled?.at === id ? filled : null,
    range: inRange ? range.column : null,
    isFirst: inRange && range.ids[0] === id,
    isLast: inRange && range.ids.at(-1) === id,
  }
}

export const sameMark = (a: RowMark, b: RowMark) =>
  a === b || (Object.keys(a) as (keyof RowMark)[]).every((key) => a[key] === b[key])

type Acts = Pick<Grid, 'select' | 'edit' | 'commit' | 'cancel' | 'fillDown'>

/** The grid's acts under one identity, so that rows need not be drawn anew because a function is a new one. */
export function useGridActs(grid: Grid): Acts {
  const latest = useRef(grid)
  useLayoutEffect(() => {
    latest.current = grid
  })
  const [acts] = useState<Acts>(() => ({
    select: (place, extend) => latest.current.select(place, extend),
    edit: (place) => latest.current.edit(place),
    commit: (text, then) => latest.current.commit(text, then),
    cancel: () => latest.current.cancel(),
    fillDown: (to) => latest.current.fillDown(to),
  }))
  return acts
}

export type GridActs = Acts
