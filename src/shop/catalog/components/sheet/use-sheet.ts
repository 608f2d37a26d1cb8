'use client'

import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { SheetCell } from './sheet-columns'

export type Place = { row: number; column: number }
/** A block of cells, both ends included. */
export type Block = { top: number; bottom: number; left: number; right: number }

export type SheetOptions = {
  rowCount: number
  columns: readonly SheetCell[]
  disabled: boolean
  /** text of a cell as it is copied; null where there is no cell to edit */
  read: (row: number, cell: SheetCell) => string | null
  /** cells that were typed, pasted or filled in one go; places without a cell are left out beforehand */
  write: (cells: { row: number; cell: SheetCell; text: string }[]) => void
  onBack: () => void
  onForth: () => void
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}
const page = 20

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))

export const blockOf = (a: Place, b: Place): Block => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
})

/** Cells of a text as spreadsheets put it on the clipboard: tabs between columns, quotes around what holds line breaks. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(\t|\r?\n|^)(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))/g
  for (const match of text.replace(/\r?\n$/, '').matchAll(pattern)) {
    const [, mark = '', quoted, plain = ''] = match
    if (mark.endsWith('\n')) rows.push([])
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
  }
  return rows
}

const copied = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * Thousands of rows worked in like a spreadsheet: arrows, Page and Home/End move, Shift makes a block, typing, Enter or
 * F2 edit, Delete empties, Ctrl/⌘ C V copy and paste blocks, Ctrl/⌘ D fills down, Ctrl/⌘ Z and Y go back and forth.
 */
export function useSheet({ rowCount, columns, disabled, read, write, onBack, onForth }: SheetOptions) {
  const [active, setActive] = useState<Place | null>(null)
  const [anchor, setAnchor] = useState<Place | null>(null)
  const [typing, setTyping] = useState<string | null>(null)
  const [filled, setFilled] = useState(0)
  const block = active ? blockOf(anchor ?? active, active) : null

  function select(place: Place | null, extend = false): void {
    setTyping(null)
    setFilled(0)
    setAnchor(place && extend ? (anchor ?? active ?? place) : place)
    setActive(place)
  }

  function move([down, right]: [number, number], extend: boolean): void {
    if (!active) return
    select({ row: clamp(active.row + down, rowCount), column: clamp(active.column + right, columns.length) }, extend)
  }

  /** The text for every cell of a block that can be edited. */
  function put(area: Block, textAt: (row: number, column: number) => string | undefined): number {
    const cells: { row: number; cell: SheetCell; text: string }[] = []
    for (let row = area.top; row <= Math.min(area.bottom, rowCount - 1); row++) {
      for (let column = area.left; column <= Math.min(area.right, columns.length - 1); column++) {
        const cell = columns[column]
        const text = textAt(row, column)
        if (cell && text !== undefined && read(row, cell) !== null) cells.push({ row, cell, text })
      }
    }
    if (cells.length > 0) write(cells)
    return cells.length
  }

  function commit(text: string, then: [number, number] | null): void {
    if (!active) return
    put(blockOf(active, active), () => text)
    setTyping(null)
    if (then) move(then, false)
  }

  /** A block takes the text of the first row's cells downwards; a pasted single value fills the whole block. */
  function fillDown(toRow?: number): void {
    if (!block || disabled) return
    const bottom = toRow ?? block.bottom
    const area = { ...block, top: block.top + 1, bottom }
    const firsts = columns.slice(block.left, block.right + 1).map((cell) => read(block.top, cell) ?? undefined)
    const count = put(area, (_, column) => firsts[column - block.left])
    setAnchor({ row: block.top, column: block.left })
    setActive({ row: clamp(bottom, rowCount), column: block.right })
    setFilled(count)
  }

  function paste(text: string): void {
    if (!block || disabled) return
    const rows = pastedCells(text)
    const [only] = rows[0] ?? []
    if (rows.length === 1 && rows[0]?.length === 1 && only !== undefined) {
      put(block, () => only)
      return
    }
    const right = block.left + Math.max(...rows.map((cells) => cells.length)) - 1
    const area = { ...block, bottom: block.top + rows.length - 1, right }
    put(area, (row, column) => rows[row - area.top]?.[column - area.left])
    setAnchor({ row: area.top, column: area.left })
    setActive({ row: clamp(area.bottom, rowCount), column: clamp(area.right, columns.length) })
  }

  function copy(): string {
    if (!block) return ''
    const lines: string[] = []
    for (let row = block.top; row <= block.bottom; row++)
      lines.push(
        columns
          .slice(block.left, block.right + 1)
          .map((cell) => copied(read(row, cell) ?? ''))
          .join('\t'),
      )
    return lines.join('\n')
  }

  const withMod: Record<string, (shift: boolean) => void> = {
    d: () => fillDown(),
    z: (shift) => (shift ? onForth() : onBack()),
    y: () => onForth(),
    a: () => {
      setAnchor({ row: 0, column: 0 })
      setActive({ row: rowCount - 1, column: columns.length - 1 })
    },
  }

  function jump(key: string, mod: boolean): [number, number] | null {
    if (key === 'PageUp') return [-page, 0]
    if (key === 'PageDown') return [page, 0]
    if (key === 'Home') return mod ? [-rowCount, -columns.length] : [0, -columns.length]
    if (key === 'End') return mod ? [rowCount, columns.length] : [0, columns.length]
    const step = steps[key]
    return step ? (mod ? [step[0] * rowCount, step[1] * columns.length] : step) : null
  }

  /** What a press does to the cell it falls on. */
  function onCell(event: KeyboardEvent, at: Place): (() => void) | null {
    const cell = columns[at.column]
    const text = cell ? read(at.row, cell) : null
    if (event.key === 'Enter' || event.key === 'F2')
      return text === null ? () => move([1, 0], false) : () => setTyping(text)
    if (event.key === 'Delete' || event.key === 'Backspace') return () => void (block && put(block, () => ''))
    return event.key.length === 1 && !event.altKey && text !== null ? () => setTyping(event.key) : null
  }

  /** What a press means; null leaves it to the page. */
  function meaning(event: KeyboardEvent, at: Place): (() => void) | null {
    const mod = event.ctrlKey || event.metaKey
    const step = jump(event.key, mod)
    if (step) return () => move(step, event.shiftKey)
    if (mod) {
      const act = withMod[event.key.toLowerCase()]
      return act ? () => act(event.shiftKey) : null
    }
    if (event.key === 'Escape') return () => select(null)
    return disabled ? null : onCell(event, at)
  }

  function press(event: KeyboardEvent): void {
    const act = active && typing === null ? meaning(event, active) : null
    if (!act) return
    act()
    event.preventDefault()
  }

  function edit(place: Place): void {
    const cell = columns[place.column]
    const text = cell ? read(place.row, cell) : null
    select(place)
    if (!disabled && text !== null) setTyping(text)
  }

  return {
    active,
    block,
    typing,
    filled,
    select,
    edit,
    press,
    commit,
    copy,
    paste,
    fillDown,
    cancel: () => setTyping(null),
  }
}

export type Sheet = ReturnType<typeof useSheet>
export type SheetActs = Pick<Sheet, 'select' | 'edit' | 'commit' | 'cancel' | 'fillDown'>

/** The acts under one identity, so that rows are not drawn anew because a function is a new one. */
export function useSheetActs(sheet: Sheet): SheetActs {
  const latest = useRef(sheet)
  useLayoutEffect(() => {
    latest.current = sheet
  })
  return useMemo(
    () => ({
      select: (place, extend) => latest.current.select(place, extend),
      edit: (place) => latest.current.edit(place),
      commit: (text, then) => latest.current.commit(text, then),
      cancel: () => latest.current.cancel(),
      fillDown: (to) => latest.current.fillDown(to),
    }),
    [],
  )
}
