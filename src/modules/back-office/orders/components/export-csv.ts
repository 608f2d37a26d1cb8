import { type CsvCell, toCsv } from '@/lib/csv'
import { decimalString, minorDigits } from '@/lib/money'
import type { OrderExportRow } from '@/shop/orders/types'

/** The file's columns in their order; names are messages orders.export.columns. */
export const exportColumns = [
  'number',
  'purchase',
  'placed',
  'payment',
  'delivery',
  'method',
  'name',
  'email',
  'phone',
  'address',
  'city',
  'state',
  'postalCode',
  'country',
  'pieces',
  'items',
  'rate',
  'currency',
  'goods',
  'discount',
  'shipping',
  'extras',
  'tax',
  'total',
  'refunded',
  'codes',
  'note',
] as const

export type ExportColumn = (typeof exportColumns)[number]

type Words = {
  payment: (status: OrderExportRow['paymentStatus']) => string
  delivery: (status: OrderExportRow['fulfilmentStatus']) => string
  method: (key: string) => string
  /** date and time in the shop's zone, sortable: 2026-11-20 14:31 */
  placed: (at: Date) => string
}

/** One line per order. Amounts are decimals with a point and all digits of the currency, so that any spreadsheet adds them up. */
function cells(row: OrderExportRow, words: Words): Record<ExportColumn, CsvCell> {
  const amount = (minor: number) => decimalString(minor, minorDigits(row.currency))
  const { shipTo } = row
  return {
    number: row.number,
    purchase: row.purchaseNumber,
    placed: words.placed(row.placedAt),
    payment: words.payment(row.paymentStatus),
    delivery: words.delivery(row.fulfilmentStatus),
    method: words.method(row.paymentMethod),
    name: row.customerName,
    email: row.email,
    phone: row.phone,
    address: [shipTo?.company, shipTo?.line1, shipTo?.line2].filter(Boolean).join(', '),
    city: shipTo?.city,
    state: shipTo?.state,
    postalCode: shipTo?.postalCode,
    country: shipTo?.country,
    pieces: row.items.reduce((sum, item) => sum + item.quantity, 0),
    items: row.items
      .map((item) => `${item.quantity} × ${[item.title, item.variantTitle].filter(Boolean).join(' ')}`)
      .join('; '),
    rate: row.deliveryLabel,
    currency: row.currency,
    goods: amount(row.itemsMinor),
    discount: amount(row.discountMinor),
    shipping: amount(row.shippingMinor),
    extras: amount(row.extrasMinor),
    tax: amount(row.taxMinor),
    total: amount(row.totalMinor),
    refunded: amount(row.refundedMinor),
    codes: row.discountCodes.join(' '),
    note: row.note,
  }
}

export function ordersCsv(rows: readonly OrderExportRow[], heads: Record<ExportColumn, string>, words: Words): string {
  return toCsv(
    exportColumns.map((column) => heads[column]),
    rows.map((row) => {
      const line = cells(row, words)
      return exportColumns.map((column) => line[column])
    }),
  )
}

/** Hands a text to the browser as a file. */
export function downloadText(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
