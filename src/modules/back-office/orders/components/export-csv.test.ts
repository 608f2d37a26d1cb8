import { expect, it } from 'vitest'
import type { OrderExportRow } from '@/shop/orders/types'
import { exportColumns, ordersCsv } from './export-csv'

const order: OrderExportRow = {
  number: 'L-2048',
  purchaseNumber: 'Q-77120',
  placedAt: new Date('2026-11-20T19:21:00Z'),
  state: 'paid',
  paymentStatus: 'paid',
  fulfilmentStatus: 'to_ship',
  paymentMethod: 'bank-transfer',
  customerName: '=cmd|"/c calc"!A1',
  email: 'dana@mail.example',
  phone: '+1 207 555 0148',
  shipTo: null,
  deliveryLabel: 'Standard',
  currency: 'USD',
  items: [{ sku: 'ML', title: 'Moon lantern', variantTitle: 'Warm', quantity: 2, unitMinor: 4800, totalMinor: 9600 }],
  itemsMinor: 9600,
  discountMinor: 960,
  shippingMinor: 900,
  extrasMinor: 0,
  taxMinor: 500,
  totalMinor: 9540,
  refundedMinor: 0,
  discountCodes: ['WARM5'],
  note: 'Ring twice,\nplease',
}

const heads = Object.fromEntries(exportColumns.map((name) => [name, name])) as Record<
  (typeof exportColumns)[number],
  string
>
const words = { payment: String, delivery: String, method: String, placed: (at: Date) => at.toISOString() }

it('writes one line per order with amounts as decimals and customers’ text disarmed', () => {
  const text = ordersCsv([order], heads, words)
  expect(text).toContain('2 × Moon lantern Warm')
  expect(text).toContain(',96.00,9.60,9.00,0.00,5.00,95.40,0.00,WARM5,"Ring twice,\nplease"')
  expect(text).toContain(`"'=cmd|""/c calc""!A1"`)
  expect(text).toContain(`'+1 207 555 0148`)
})

it('keeps yen whole', () => {
  expect(ordersCsv([{ ...order, currency: 'JPY' }], heads, words)).toContain('JPY,9600,960,900')
})
