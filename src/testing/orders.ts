import { randomUUID } from 'node:crypto'
import type { Address } from '@/lib/address'
import { confirmDeposit } from '@/mall/purchase/commands/confirm-deposit'
import { purchaseDesk } from '@/server/ports'
import type { PlaceInput } from '@/shop/checkout/schema'
import type { PlacedPurchase } from '@/shop/checkout/types'
import { callerFor, type TestCaller } from './callers'
import { createProduct, type TestProduct, type TestShop, testActor } from './shops'

export const testAddress: Address = {
  name: 'Dana Whitfield',
  company: '',
  line1: '18 Harlow Street',
  line2: '',
  city: 'Bangor',
  state: 'ME',
  postalCode: '04401',
  country: 'US',
  phone: '',
}

let buyers = 0

export type OrderOptions = {
  /** what is bought; a new product where nothing is named */
  lines?: { product: TestProduct; quantity: number }[]
  email?: string
  codes?: string[]
  paymentMethod?: string
  deliveryKey?: string
  memberId?: string
}

export type PlacedTestOrder = {
  orderId: string
  number: string
  signature: string
  purchaseId: string
  totalMinor: number
  placed: PlacedPurchase
  shopper: TestCaller
}

/** What the checkout form sends for the cart as it is now. */
export async function placeInputFor(shopper: TestCaller, options: OrderOptions = {}): Promise<PlaceInput> {
  buyers += 1
  const email = options.email ?? `buyer-${buyers}-${randomUUID().slice(0, 8)}@people.test`
  const codes = options.codes ?? []
  const deliveryKey = options.deliveryKey ?? 'pick-up'
  const quote = await shopper.checkout.quote({ email, shipTo: testAddress, deliveryKey, codes })
  return {
    idempotencyKey: randomUUID(),
    version: quote.version,
    contact: { name: 'Dana Whitfield', email, phone: '' },
    shipTo: testAddress,
    place: 'home',
    deliveryKey: quote.delivery.chosenKey,
    codes,
    paymentMethod: options.paymentMethod ?? 'bank-transfer',
    note: '',
  }
}

/** An order that waits for its money, placed through cart and checkout. */
export async function createOrder(shop: TestShop, options: OrderOptions = {}): Promise<PlacedTestOrder> {
  const shopper = await callerFor(
    options.memberId ? { kind: 'member', shop, accountId: options.memberId } : { kind: 'shopper', shop },
  )
  const lines = options.lines ?? [{ product: await createProduct(shop), quantity: 1 }]
  for (const { product, quantity } of lines) await shopper.cart.add({ variantId: product.variantId, quantity })
  const placed = await shopper.checkout.place(await placeInputFor(shopper, options))
  const [order] = placed.orders
  if (!order) throw new Error('nothing was ordered')
  const signature = order.statusPath.split('?s=')[1] ?? ''
  const { totalMinor } = await shopper.orders.status({ orderId: order.id, signature })
  return {
    orderId: order.id,
    number: order.number,
    signature,
    purchaseId: placed.purchaseId,
    totalMinor,
    placed,
    shopper,
  }
}

/** An order that is paid, by bank transfer. */
export async function createPaidOrder(
  shop: TestShop,
  options: Omit<OrderOptions, 'paymentMethod'> = {},
): Promise<PlacedTestOrder> {
  const order = await createOrder(shop, options)
  if (order.totalMinor > 0) {
    await confirmDeposit(purchaseDesk, order.purchaseId, testActor, {
      shopId: shop.id,
      orderId: order.orderId,
      amountMinor: order.totalMinor,
      note: '',
      idempotencyKey: randomUUID(),
    })
  }
  return order
}
