import { toCsv } from '@/lib/csv'
import type { IssueCode, IssueGroup } from '../types'

type Words = { heads: readonly string[]; kind: (code: IssueCode) => string }

/** Every kept problem as a table, to work through it in a spreadsheet. */
export function issuesCsv(groups: readonly IssueGroup[], { heads, kind }: Words): string {
  const rows = groups.flatMap((group) => group.rows).toSorted((a, b) => a.row - b.row)
  return toCsv(
    heads,
    rows.map(({ row, column, code, data }) => [
      row,
      String(data.handle ?? ''),
      column,
      String(data.value ?? ''),
      kind(code),
    ]),
  )
}
