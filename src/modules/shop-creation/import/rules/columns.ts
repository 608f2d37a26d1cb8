import { cleanText } from '@/lib/clean'
import { rearm } from '@/lib/csv'
import { columnNames, ownNames } from '../constants'
import type { ColumnKey, ColumnMapping, Columns, FieldColumn, FileProblem, ImportFormat } from '../types'
import { wordsColumn } from './read-words'

export type Header = {
  format: Exclude<ImportFormat, 'woocommerce'>
  columns: Columns
  used: string[]
  unused: string[]
  /** names of the options where the columns themselves are the options */
  optionNames?: string[]
}

export const foldName = (name: string) => rearm(cleanText(name).trim()).toLowerCase().replace(/\s+/g, ' ')

const meanings = new Map<string, ColumnKey>(
  (Object.keys(columnNames) as ColumnKey[]).flatMap((key) => columnNames[key].map((name) => [name, key] as const)),
)

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(names.filter((name) => name !== '' && seen.size === seen.add(name).size))]
}

const shown = (name: string) => cleanText(name).trim()

/** Names that stand more than once, as the file writes them. */
export function headersTwice(cells: readonly string[]): FileProblem | null {
  const names = cells.map(foldName)
  const twice = repeated(names)
  if (twice.length === 0) return null
  const found = cells.filter((_, index) => twice.includes(names[index] ?? ''))
  return { code: 'headers-twice', row: 1, names: [...new Set(found.map((name) => name.trim()))] }
}

/** An own characteristic by our name for it, or as Shopify's metafield: Width (product.metafields.custom.width). */
function fieldOf(name: string, fields: ReadonlySet<string>): FieldColumn | null {
  const key = /^field:(.+)$/.exec(name)?.[1] ?? /\(product\.metafields\.[\w-]+\.([\w-]+)\)$/.exec(name)?.[1]
  return key && fields.has(key) ? `field:${key}` : null
}

const optionValues = ['option1Value', 'option2Value', 'option3Value'] as const

type Found = { columns: Map<ColumnKey | FieldColumn, { index: number; name: string }>; optionNames: string[] }

function findColumns(cells: readonly string[], fields: ReadonlySet<string>, mapping: ColumnMapping | null): Found {
  const found: Found = { columns: new Map(), optionNames: [] }
  cells.forEach((cell, index) => {
    const name = foldName(cell)
    const said = mapping ? mapping[name] : (fieldOf(name, fields) ?? wordsColumn(name) ?? meanings.get(name))
    const key = said === 'option' ? optionValues[found.optionNames.length] : said
    if (!key || found.columns.has(key)) return
    if (said === 'option') found.optionNames.push(shown(cell))
    found.columns.set(key, { index, name: cell.trim() })
  })
  return found
}

function formatOf(names: ReadonlySet<string>): Header['format'] {
  if (names.has('url handle')) return 'shopify-new'
  const isOwn = ownNames.some((name) => names.has(name)) || [...names].some(wordsColumn)
  return names.has('handle') && isOwn ? 'own' : 'shopify-old'
}

/** A file of goods tells which ones: by an address, or by a name to make one from where someone said so. */
function isUsable({ columns }: Found, mapping: ColumnMapping | null): boolean {
  if (mapping) return columns.has('handle') || columns.has('title')
  // A list of prices, or of texts in another language, needs no titles: the products are there already.
  const isTelling = ['title', 'price', 'quantity', 'previousHandle'].some((key) => columns.has(key as ColumnKey))
  return columns.has('handle') && (isTelling || [...columns.keys()].some((key) => key.startsWith('words:')))
}

/**
 * Finds out what the columns mean, or why the file cannot be used: a name stands twice, or it is no product file.
 * @param fields keys of the shop's own characteristics
 * @param mapping what someone said of the columns, for a file of unknown kind
 */
export function readHeader(
  cells: readonly string[],
  fields: ReadonlySet<string> = new Set(),
  mapping: ColumnMapping | null = null,
): { header: Header } | { problem: FileProblem } {
  const twice = headersTwice(cells)
  if (twice) return { problem: twice }
  const found = findColumns(cells, fields, mapping)
  if (!isUsable(found, mapping)) {
    const names = cells.slice(0, 6).map((name) => shown(name).slice(0, 40))
    return { problem: { code: 'headers-unknown', row: 1, names } }
  }
  const { columns, optionNames } = found
  const used = new Set([...columns.values()].map(({ index }) => index))
  return {
    header: {
      format: mapping ? 'mapped' : formatOf(new Set(cells.map(foldName))),
      columns,
      used: cells.filter((_, index) => used.has(index)).map((name) => name.trim()),
      unused: cells.filter((name, index) => name.trim() !== '' && !used.has(index)).map(shown),
      ...(mapping && optionNames.length > 0 ? { optionNames } : {}),
    },
  }
}
