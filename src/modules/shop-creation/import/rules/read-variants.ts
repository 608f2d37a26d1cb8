import { cleanGtin, isGtin } from '@/lib/gtin'
import { maxVariants, noOption } from '@/shop/catalog/constants'
import type { VariantDraft } from '../types'
import { type Read, readAddress, readBoolean, readCount, readGrams, readPolicy, readPrice } from './cells'
import { defined, type ImportRow, orCleared, type Sheet } from './sheet'

const names = ['option1Name', 'option2Name', 'option3Name'] as const
const values = ['option1Value', 'option2Value', 'option3Value'] as const

export function readOptionNames(sheet: Sheet, rows: readonly ImportRow[]): string[] | undefined {
  const { optionNames } = sheet.reading
  const isChosen = rows.some((row) => values.some((key) => sheet.cell(row, key) !== ''))
  if (optionNames) return isChosen ? [...optionNames] : []
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
    !sheet.reading.isOwn &&
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

function readGtin(sheet: Sheet, row: ImportRow): string | undefined {
  const text = sheet.text(row, 'barcode', 40)
  if (text === undefined) return undefined
  // Spreadsheets keep leading zeros with an apostrophe, or spoil long numbers: 4.00638E+12.
  const number = cleanGtin(text.replace(/^['’]/, ''))
  const spoiled = /^\d[\d.]*e\+?\d+$/i.test(number)
  if (number !== '' && !isGtin(number)) sheet.complain(row.row, 'barcode', 'gtin-invalid', { value: text }, 'warning')
  return spoiled ? undefined : number
}

type Stock = Pick<VariantDraft, 'tracked' | 'quantity' | 'continueSelling'>

/** What is missing may be sold on; only then less than nothing can be there. */
function atLeastNothing(sheet: Sheet, row: ImportRow, given: number | undefined, below: boolean): number | undefined {
  if (given === undefined || given >= 0 || below) return given
  sheet.complain(row.row, 'quantity', 'stock-negative', { value: given }, 'warning')
  return 0
}

function readOwnStock(sheet: Sheet, row: ImportRow): Stock {
  const given = sheet.read(row, 'quantity', orCleared(readCount)) ?? undefined
  const tracked = sheet.read(row, 'tracker', (text) => readBoolean(text, true))
  const continueSelling = sheet.read(row, 'policy', readPolicy)
  const quantity = atLeastNothing(sheet, row, given, continueSelling === true || tracked === false)
  return defined({ tracked, quantity, continueSelling })
}

/** Stock that is given is counted, also where the file does not ask for it: nobody wants to sell what is not there. */
function readStock(sheet: Sheet, row: ImportRow): Stock {
  if (sheet.reading.isOwn) return readOwnStock(sheet, row)
  const given = sheet.read(row, 'quantity', orCleared(readCount)) ?? undefined
  const continueSelling = sheet.read(row, 'policy', readPolicy)
  const quantity = atLeastNothing(sheet, row, given, continueSelling === true)
  const tracker = sheet.has('tracker') ? sheet.cell(row, 'tracker') !== '' : undefined
  if (tracker === false && (quantity ?? 0) > 0)
    sheet.complain(row.row, 'quantity', 'stock-counted', { value: quantity ?? 0 }, 'warning')
  const tracked = tracker === undefined ? (quantity === undefined ? undefined : true) : tracker || (quantity ?? 0) > 0
  return defined({ tracked, quantity, continueSelling })
}

/** The short name of a class of the shop; one it does not have is an error: tax must not be guessed. */
const classOf =
  (known: ReadonlySet<string>) =>
  (text: string): Read<string | null> =>
    text === ''
      ? { value: null }
      : known.has(text.toLowerCase())
        ? { value: text.toLowerCase() }
        : { problem: 'class-unknown' }

/** Spreadsheets keep leading zeros with an apostrophe. */
function readSku(sheet: Sheet, row: ImportRow): string | undefined {
  const text = sheet.text(row, 'sku', 120)
  return sheet.reading.isOwn ? text : text?.replace(/^['’]/, '')
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
      sku: readSku(sheet, row),
      gtin: readGtin(sheet, row),
      priceMinor,
      compareAtMinor: compareAtMinor === 0 && !sheet.reading.isOwn ? null : compareAtMinor,
      costMinor: sheet.read(row, 'cost', orCleared(price(sheet))),
      weightGrams: sheet.read(row, 'grams', (text) => (text === '' ? { value: 0 } : readGrams(text))),
      requiresShipping: sheet.read(row, 'ships', (text) => readBoolean(text, true)),
      taxable: sheet.read(row, 'taxable', (text) => readBoolean(text, true)),
      memberPriceMinor: sheet.read(row, 'memberPrice', orCleared(price(sheet))),
      plannedPriceMinor: sheet.read(row, 'plannedPrice', orCleared(price(sheet))),
      usualPriceMinor: sheet.read(row, 'usualPrice', orCleared(price(sheet))),
      taxClass: sheet.read(row, 'taxClass', classOf(sheet.reading.terms.taxClasses)),
      shippingClass: sheet.read(row, 'shippingClass', classOf(sheet.reading.terms.shippingClasses)),
      image: sheet.reading.fixes.withoutPictures ? undefined : image,
    }),
    ...readStock(sheet, row),
  }
}

/** The first row is always a variant; further ones are when they choose something or cost something. Others bring pictures. */
function isVariantRow(sheet: Sheet, row: ImportRow, index: number): boolean {
  if (sheet.has('rowKind')) return sheet.cell(row, 'rowKind') === 'variant'
  if (index === 0) return true
  return (
    values.some((key) => sheet.cell(row, key) !== '') ||
    sheet.cell(row, 'price') !== '' ||
    (!sheet.has('imageSrc') && sheet.cell(row, 'sku') !== '')
  )
}

export function readVariants(
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
  if (variants.length === 0) sheet.complain(rows[0]?.row ?? 0, 'price', 'price-missing')
  if (variants.length > maxVariants)
    sheet.complain(rows[0]?.row ?? 0, 'handle', 'too-many-variants', { max: maxVariants })
  return variants
}
