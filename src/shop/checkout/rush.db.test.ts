import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { after, minutes } from '@/lib/time'
import { expireOverdue } from '@/mall/purchase/jobs'
import { saveCoupon } from '@/modules/promotion/coupons/commands'
import { atTime, now } from '@/platform/clock'
import { purchaseDesk } from '@/server/ports'
import { expectRightBooks, settleAll } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { createPaidOrder, placeInputFor } from '@/testing/orders'
import { cards, chargeLinkOf, typeCard } from '@/testing/payments'
import {
  createProduct,
  createShop,
  readStock,
  setPrice,
  type TestProduct,
  type TestShop,
  testActor,
} from '@/testing/shops'

/** A visitor with a filled cart who is about to press the button. */
async function readyBuyer(shop: TestShop, products: TestProduct[], codes: string[] = []) {
  const shopper = await callerFor({ kind: 'shopper', shop })
  for (const { variantId } of products) await shopper.cart.add({ variantId, quantity: 1 })
  return { shopper, input: await placeInputFor(shopper, { codes }) }
}

const many = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))

const amountOff = (amountMinor: number) => ({
  label: '',
  kind: 'amount' as const,
  percentBp: 0,
  amountMinor,
  minimumMinor: 0,
  startsAt: null,
  endsAt: null,
  totalLimit: null,
  perCustomerLimit: null,
  active: true,
})

describe('a rush', { timeout: 180_000 }, () => {
  it('200 buyers at once on 10 pieces: exactly 10 are sold, everyone else hears that they are gone', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { stock: 10 })
    const buyers = await many(200, () => readyBuyer(shop, [product]))
    const { done, refused } = await settleAll(buyers.map(({ shopper, input }) => shopper.checkout.place(input)))
    expect(done).toHaveLength(10)
    // Whoever read the shelf after the last piece was promised is told so by the quote, the others by the stock itself.
    expect((refused.STOCK_SHORT ?? 0) + (refused.CART_CHANGED ?? 0)).toBe(190)
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 10, reserved: 10 })
    await expectRightBooks()
  })

  it('200 baskets with the same goods in opposite order: none waits for another crosswise', async () => {
    const shop = await createShop()
    const first = await createProduct(shop, { stock: 500 })
    const second = await createProduct(shop, { stock: 500 })
    const buyers = await many(200, (index) => readyBuyer(shop, index % 2 ? [first, second] : [second, first]))
    const { done, refused } = await settleAll(buyers.map(({ shopper, input }) => shopper.checkout.place(input)))
    expect(refused).toEqual({})
    expect(done).toHaveLength(200)
    expect(new Set(done.map((placed) => placed.orders[0]?.number)).size).toBe(200)
    await expectRightBooks()
  })

  it('50 parallel uses of a one-use coupon: exactly one', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { stock: 100, priceMinor: 5_000 })
    await saveCoupon(shop.scope, testActor, { ...amountOff(500), code: 'ONCE', totalLimit: 1 })
    const buyers = await many(50, () => readyBuyer(shop, [product], ['ONCE']))
    const { done, refused } = await settleAll(buyers.map(({ shopper, input }) => shopper.checkout.place(input)))
    expect(done).toHaveLength(1)
    expect((refused.COUPON_USED_UP ?? 0) + (refused.CART_CHANGED ?? 0)).toBe(49)
    await expectRightBooks()
  })

  it('the same request 50 times at once: one order, one answer', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { stock: 10 })
    const { shopper, input } = await readyBuyer(shop, [product])
    const { done, refused } = await settleAll(Array.from({ length: 50 }, () => shopper.checkout.place(input)))
    expect(refused).toEqual({})
    expect(done).toHaveLength(50)
    for (const placed of done) expect(placed).toEqual(done[0])
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 10, reserved: 1 })

    await shopper.cart.add({ variantId: product.variantId, quantity: 1 })
    const other = await settleAll([shopper.checkout.place({ ...input, note: 'another one' })])
    expect(other.refused).toEqual({ IDEMPOTENCY_KEY_REUSED: 1 })
    await expectRightBooks()
  })

  it('one cart, ordered 20 times at once: one order; what was put in again can be ordered again', async () => {
    const shop = await createShop()
    const [mug, bowl] = [await createProduct(shop, { stock: 50 }), await createProduct(shop, { stock: 50 })]
    const { shopper, input } = await readyBuyer(shop, [mug, bowl])
    const keys = Array.from({ length: 20 }, () => randomUUID())
    const { done, refused } = await settleAll(
      keys.map((idempotencyKey) => shopper.checkout.place({ ...input, idempotencyKey })),
    )
    expect([done.length, refused]).toEqual([1, { CART_EMPTY: 19 }])
    expect(await readStock(shop, mug.variantId)).toEqual({ onHand: 50, reserved: 1 })
    await shopper.cart.add({ variantId: mug.variantId, quantity: 1 })
    await shopper.checkout.place(await placeInputFor(shopper))
    expect(await readStock(shop, mug.variantId)).toEqual({ onHand: 50, reserved: 2 })
    await expectRightBooks()
  })

  it('prices and carts that change while people pay: what is ordered is what was seen', async () => {
    const shop = await createShop({ taxRateBp: 1_000 })
    const product = await createProduct(shop, { stock: null, priceMinor: 1_000 })
    const seen: number[] = []
    for (let round = 0; round < 50; round++) {
      const buyers = await many(4, async (index) => {
        const shopper = await callerFor({ kind: 'shopper', shop })
        await shopper.cart.add({ variantId: product.variantId, quantity: 1 + index })
        const input = await placeInputFor(shopper)
        const quote = await shopper.checkout.quote({
          email: input.contact.email,
          shipTo: input.shipTo ?? undefined,
          deliveryKey: 'pick-up',
          codes: [],
        })
        return { shopper, input: { ...input, version: quote.version }, seenMinor: quote.totalMinor }
      })
      const { done } = await settleAll(
        buyers.map(async ({ shopper, input, seenMinor }, index) => {
          if (index === 1 && round % 3 === 0) await setPrice(shop, product.variantId, 900 + round)
          if (index === 2) await shopper.cart.setQuantity({ variantId: product.variantId, quantity: 9 })
          const placed = await shopper.checkout.place(input)
          const [order] = placed.orders
          const status = await shopper.orders.status({
            orderId: order?.id ?? '',
            signature: order?.statusPath.split('?s=')[1] ?? '',
          })
          return status.totalMinor - seenMinor
        }),
      )
      seen.push(...done)
    }
    expect(seen.length).toBeGreaterThan(50)
    expect(seen.filter((difference) => difference !== 0)).toEqual([])
    await expectRightBooks()
  })

  it('paid orders at once: number after number, goods sold, ledger balanced', async () => {
    const shop = await createShop({ commissionBp: 750 })
    const product = await createProduct(shop, { stock: 60, priceMinor: 3_333 })
    await many(60, () => createPaidOrder(shop, { lines: [{ product, quantity: 1 }] }))
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 0, reserved: 0 })
    await expectRightBooks()
  })

  it('30 of 100 are declined, 20 walk away: in the end exactly the stock is sold', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { stock: 25 })
    const paid: boolean[] = []
    const buyOrLeave = async (index: number) => {
      const { shopper, input } = await readyBuyer(shop, [product])
      const placed = await shopper.checkout.place({ ...input, paymentMethod: 'sandbox-card' })
      const [order] = placed.orders
      const link = { orderId: order?.id ?? '', signature: order?.statusPath.split('?s=')[1] ?? '' }
      if (index % 10 < 2) return
      await typeCard(chargeLinkOf(placed.step), index % 10 < 5 ? cards.declined : cards.ok)
      const status = await shopper.orders.status(link)
      if (status.state === 'paid') paid.push(true)
    }
    const wave = () => settleAll(Array.from({ length: 100 }, (_, index) => buyOrLeave(index)))
    const first = await wave()
    expect(first.done.length).toBe(25)
    expect(paid.length).toBeLessThan(25)
    for (let minute = 31; paid.length < 25 && minute < 31 * 20; minute += 31) {
      await atTime(after(now(), minutes(minute)), async () => {
        await expireOverdue(purchaseDesk)
        await wave()
      })
    }
    expect(paid).toHaveLength(25)
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 0, reserved: 0 })
    await expectRightBooks()
  })

  it('takes a free purchase as paid at once', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { stock: 2, priceMinor: 700 })
    await saveCoupon(shop.scope, testActor, { ...amountOff(700), code: 'GIFT' })
    const { shopper, input } = await readyBuyer(shop, [product], ['GIFT'])
    const placed = await shopper.checkout.place({ ...input, paymentMethod: 'free' })
    expect(placed.step).toEqual({ kind: 'done' })
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 1, reserved: 0 })
    await expectRightBooks()
  })
})
