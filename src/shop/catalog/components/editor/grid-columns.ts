import { decimalString, minorDigits, parseMoney } from '@/lib/money'
import type { DraftVariant } from './draft'

export type GridColumn = {
  key:
    | 'priceMinor'
    | 'compareAtMinor'
    | 'costMinor'
    | 'memberPriceMinor'
    | 'plannedPriceMinor'
    | 'sku'
    | 'gtin'
    | 'weightGrams'
    | 'onHand'
  width: number
  numeric: boolean
  /** shown without being asked for */
  usual: boolean
  /** stays on a phone */
  onPhone: boolean
}

export const gridColumns: readonly GridColumn[] = [
  { key: 'priceMinor', width: 100, numeric: true, usual: true, onPhone: true },
  { key: 'compareAtMinor', width: 104, numeric: true, usual: true, onPhone: false },
  { key: 'costMinor', width: 92, numeric: true, usual: true, onPhone: false },
  { key: 'memberPriceMinor', width: 100, numeric: true, usual: false, onPhone: false },
  { key: 'plannedPriceMinor', width: 100, numeric: true, usual: false, onPhone: false },
  { key: 'sku', width: 140, numeric: false, usual: true, onPhone: false },
  { key: 'gtin', width: 132, numeric: false, usual: true, onPhone: false },
  { key: 'weightGrams', width: 92, numeric: true, usual: false, onPhone: false },
  { key: 'onHand', width: 92, numeric: true, usual: true, onPhone: false },
]

export type GridCell = GridColumn['key']

const isAmount = (key: GridCell) => key.endsWith('Minor')

/** The cell as it stands in a field: no currency sign, no thousands mark. */
export function cellText(variant: DraftVariant, key: GridCell, currency: string): string {
  const value = variant[key]
  if (value === null) return ''
  return isAmount(key) ? decimalString(Number(value), minorDigits(currency)) : String(value)
}

/** What was typed or pasted into a cell as a change; null when it cannot be read. */
export function readCell(key: GridCell, text: string, currency: string): Partial<DraftVariant> | null {
  const typed = text.trim()
  if (key === 'sku') return { sku: typed.slice(0, 120) }
  if (key === 'gtin') return { gtin: typed.slice(0, 40) }
  if (isAmount(key)) {
    if (typed === '' && key !== 'priceMinor') return { [key]: null }
    const minor = parseMoney(typed, currency)
    return minor === null || minor < 0 ? null : { [key]: minor }
  }
  const number = Number(typed.normalize('NFKC').replace(/[\s,]/g, ''))
  if (typed === '' || !Number.isInteger(number) || Math.abs(number) > 10_000_000) return null
  return key === 'weightGrams' && number < 0 ? null : { [key]: number }
}
