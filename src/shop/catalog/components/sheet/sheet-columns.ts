import { decimalString, minorDigits, parseMoney } from '@/lib/money'
import type { GridProduct, GridVariant } from '../../types'

/** A row of the grid: a variant, with its product's cells where it is the first one. */
export type SheetRow = { id: string; product: GridProduct; variant: GridVariant; isFirst: boolean }

type ProductCell = 'title' | 'status' | 'vendor' | 'productType' | 'tags'
type VariantCellName =
  | 'priceMinor'
  | 'compareAtMinor'
  | 'costMinor'
  | 'memberPriceMinor'
  | 'plannedPriceMinor'
  | 'onHand'
  | 'sku'
  | 'gtin'
  | 'weightGrams'
  | 'taxClass'
  | 'shippingClass'
export type SheetCell = ProductCell | VariantCellName
export type CellValue = string | number | null | string[]

type Kind = 'text' | 'amount' | 'count' | 'choice' | 'tags'

export type SheetColumn = {
  key: SheetCell
  /** product cells stand in the row of the first variant only */
  of: 'product' | 'variant'
  kind: Kind
  width: number
  /** most signs a text may have */
  max?: number
  /** may be emptied */
  optional: boolean
  /** shown without being asked for */
  usual: boolean
}

export const sheetColumns: readonly SheetColumn[] = [
  { key: 'title', of: 'product', kind: 'text', width: 240, max: 255, optional: false, usual: true },
  { key: 'status', of: 'product', kind: 'choice', width: 96, optional: false, usual: true },
  { key: 'priceMinor', of: 'variant', kind: 'amount', width: 96, optional: false, usual: true },
  { key: 'compareAtMinor', of: 'variant', kind: 'amount', width: 96, optional: true, usual: true },
  { key: 'costMinor', of: 'variant', kind: 'amount', width: 96, optional: true, usual: true },
  { key: 'onHand', of: 'variant', kind: 'count', width: 84, optional: false, usual: true },
  { key: 'sku', of: 'variant', kind: 'text', width: 140, max: 120, optional: true, usual: true },
  { key: 'gtin', of: 'variant', kind: 'text', width: 132, max: 40, optional: true, usual: true },
  { key: 'weightGrams', of: 'variant', kind: 'count', width: 92, optional: false, usual: true },
  { key: 'vendor', of: 'product', kind: 'text', width: 140, max: 120, optional: true, usual: true },
  { key: 'productType', of: 'product', kind: 'text', width: 128, max: 120, optional: true, usual: true },
  { key: 'tags', of: 'product', kind: 'tags', width: 180, optional: true, usual: true },
  { key: 'taxClass', of: 'variant', kind: 'choice', width: 120, optional: true, usual: true },
  { key: 'shippingClass', of: 'variant', kind: 'choice', width: 120, optional: true, usual: false },
  { key: 'memberPriceMinor', of: 'variant', kind: 'amount', width: 96, optional: true, usual: false },
  { key: 'plannedPriceMinor', of: 'variant', kind: 'amount', width: 96, optional: true, usual: false },
]

export const columnOf = (key: SheetCell): SheetColumn => {
  const column = sheetColumns.find((one) => one.key === key)
  if (!column) throw new Error(`no column ${key}`)
  return column
}

export const isNumeric = ({ kind }: SheetColumn) => kind === 'amount' || kind === 'count'

/** What cells are written with: currency, and the words of choices by column. */
export type SheetWords = {
  currency: string
  choices: Partial<Record<SheetCell, readonly { key: string; label: string }[]>>
}

export function cellValue(row: SheetRow, key: SheetCell): CellValue {
  return key in row.product && columnOf(key).of === 'product'
    ? row.product[key as ProductCell]
    : row.variant[key as VariantCellName]
}

/** Product cells stand in the first row of a product; in the others there is nothing to edit. */
export const hasCell = (row: SheetRow, column: SheetColumn) => column.of === 'variant' || row.isFirst

export function textOf(value: CellValue, { key, kind }: SheetColumn, { currency, choices }: SheetWords): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.join(', ')
  if (kind === 'amount') return decimalString(Number(value), minorDigits(currency))
  if (kind === 'choice') return choices[key]?.find((choice) => choice.key === value)?.label ?? String(value)
  return String(value)
}

const readText = (typed: string, { max = 120, optional }: SheetColumn): CellValue | undefined => {
  if (typed === '' && !optional) return undefined
  return typed.length > max ? undefined : typed
}

function readCount(typed: string, key: SheetCell): CellValue | undefined {
  const number = Number(typed.normalize('NFKC').replace(/[\s,]/g, ''))
  if (typed === '' || !Number.isInteger(number) || Math.abs(number) > 10_000_000) return undefined
  return key === 'weightGrams' && number < 0 ? undefined : number
}

function readTags(typed: string): CellValue | undefined {
  const tags = [
    ...new Set(
      typed
        .split(/[,、;]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ]
  return tags.length > 250 || tags.some((tag) => tag.length > 80) ? undefined : tags
}

const same = (a: string, b: string) => a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase()

/** What was typed or pasted into a cell; undefined when it cannot be read. */
export function readValue(text: string, column: SheetColumn, { currency, choices }: SheetWords): CellValue | undefined {
  const typed = text.trim()
  const { key, kind, optional } = column
  switch (kind) {
    case 'text':
      return readText(typed, column)
    case 'tags':
      return readTags(typed)
    case 'count':
      return readCount(typed, key)
    case 'choice':
      if (typed === '') return optional ? null : undefined
      return choices[key]?.find((choice) => same(choice.label, typed) || same(choice.key, typed))?.key
    case 'amount': {
      if (typed === '') return optional ? null : undefined
      const minor = parseMoney(typed, currency)
      return minor === null || minor < 0 ? undefined : minor
    }
  }
}
