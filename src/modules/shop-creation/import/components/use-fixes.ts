'use client'

import { useState } from 'react'
import type { ImportFixes, IssueRow } from '../types'

const keyOf = ({ row, column }: { row: number; column: string }) => `${row} ${column}`

/** Cells typed anew here and not yet checked; what an earlier check was told stays. */
export function useFixes(known: ImportFixes) {
  const [typed, setTyped] = useState<ReadonlyMap<string, ImportFixes['cells'][number]>>(new Map())

  function type(issue: Pick<IssueRow, 'row' | 'column'>, value: string): void {
    setTyped((before) => new Map(before).set(keyOf(issue), { row: issue.row, column: issue.column, value }))
  }

  const cells = new Map([...known.cells.map((cell) => [keyOf(cell), cell] as const), ...typed])
  return {
    count: typed.size,
    type,
    valueOf: (issue: Pick<IssueRow, 'row' | 'column'>) => typed.get(keyOf(issue))?.value,
    clear: () => setTyped(new Map()),
    /** Everything the next check shall take as said. */
    all: (change: Partial<Omit<ImportFixes, 'cells'>> = {}): ImportFixes => ({
      ...known,
      ...change,
      cells: [...cells.values()],
    }),
  }
}

export type Fixes = ReturnType<typeof useFixes>
