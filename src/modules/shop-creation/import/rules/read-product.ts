import { cleanText } from '@/lib/clean'
import { cleanGtin, isGtin } from '@/lib/gtin'
import { sanitizeDescription } from '@/lib/html'
import { slugify } from '@/lib/text'
import { maxVariants, noOption } from '@/shop/catalog/constants'
import { productHandle } from '@/shop/catalog/schema'
import { maxRowsPerProduct } from '../constants'
import type {
  ColumnKey,
  Columns,
  ImageDraft,
  ImportFixes,
  Issue,
  IssueCode,
  IssueData,
  ProductDraft,
  VariantDraft,
} from '../types'
import {
  type Read,
  readAddress,
  readBoolean,
  readCount,
  readGrams,
  readPolicy,
  readPrice,
  readStatus,
  readTags,
} from './cells'

export type ImportRow = { row: number; cells: readonly string[] }

export type Reading = { columns: Columns; currency: string; fixes: ImportFixes }

const names = ['option1Name', 'option2Name', 'option3Name'] as const
const values = ['option1Value', 'option2Value', 'option3Value'] as const

/** The address a row belongs to; a row that only has a title gets one from it. */
export function handleOf(columns: Columns, { cells }: ImportRow): string {
  const cell = (key: ColumnKey) => cleanText(cells[columns.get(key)?.index ?? -1] ?? '').trim()
  return cell('handle').toLowerCase().normalize('NFC') || slugify(cell('title'))
}

/** Reads the cells of one product and collects what is wrong with them. */
class Sheet {
  readonly issues: Issue[] = []
  private readonly typed: ReadonlyMap<string, string>

  constructor(
    readonly handle: string,
    readonly reading: Reading,
  ) {
    this.typed = new Map(reading.fixes.cells.map((fix) => [`${fix.row} ${fix.column}`, fix.value]))
  }

  has(key: ColumnKey): boolean {
    return this.reading.columns.has(key)
  }

  name(key: ColumnKey): string {
    return this.reading.columns.get(key)?.name ?? ''
  }

  cell({ row, cells }: ImportRow, key: ColumnKey): string {
    const column = this.reading.columns.get(key)
    if (!column) return ''
    return cleanText(this.typed.get(`${row} ${column.name}`) ?? cells[column.index] ?? '').trim()
  }

  complain(
    row: number,
    key: ColumnKey,
    code: IssueCode,
    data: IssueData = {},
    severity: Issue['severity'] = 'error',
  ): void {
    this.issues.push({ row, column: this.name(key), severity, code, data: { handle: this.handle, ...data } })
  }

  /** A cell through its reader; undefined when the column is absent or the cell is wrong. */
  read<T>(row: ImportRow, key: ColumnKey, reader: (text: string) => Read<T>): T | undefined {
    if (!this.has(key)) return undefined
    const text = this.cell(row, key)
    const result = reader(text)
    if ('value' in result) return result.value
    this.complain(row.row, key, result.problem, { value: text.slice(0, 200), ...result.data })
    return undefined
  }

  text(row: ImportRow, key: ColumnKey, max: number): string | undefined {
    return this.read(row, key, (text) =>
      text.length <= max ? { value: text } : { problem: 'too-long', data: { max } },
    )
  }
}

function readOptionNames(sheet: Sheet, rows: readonly ImportRow[]): string[] | undefined {
  if (!sheet.has('option1Value')) return undefined
  const [first] = rows
  if (!first) return undefined
  const found = names.map((key) => sheet.cell(first, key))
  const used = values.map((key) => rows.some((row) => sheet.cell(row, key) !== ''))
  const count =
    Math.max(
      used.lastIndexOf(true),
      found.findLastIndex((name) => name !== ''),
    ) + 1
  const isDefault =
    count === 1 &&
    found[0] === noOption.name &&
    rows.every((row) => ['', noOption.value].includes(sheet.cell(row, 'option1Value')))
  if (count === 0 || isDefault) return []
  const wanted = found.slice(0, count)
  wanted.forEach((name, index) => {
    const key = names[index]
    if (name === '' && key) sheet.complain(first.row, key, 'option-name-missing')
  })
  return wanted
}

function readOptions(sheet: Sheet, row: ImportRow, optionNames: readonly string[] | undefined): string[] {
  return (optionNames ?? []).map((_, index) => {
    const key = values[index] ?? 'option1Value'
    const value = sheet.cell(row, key)
    if (value === '') sheet.complain(row.row, key, 'option-value-missing', { option: optionNames?.[index] ?? '' })
    if (value.length > 120) sheet.complain(row.row, key, 'too-long', { max: 120 })
    return value
  })
}

const price =
  ({ reading }: Sheet) =>
  (text: string) =>
    readPrice(text, reading.currency, reading.fixes.commaPrices)

const orCleared =
  <T>(reader: (text: string) => Read<T>) =>
  (text: string): Read<T | null> =>
    text === '' ? { value: null } : reader(text)

function readGtin(sheet: Sheet, row: ImportRow): string | undefined {
  const text = sheet.text(row, 'barcode', 40)
  if (text === undefined) return undefined
  // Spreadsheets keep leading zeros with an apostrophe, or spoil long numbers: 4.00638E+12.
  const number = cleanGtin(text.replace(/^['’]/, ''))
  const spoiled = /e\+?\d+$/i.test(number)
  if (number !== '' && !isGtin(number)) sheet.complain(row.row, 'barcode', 'gtin-invalid', { value: text }, 'warning')
  return spoiled ? undefined : number
}

/** Stock that is given is counted, also where the file does not ask for it: nobody wants to sell what is not there. */
function readStock(sheet: Sheet, row: ImportRow): Pick<VariantDraft, 'tracked' | 'quantity' | 'continueSelling'> {
  const given = sheet.read(row, 'quantity', orCleared(readCount)) ?? undefined
  if (given !== undefined && given < 0)
    sheet.complain(row.row, 'quantity', 'stock-negative', { value: given }, 'warning')
  const quantity = given === undefined ? undefined : Math.max(0, given)
  const tracker = sheet.has('tracker') ? sheet.cell(row, 'tracker') !== '' : undefined
  if (tracker === false && (quantity ?? 0) > 0)
    sheet.complain(row.row, 'quantity', 'stock-counted', { value: quantity ?? 0 }, 'warning')
  const tracked = tracker === undefined ? (quantity === undefined ? undefined : true) : tracker || (quantity ?? 0) > 0
  return defined({ tracked, quantity, continueSelling: sheet.read(row, 'policy', readPolicy) })
}

/** Leaves out what is undefined, so that absent means absent. */
function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function readVariant(sheet: Sheet, row: ImportRow, optionNames: readonly string[] | undefined): VariantDraft {
  const priceMinor = sheet.read(row, 'price', (text) =>
    text === '' ? { problem: 'price-missing' } : price(sheet)(text),
  )
  const compareAtMinor = sheet.read(row, 'compareAt', orCleared(price(sheet)))
  if (priceMinor !== undefined && compareAtMinor != null && compareAtMinor !== 0 && compareAtMinor < priceMinor) {
    sheet.complain(row.row, 'compareAt', 'compare-below-price', { value: sheet.cell(row, 'compareAt') }, 'warning')
  }
  const image = sheet.read(row, 'variantImage', (text) => (text === '' ? { value: '' } : readAddress(text)))
  return {
    row: row.row,
    options: readOptions(sheet, row, optionNames),
    ...defined({
      sku: sheet.text(row, 'sku', 120)?.replace(/^['’]/, ''),
      gtin: readGtin(sheet, row),
      priceMinor,
      compareAtMinor: compareAtMinor === 0 ? null : compareAtMinor,
      costMinor: sheet.read(row, 'cost', orCleared(price(sheet))),
      weightGrams: sheet.read(row, 'grams', (text) => (text === '' ? { value: 0 } : readGrams(text))),
      requiresShipping: sheet.read(row, 'ships', (text) => readBoolean(text, true)),
      taxable: sheet.read(row, 'taxable', (text) => readBoolean(text, true)),
      image: sheet.reading.fixes.withoutPictures ? undefined : image,
    }),
    ...readStock(sheet, row),
  }
}

/** The first row is always a variant; further ones are when they choose something or cost something. Others bring pictures. */
function isVariantRow(sheet: Sheet, row: ImportRow, index: number): boolean {
  if (index === 0) return true
  return (
    values.some((key) => sheet.cell(row, key) !== '') ||
    sheet.cell(row, 'price') !== '' ||
    (!sheet.has('imageSrc') && sheet.cell(row, 'sku') !== '')
  )
}

function readVariants(
  sheet: Sheet,
  rows: readonly ImportRow[],
  optionNames: readonly string[] | undefined,
): VariantDraft[] {
  const seen = new Map<string, number>()
  const variants: VariantDraft[] = []
  rows.forEach((row, index) => {
    if (!isVariantRow(sheet, row, index)) return
    const variant = readVariant(sheet, row, optionNames)
    const key = optionNames ? JSON.stringify(variant.options) : `${variant.sku ?? ''} ${variants.length}`
    const first = seen.get(key)
    if (first !== undefined)
      sheet.complain(row.row, optionNames?.length ? 'option1Value' : 'handle', 'option-repeated', {
        value: variant.options.join(' / '),
        firstRow: first,
      })
    else seen.set(key, row.row)
    variants.push(variant)
  })
  if (variants.length > maxVariants)
    sheet.complain(rows[0]?.row ?? 0, 'handle', 'too-many-variants', { max: maxVariants })
  return variants
}

function readImages(sheet: Sheet, rows: readonly ImportRow[]): ImageDraft[] | undefined {
  if (!sheet.has('imageSrc') || sheet.reading.fixes.withoutPictures) return undefined
  const found = new Map<string, ImageDraft & { position: number }>()
  rows.forEach((row, index) => {
    if (sheet.cell(row, 'imageSrc') === '') return
    const url = sheet.read(row, 'imageSrc', readAddress)
    const position = sheet.read(row, 'imagePosition', orCleared(readCount)) ?? index + 1
    if (url && !found.has(url)) found.set(url, { url, alt: sheet.cell(row, 'imageAlt').slice(0, 512), position })
  })
  return [...found.values()].toSorted((a, b) => a.position - b.position).map(({ url, alt }) => ({ url, alt }))
}

function readCategories(sheet: Sheet, row: ImportRow): string[][] | undefined {
  if (!sheet.has('collection') && !sheet.has('category')) return undefined
  const trail = sheet
    .cell(row, 'category')
    .split(/\s*>\s*/)
    .filter(Boolean)
  const shelves = sheet
    .cell(row, 'collection')
    .split(/\s*,\s*/)
    .filter(Boolean)
  return [...shelves.map((shelf) => [shelf]), ...(trail.length > 0 ? [trail] : [])].map((path) =>
    path.map((title) => title.slice(0, 120)),
  )
}

function checkGiftCard(sheet: Sheet, row: ImportRow): void {
  if (sheet.has('giftCard') && sheet.read(row, 'giftCard', (text) => readBoolean(text, false)) === true)
    sheet.complain(row.row, 'giftCard', 'gift-card')
}

function checkRows(sheet: Sheet, rows: readonly ImportRow[], width: number): void {
  for (const { row, cells } of rows)
    if (cells.length > width) sheet.complain(row, 'handle', 'columns-count', { found: cells.length, expected: width })
  if (rows.length > maxRowsPerProduct)
    sheet.complain(rows[0]?.row ?? 0, 'handle', 'too-many-rows', { max: maxRowsPerProduct })
}

/**
 * Makes a product of the rows that share its address. Nothing is looked up; what the cells say is all.
 * @param width columns of the header
 */
export function readProduct(
  rows: readonly ImportRow[],
  reading: Reading,
  width: number,
): { draft: ProductDraft; issues: Issue[] } {
  const [first] = rows
  if (!first) throw new RangeError('a product has at least one row')
  const handle = handleOf(reading.columns, first)
  const sheet = new Sheet(handle, reading)
  checkRows(sheet, rows, width)
  if (handle === '') sheet.complain(first.row, 'handle', 'handle-missing')
  else if (!productHandle.safeParse(handle).success)
    sheet.complain(first.row, 'handle', 'handle-invalid', { value: handle.slice(0, 200), suggestion: slugify(handle) })
  checkGiftCard(sheet, first)
  const optionNames = readOptionNames(sheet, rows)
  const description = sheet.text(first, 'description', 200_000)
  const tags = sheet.read(first, 'tags', (text) =>
    readTags(text).every((tag) => tag.length <= 80)
      ? { value: readTags(text).slice(0, 250) }
      : { problem: 'too-long', data: { max: 80 } },
  )
  const draft: ProductDraft = {
    handle,
    row: first.row,
    rows: rows.length,
    variants: readVariants(sheet, rows, optionNames),
    ...defined({
      title: sheet.text(first, 'title', 255) || undefined,
      descriptionHtml: description === undefined ? undefined : sanitizeDescription(description),
      vendor: sheet.text(first, 'vendor', 120),
      productType: sheet.text(first, 'type', 120),
      tags,
      status: sheet.read(first, 'status', readStatus),
      published: sheet.read(first, 'published', (text) => readBoolean(text, true)),
      seoTitle: sheet.text(first, 'seoTitle', 255),
      seoDescription: sheet.text(first, 'seoDescription', 1_000),
      optionNames,
      images: readImages(sheet, rows),
      categories: readCategories(sheet, first),
    }),
  }
  return { draft, issues: sheet.issues }
}
