import { type GridProductChange, variantProblems } from '../../schema'
import type { GridVariant, VariantProblem } from '../../types'
import {
  type CellValue,
  cellValue,
  columnOf,
  readValue,
  type SheetCell,
  type SheetRow,
  type SheetWords,
  textOf,
} from './sheet-columns'

/** What was typed into a cell; without a value it could not be read and stays as it was typed. */
export type Edit = { text: string; value?: CellValue }
export type RowEdits = { readonly [cell in SheetCell]?: Edit }
export type Edits = ReadonlyMap<string, RowEdits>
export type Typed = { id: string; cell: SheetCell; text: string }

/** Edits with the ways back and forth; what was done in one go is taken back in one go. */
export type EditState = { edits: Edits; past: readonly Edits[]; future: readonly Edits[] }

export const noEdits: EditState = { edits: new Map(), past: [], future: [] }
const maxSteps = 100

const equal = (a: CellValue | undefined, b: CellValue) => a === b || JSON.stringify(a) === JSON.stringify(b)

function withCell(row: SheetRow, edits: RowEdits, { cell, text }: Typed, words: SheetWords): RowEdits {
  const column = columnOf(cell)
  const value = readValue(text, column, words)
  const { [cell]: _was, ...others } = edits
  if (value !== undefined && equal(value, cellValue(row, cell))) return others
  return { ...others, [cell]: value === undefined ? { text } : { text: textOf(value, column, words), value } }
}

/** Takes over what was typed or pasted; typing what is saved already takes the edit away. */
export function typeInto(
  state: EditState,
  cells: readonly Typed[],
  rows: ReadonlyMap<string, SheetRow>,
  words: SheetWords,
): EditState {
  const edits = new Map(state.edits)
  for (const typed of cells) {
    const row = rows.get(typed.id)
    if (!row) continue
    const next = withCell(row, edits.get(typed.id) ?? {}, typed, words)
    if (Object.keys(next).length === 0) edits.delete(typed.id)
    else edits.set(typed.id, next)
  }
  return { edits, past: [...state.past.slice(1 - maxSteps), state.edits], future: [] }
}

export function stepBack({ edits, past, future }: EditState): EditState {
  const before = past.at(-1)
  return before ? { edits: before, past: past.slice(0, -1), future: [edits, ...future] } : { edits, past, future }
}

export function stepForth({ edits, past, future }: EditState): EditState {
  const [next, ...rest] = future
  return next ? { edits: next, past: [...past, edits], future: rest } : { edits, past, future }
}

/** What stays to be saved when these products are: steps back would bring up what is saved by now, so they end here. */
export function without(state: EditState, saved: ReadonlySet<string>, rows: ReadonlyMap<string, SheetRow>): EditState {
  const edits = new Map([...state.edits].filter(([id]) => !saved.has(rows.get(id)?.product.id ?? '')))
  return { edits, past: [], future: [] }
}

export type SheetProblem = VariantProblem | 'unreadable' | 'unknown'
export type RowProblems = { readonly [cell in SheetCell]?: SheetProblem }

const edited = (row: SheetRow, edits: RowEdits): GridVariant => {
  const values = Object.entries(edits).flatMap(([cell, { value }]) =>
    value !== undefined && columnOf(cell as SheetCell).of === 'variant' ? [[cell, value]] : [],
  )
  return { ...row.variant, ...Object.fromEntries(values) }
}

/** Wrong cells of rows that were edited. */
export function problemsOf(edits: Edits, rows: ReadonlyMap<string, SheetRow>): Map<string, RowProblems> {
  const problems = new Map<string, RowProblems>()
  for (const [id, cells] of edits) {
    const row = rows.get(id)
    if (!row) continue
    const unread = Object.entries(cells).flatMap(([cell, { value }]) =>
      value === undefined ? [[cell, 'unreadable'] as const] : [],
    )
    const wrong = variantProblems(edited(row, cells), (gtin) => gtin === row.variant.gtin)
    if (unread.length + wrong.length > 0) problems.set(id, Object.fromEntries([...wrong, ...unread]))
  }
  return problems
}

/** Counts edited cells by column, in the order of the columns as they were first edited. */
export function countEdits(edits: Edits): Map<SheetCell, number> {
  const counts = new Map<SheetCell, number>()
  for (const cells of edits.values())
    for (const cell of Object.keys(cells) as SheetCell[]) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return counts
}

const valuesOf = (cells: RowEdits, of: 'product' | 'variant') =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([cell, { value }]) =>
      value !== undefined && columnOf(cell as SheetCell).of === of ? [[cell, value]] : [],
    ),
  )

/** The changed cells, put together by product, in the order the rows stand in. Rows with a wrong cell are left out. */
export function changesOf(
  edits: Edits,
  rows: ReadonlyMap<string, SheetRow>,
  problems: ReadonlyMap<string, RowProblems>,
): GridProductChange[] {
  const products = new Map<string, GridProductChange>()
  const broken = new Set([...problems.keys()].map((id) => rows.get(id)?.product.id))
  for (const [id, row] of rows) {
    const cells = edits.get(id)
    if (!cells || broken.has(row.product.id)) continue
    const change = products.get(row.product.id) ?? {
      id: row.product.id,
      version: row.product.version,
      set: {},
      variants: [],
    }
    products.set(row.product.id, change)
    Object.assign(change.set, valuesOf(cells, 'product'))
    const set = valuesOf(cells, 'variant')
    if (Object.keys(set).length > 0) change.variants.push({ id, set, seenOnHand: row.variant.onHand })
  }
  return [...products.values()]
}
