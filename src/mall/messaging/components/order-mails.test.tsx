import { render, toPlainText } from 'react-email'
import { expect, it } from 'vitest'
import type { MailProps, OrderMailProps } from '../types'
import { orderMails } from './order-mails'

const order: OrderMailProps = {
  shopName: 'Marram',
  shopUrl: 'https://marram.mall.example',
  awning: ['#123456', '#ffffff'],
  shopEmail: 'hello@marram.example',
  number: 'MA-1001',
  customerName: 'June',
  currency: 'USD',
  lines: [],
  itemsMinor: 5_000,
  discountMinor: 0,
  shippingMinor: 0,
  extras: [],
  gift: null,
  taxMinor: 0,
  totalMinor: 5_000,
  deliveryLabel: 'Standard',
  shipTo: [],
  statusUrl: 'https://marram.mall.example/order',
}
const say = (key: string, values = {}) => `${key} ${JSON.stringify(values)}`

async function shippedText(parcel: Partial<MailProps['order-shipped']>): Promise<string> {
  const props = { ...order, carrier: '', trackingNumber: '', trackingUrl: null, partial: false, ...parcel }
  const { body } = orderMails['order-shipped'](props, { say, locale: 'en' })
  return toPlainText(await render(<>{body}</>))
}

it('tells of a parcel only what the shop said of it', async () => {
  expect(await shippedText({ carrier: 'UPS', trackingNumber: '1Z' })).toContain(
    'shipped.parcel {"carrier":"UPS","tracking":"1Z"}',
  )
  expect(await shippedText({ carrier: 'UPS' })).toContain('shipped.parcelBy {"carrier":"UPS"}')
  expect(await shippedText({ trackingNumber: '1Z' })).toContain('shipped.parcelNumber {"tracking":"1Z"}')
  expect(await shippedText({})).not.toContain('shipped.parcel')
})
