import { cleanText } from '@/lib/clean'
import { rearm } from '@/lib/csv'
import { sanitizeDescription } from '@/lib/html'
import { splitList, splitPaths } from '@/lib/lists'
import { slugify } from '@/lib/text'
import { productHandle } from '@/shop/catalog/schema'
import { maxRowsPerProduct } from '../constants'
import type { ColumnKey, Columns, ImageDraft, ProductDraft } from '../types'
import { readAddress, readBoolean, readCount, readInstant, readStatus, readTags } from './cells'
import { readFields } from './read-fields'
import { readOptionNames, readVariants } from './read-variants'
import { readAlts, readWords } from './read-words'
import { defined, type ImportRow, orCleared, type Reading, Sheet } from './sheet'

const foldHandle = (text: string) => text.toLowerCase().normalize('NFC')

/** The address a row belongs to; a row that only has a title gets one from it. */
export function handleOf(columns: Columns, { cells }: ImportRow): string {
  const cell = (key: ColumnKey) => rearm(cleanText(cells[columns.get(key)?.index ?? -1] ?? '').trim())
  return foldHandle(cell('handle')) || slugify(cell('title'))
}

function readImages(sheet: Sheet, rows: readonly ImportRow[]): ImageDraft[] | undefined {
  if (!sheet.has('imageSrc') || sheet.reading.fixes.withoutPictures) return undefined
  const found: (ImageDraft & { position: number })[] = []
  const seen = new Set<string>()
  rows.forEach((row, index) => {
    if (sheet.cell(row, 'imageSrc') === '') return
    const url = sheet.read(row, 'imageSrc', readAddress)
    const position = sheet.read(row, 'imagePosition', orCleared(readCount)) ?? index + 1
    if (!url || (seen.has(url) && !sheet.reading.isOwn)) return
    seen.add(url)
    const alts = readAlts(sheet, row)
    found.push({ url, alt: sheet.cell(row, 'imageAlt').slice(0, 512), ...(alts ? { alts } : {}), position })
  })
  return found.toSorted((a, b) => a.position - b.position).map(({ position: _position, ...image }) => image)
}

const asTitles = (paths: readonly (readonly string[])[]) =>
  paths.map((path) => path.map((title) => title.slice(0, 120)))

function readCategories(sheet: Sheet, row: ImportRow): string[][] | undefined {
  if (sheet.has('categories')) return asTitles(splitPaths(sheet.cell(row, 'categories')))
  if (!sheet.has('collection') && !sheet.has('category')) return undefined
  const trail = sheet
    .cell(row, 'category')
    .split(/\s*>\s*/)
    .filter(Boolean)
  const shelves = sheet
    .cell(row, 'collection')
    .split(/\s*,\s*/)
    .filter(Boolean)
  return asTitles([...shelves.map((shelf) => [shelf]), ...(trail.length > 0 ? [trail] : [])])
}

function checkGiftCard(sheet: Sheet, row: ImportRow): void {
  if (sheet.has('giftCard') && sheet.read(row, 'giftCard', (text) => readBoolean(text, false)) === true)
    sheet.complain(row.row, 'giftCard', 'gift-card')
}

/** What a translated file says of a product as a whole. */
function checkRowKind(sheet: Sheet, row: ImportRow): void {
  const kind = sheet.cell(row, 'rowKind')
  if (kind.startsWith('kind ')) sheet.complain(row.row, 'rowKind', 'kind-unsupported', { value: kind.slice(5) })
  if (kind === 'orphan') sheet.complain(row.row, 'rowKind', 'parent-missing')
  if (kind === 'attributes') sheet.complain(row.row, 'rowKind', 'too-many-options')
}

function checkRows(sheet: Sheet, rows: readonly ImportRow[], width: number): void {
  for (const { row, cells } of rows)
    if (cells.length > width) sheet.complain(row, 'handle', 'columns-count', { found: cells.length, expected: width })
  if (rows.length > maxRowsPerProduct)
    sheet.complain(rows[0]?.row ?? 0, 'handle', 'too-many-rows', { max: maxRowsPerProduct })
}

function checkHandle(sheet: Sheet, { row }: ImportRow): void {
  const { handle } = sheet
  if (handle === '') sheet.complain(row, 'handle', 'handle-missing')
  else if (!productHandle.safeParse(handle).success)
    sheet.complain(row, 'handle', 'handle-invalid', { value: handle.slice(0, 200), suggestion: slugify(handle) })
}

function readDescription(sheet: Sheet, row: ImportRow): string | undefined {
  const text = sheet.text(row, 'description', 200_000)
  if (text === undefined) return undefined
  return sanitizeDescription(sheet.reading.isOwn ? rearm(sheet.raw(row, 'description')) : text)
}

function readTagList(sheet: Sheet, row: ImportRow): string[] | undefined {
  return sheet.read(row, 'tags', (text) => {
    const tags = sheet.reading.isOwn ? splitList(text) : readTags(text)
    return tags.every((tag) => tag.length <= 80)
      ? { value: tags.slice(0, 250) }
      : { problem: 'too-long', data: { max: 80 } }
  })
}

const orders = ['option1Values', 'option2Values', 'option3Values'] as const

function readValueOrder(
  sheet: Sheet,
  row: ImportRow,
  optionNames: readonly string[] | undefined,
): string[][] | undefined {
  if (!optionNames || !sheet.has('option1Values')) return undefined
  return optionNames.map((_, index) => splitList(sheet.cell(row, orders[index] ?? 'option1Values')))
}

/** What only our own file tells of a product. */
function readOwnFields(sheet: Sheet, row: ImportRow): Partial<ProductDraft> {
  const instant = orCleared(readInstant)
  const listed = (text: string) => readBoolean(text, true)
  const members = (text: string) => readBoolean(text, false)
  return {
    previousHandle: foldHandle(sheet.cell(row, 'previousHandle')) || undefined,
    publishedAt: sheet.read(row, 'publishedAt', instant),
    publishedUntil: sheet.read(row, 'publishedUntil', instant),
    listedInMall: sheet.read(row, 'listedInMall', listed),
    membersOnly: sheet.read(row, 'membersOnly', members),
    priceFrom: sheet.read(row, 'priceFrom', instant),
    priceUntil: sheet.read(row, 'priceUntil', instant),
    related: sheet.read(row, 'related', (text) => ({ value: splitList(text).map(foldHandle).slice(0, 24) })),
    customValues: readFields(sheet, row),
    words: readWords(sheet, row),
  }
}

/**
 * Makes a product of the rows that share its address. Nothing is looked up; what the cells say is all.
 * @param width columns of the header
 */
export function readProduct(
  rows: readonly ImportRow[],
  reading: Reading,
  width: number,
): { draft: ProductDraft; issues: Sheet['issues'] } {
  const [first] = rows
  if (!first) throw new RangeError('a product has at least one row')
  const sheet = new Sheet(handleOf(reading.columns, first), reading)
  checkRows(sheet, rows, width)
  checkHandle(sheet, first)
  checkGiftCard(sheet, first)
  checkRowKind(sheet, first)
  const optionNames = readOptionNames(sheet, rows)
  const draft: ProductDraft = {
    handle: sheet.handle,
    row: first.row,
    rows: rows.length,
    variants: readVariants(sheet, rows, optionNames),
    ...defined({
      title: sheet.text(first, 'title', 255) || undefined,
      descriptionHtml: readDescription(sheet, first),
      vendor: sheet.text(first, 'vendor', 120),
      productType: sheet.text(first, 'type', 120),
      tags: readTagList(sheet, first),
      status: sheet.read(first, 'status', readStatus),
      published: sheet.read(first, 'published', (text) => readBoolean(text, true)),
      seoTitle: sheet.text(first, 'seoTitle', 255),
      seoDescription: sheet.text(first, 'seoDescription', 1_000),
      optionNames,
      optionValues: readValueOrder(sheet, first, optionNames),
      images: readImages(sheet, rows),
      categories: readCategories(sheet, first),
      ...readOwnFields(sheet, first),
    }),
  }
  return { draft, issues: sheet.issues }
}
