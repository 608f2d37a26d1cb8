import { rearm } from '@/lib/csv'
import type { ColumnKey, Columns } from '../types'
import { foldName } from './columns'

/** WooCommerce's product file: a product and each of its variations stand in rows of their own, often far apart. */
export type WooColumns = {
  index: ReadonlyMap<string, number>
  names: readonly string[]
  /** places of the names and values of the attributes */
  attributes: readonly { name: number; values: number }[]
  weight: { index: number; grams: number } | null
  gtin: number | null
}

const weights: Record<string, number> = { kg: 1_000, g: 1, lbs: 453.59237, lb: 453.59237, oz: 28.349523125 }

/** Null for a file of another kind. */
export function readWooHeader(cells: readonly string[]): WooColumns | null {
  const folded = cells.map(foldName)
  const index = new Map(folded.map((name, at) => [name, at]))
  if (!['type', 'name', 'sku', 'regular price'].every((name) => index.has(name))) return null
  const attributes = folded.flatMap((name, at) => {
    const number = /^attribute (\d+) name$/.exec(name)?.[1]
    const values = number ? index.get(`attribute ${number} value(s)`) : undefined
    return values === undefined ? [] : [{ name: at, values }]
  })
  const weight = folded.flatMap((name, at) => {
    const grams = weights[/^weight \((\w+)\)$/.exec(name)?.[1] ?? '']
    return grams === undefined ? [] : [{ index: at, grams }]
  })[0]
  const gtin = folded.findIndex((name) => name.startsWith('gtin'))
  return { index, names: cells, attributes, weight: weight ?? null, gtin: gtin < 0 ? null : gtin }
}

const readNames = new Set([
  'id',
  'type',
  'sku',
  'name',
  'published',
  'visibility in catalog',
  'short description',
  'description',
  'date sale price starts',
  'date sale price ends',
  'tax status',
  'in stock?',
  'stock',
  'backorders allowed?',
  'sale price',
  'regular price',
  'categories',
  'tags',
  'images',
  'parent',
  'brands',
])

/** Whether a column is read at all. */
export function isWooName(name: string): boolean {
  const folded = foldName(name)
  return readNames.has(folded) || /^(?:attribute \d+ |weight \(|gtin)/.test(folded)
}

export type WooRow = { row: number; cells: readonly string[] }

export const wooCell = (columns: WooColumns, { cells }: WooRow, name: string): string =>
  rearm((cells[columns.index.get(name) ?? -1] ?? '').trim())

export type WooKind = { kind: string; isVirtual: boolean }

export function kindOf(columns: WooColumns, row: WooRow): WooKind {
  const words = wooCell(columns, row, 'type')
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
  const kind = words.find((word) => word !== 'virtual' && word !== 'downloadable') ?? 'simple'
  return { kind, isVirtual: words.includes('virtual') || words.includes('downloadable') }
}

/** Where the columns of a translated row come from, for what is said of its cells. */
const sources: [ColumnKey, string][] = [
  ['rowKind', 'type'],
  ['handle', 'name'],
  ['title', 'name'],
  ['description', 'description'],
  ['vendor', 'brands'],
  ['tags', 'tags'],
  ['categories', 'categories'],
  ['published', 'published'],
  ['status', 'published'],
  ['sku', 'sku'],
  ['quantity', 'stock'],
  ['tracker', 'stock'],
  ['policy', 'backorders allowed?'],
  ['price', 'regular price'],
  ['compareAt', 'regular price'],
  ['ships', 'type'],
  ['taxable', 'tax status'],
  ['imageSrc', 'images'],
  ['variantImage', 'images'],
]

const optionKeys = [
  ['option1Name', 'option1Value'],
  ['option2Name', 'option2Value'],
  ['option3Name', 'option3Value'],
] as const

/** The columns a translated file has: those the file itself has; what is missing leaves things alone. */
export function translatedColumns(columns: WooColumns): Columns {
  const found = new Map<ColumnKey, { index: number; name: string }>()
  const add = (key: ColumnKey, from: number | null | undefined) => {
    if (from !== undefined && from !== null)
      found.set(key, { index: found.size, name: columns.names[from]?.trim() ?? '' })
  }
  for (const [key, name] of sources) add(key, columns.index.get(name))
  add('barcode', columns.gtin)
  add('grams', columns.weight?.index)
  optionKeys.forEach(([name, value], at) => {
    const attribute = columns.attributes[at] ?? columns.attributes[0]
    add(name, attribute?.name)
    add(value, attribute?.values)
  })
  return found
}

type Cells = Partial<Record<ColumnKey, string>>

/** A reduced price holds between its days; outside of them the regular one does. */
function pricesOf(columns: WooColumns, row: WooRow, today: string): Cells {
  const cell = (name: string) => wooCell(columns, row, name)
  const [regular, sale] = [cell('regular price'), cell('sale price')]
  const [starts, ends] = [cell('date sale price starts').slice(0, 10), cell('date sale price ends').slice(0, 10)]
  const isReduced = sale !== '' && (starts === '' || starts <= today) && (ends === '' || ends >= today)
  return isReduced ? { price: sale, compareAt: regular } : { price: regular, compareAt: '' }
}

const numeric = /^-?\d+(?:\.\d+)?$/

function stockOf(columns: WooColumns, row: WooRow, shared: string): Cells {
  const own = wooCell(columns, row, 'stock')
  const given = own.toLowerCase() === 'parent' ? shared : own
  const isOut = wooCell(columns, row, 'in stock?') === '0'
  const policy = ['1', 'yes', 'notify'].includes(wooCell(columns, row, 'backorders allowed?').toLowerCase())
  const quantity = given === '' && isOut ? '0' : numeric.test(given) ? String(Math.floor(Number(given))) : given
  return { quantity, tracker: quantity === '' ? '' : 'woocommerce', policy: policy ? 'TRUE' : 'FALSE' }
}

function variantCells(columns: WooColumns, row: WooRow, today: string, shared: string): Cells {
  const { isVirtual } = kindOf(columns, row)
  const weight = rearm((row.cells[columns.weight?.index ?? -1] ?? '').trim())
  const taxed = wooCell(columns, row, 'tax status').toLowerCase()
  return {
    sku: wooCell(columns, row, 'sku'),
    barcode: rearm((row.cells[columns.gtin ?? -1] ?? '').trim()),
    ...pricesOf(columns, row, today),
    ...stockOf(columns, row, shared),
    grams: numeric.test(weight) ? String(Math.round(Number(weight) * (columns.weight?.grams ?? 1))) : weight,
    ships: isVirtual ? 'FALSE' : 'TRUE',
    taxable: taxed === '' || taxed === 'taxable' ? 'TRUE' : 'FALSE',
  }
}

/** Line breaks are written out in these files. */
const withBreaks = (text: string) => text.replaceAll('\\n', '\n').trim()

function productCells(columns: WooColumns, row: WooRow): Cells {
  const cell = (name: string) => wooCell(columns, row, name)
  const isPublished = cell('published') === '1'
  const isHidden = cell('visibility in catalog').toLowerCase() === 'hidden'
  return {
    title: cell('name'),
    description: [cell('short description'), cell('description')].map(withBreaks).filter(Boolean).join('\n'),
    vendor: cell('brands'),
    tags: cell('tags'),
    categories: cell('categories'),
    published: isPublished && !isHidden ? 'TRUE' : 'FALSE',
    status: isPublished ? 'active' : 'draft',
  }
}

const listOf = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

type Attribute = { name: string; value: string }

const attributesOf = (columns: WooColumns, { cells }: WooRow): Attribute[] =>
  columns.attributes.flatMap(({ name, values }) => {
    const found = rearm((cells[name] ?? '').trim())
    return found ? [{ name: found, value: rearm((cells[values] ?? '').trim()) }] : []
  })

/** What is chosen is what the variations differ in; what only the product has describes it. */
function optionsOf(columns: WooColumns, variations: readonly WooRow[]): string[] {
  const names = new Map<string, string>()
  for (const row of variations)
    for (const { name } of attributesOf(columns, row))
      names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? name)
  return [...names.values()]
}

function choiceCells(columns: WooColumns, names: readonly string[], row: WooRow): Cells {
  const chosen = new Map(attributesOf(columns, row).map(({ name, value }) => [name.toLowerCase(), value]))
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const key = optionKeys[at]?.[1]
      return key ? [[key, chosen.get(name.toLowerCase()) ?? '']] : []
    }),
  )
}

const nameCells = (names: readonly string[]): Cells =>
  Object.fromEntries(
    names.flatMap((name, at) => {
      const key = optionKeys[at]?.[0]
      return key ? [[key, name]] : []
    }),
  )

export type WooProduct = { handle: string; parent: WooRow | null; variations: WooRow[] }

const sellable = new Set(['simple', 'variable', 'subscription', 'variable-subscription'])

/** Stock that is counted for a product as a whole is shared out: nothing is sold twice. */
const shareOf = (total: string, among: number) =>
  numeric.test(total) && among > 0 ? String(Math.floor(Number(total) / among)) : total

function variableRows(
  columns: WooColumns,
  parent: WooRow,
  { variations }: WooProduct,
  today: string,
): [WooRow, Cells][] {
  const names = optionsOf(columns, variations)
  const rowKind = names.length > optionKeys.length ? 'attributes' : 'product'
  const shared = shareOf(wooCell(columns, parent, 'stock'), variations.length)
  const rows = variations.map((row): [WooRow, Cells] => [
    row,
    {
      rowKind: 'variant',
      ...variantCells(columns, row, today, shared),
      ...choiceCells(columns, names, row),
      variantImage: listOf(wooCell(columns, row, 'images'))[0] ?? '',
    },
  ])
  return [[parent, { rowKind, ...productCells(columns, parent), ...nameCells(names) }], ...rows]
}

/**
 * Rows of a WooCommerce file as our import reads them: the product, its variations, further pictures.
 * @param today YYYY-MM-DD: which of two prices holds
 */
export function translateProduct(columns: WooColumns, target: Columns, product: WooProduct, today: string): WooRow[] {
  const { parent, variations, handle } = product
  const cellsOf = ([source, cells]: [WooRow, Cells]): WooRow => ({
    row: source.row,
    cells: [...target.keys()].map((key) => (key === 'handle' ? handle : (cells[key as ColumnKey] ?? ''))),
  })
  if (!parent)
    return variations.map((row) => cellsOf([row, { rowKind: 'orphan', title: wooCell(columns, row, 'name') }]))
  const { kind } = kindOf(columns, parent)
  if (!sellable.has(kind))
    return [cellsOf([parent, { rowKind: `kind ${kind}`, title: wooCell(columns, parent, 'name') }])]
  const rows: [WooRow, Cells][] = kind.startsWith('variable')
    ? variableRows(columns, parent, product, today)
    : [[parent, { rowKind: 'variant', ...productCells(columns, parent), ...variantCells(columns, parent, today, '') }]]
  const images = listOf(wooCell(columns, parent, 'images'))
  images.forEach((imageSrc, at) => {
    const there = rows[at]
    if (there) there[1].imageSrc = imageSrc
    else rows.push([parent, { rowKind: 'image', imageSrc }])
  })
  return rows.map(cellsOf)
}
