import { cleanText } from '@/lib/clean'
import { rearm } from '@/lib/csv'
import type { ColumnKey, Columns, FieldColumn, ImportFixes, Issue, IssueCode, IssueData, ReadingTerms } from '../types'
import type { Read } from './cells'

export type ImportRow = { row: number; cells: readonly string[] }

export const noTerms: ReadingTerms = { taxClasses: new Set(), shippingClasses: new Set(), fields: new Map() }

export type Reading = {
  columns: Columns
  currency: string
  fixes: ImportFixes
  /** a file of our own: cells are taken as they stand, nothing is guessed */
  isOwn: boolean
  /** names of the options where they are not in the file: the columns' own */
  optionNames?: readonly string[]
  terms: ReadingTerms
}

type Key = ColumnKey | FieldColumn

/** Leaves out what is undefined, so that absent means absent. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

/** A reader of one kind of cell, for which an empty one means: cleared. */
export const orCleared =
  <T>(reader: (text: string) => Read<T>) =>
  (text: string): Read<T | null> =>
    text === '' ? { value: null } : reader(text)

/** Reads the cells of one product and collects what is wrong with them. */
export class Sheet {
  readonly issues: Issue[] = []
  private readonly typed: ReadonlyMap<string, string>

  constructor(
    readonly handle: string,
    readonly reading: Reading,
  ) {
    this.typed = new Map(reading.fixes.cells.map((fix) => [`${fix.row} ${fix.column}`, fix.value]))
  }

  has(key: Key): boolean {
    return this.reading.columns.has(key)
  }

  name(key: Key): string {
    return this.reading.columns.get(key)?.name ?? ''
  }

  /** A cell without blanks around it, and without the apostrophe that kept a spreadsheet from running it. */
  cell(row: ImportRow, key: Key): string {
    return rearm(this.raw(row, key).trim())
  }

  /** A cell with its blanks. */
  raw({ row, cells }: ImportRow, key: Key): string {
    const column = this.reading.columns.get(key)
    if (!column) return ''
    return cleanText(this.typed.get(`${row} ${column.name}`) ?? cells[column.index] ?? '')
  }

  complain(row: number, key: Key, code: IssueCode, data: IssueData = {}, severity: Issue['severity'] = 'error'): void {
    this.issues.push({ row, column: this.name(key), severity, code, data: { handle: this.handle, ...data } })
  }

  /** A cell through its reader; undefined when the column is absent or the cell is wrong. */
  read<T>(row: ImportRow, key: Key, reader: (text: string) => Read<T>): T | undefined {
    if (!this.has(key)) return undefined
    const text = this.cell(row, key)
    const result = reader(text)
    if ('value' in result) return result.value
    this.complain(row.row, key, result.problem, { value: text.slice(0, 200), ...result.data })
    return undefined
  }

  text(row: ImportRow, key: Key, max: number): string | undefined {
    return this.read(row, key, (text) =>
      text.length <= max ? { value: text } : { problem: 'too-long', data: { max } },
    )
  }
}
