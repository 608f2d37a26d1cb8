import { cleanText } from '@/lib/clean'
import { columnNames } from '../constants'
import type { ColumnKey, Columns, FileProblem, ImportFormat } from '../types'

export type Header = { format: ImportFormat; columns: Columns; used: string[]; unused: string[] }

const foldName = (name: string) => cleanText(name).trim().toLowerCase().replace(/\s+/g, ' ')

const meanings = new Map<string, ColumnKey>(
  (Object.keys(columnNames) as ColumnKey[]).flatMap((key) => columnNames[key].map((name) => [name, key] as const)),
)

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(names.filter((name) => name !== '' && seen.size === seen.add(name).size))]
}

/** Finds out what the columns mean, or why the file cannot be used: a name stands twice, or it is no product file. */
export function readHeader(cells: readonly string[]): { header: Header } | { problem: FileProblem } {
  const names = cells.map(foldName)
  const twice = repeated(names)
  if (twice.length > 0) {
    return {
      problem: {
        code: 'headers-twice',
        row: 1,
        names: [...new Set(cells.filter((_, i) => twice.includes(names[i] ?? '')).map((n) => n.trim()))],
      },
    }
  }
  const columns = new Map<ColumnKey, { index: number; name: string }>()
  names.forEach((name, index) => {
    const key = meanings.get(name)
    if (key && !columns.has(key)) columns.set(key, { index, name: cells[index]?.trim() ?? name })
  })
  const missing = (['handle', 'title'] as const).filter((key) => !columns.has(key))
  // A list of prices needs no titles: the products are there already.
  if (!columns.has('handle') || (missing.length > 0 && !columns.has('price') && !columns.has('quantity'))) {
    return {
      problem: {
        code: 'headers-unknown',
        row: 1,
        names: cells.slice(0, 6).map((name) => cleanText(name).trim().slice(0, 40)),
      },
    }
  }
  const isUsed = (index: number) => [...columns.values()].some((column) => column.index === index)
  return {
    header: {
      format: names.includes('url handle') ? 'shopify-new' : 'shopify-old',
      columns,
      used: cells.filter((_, index) => isUsed(index)).map((name) => name.trim()),
      unused: cells.filter((name, index) => name.trim() !== '' && !isUsed(index)).map((name) => cleanText(name).trim()),
    },
  }
}
