import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { after, minutes } from '@/lib/time'
import { openCart } from '@/mall/purchase/commands/open-cart'
import { syncPayment } from '@/mall/purchase/commands/sync-payment'
import { expireOverdue } from '@/mall/purchase/jobs'
import { atTime, now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { portsFor, purchaseDesk, switchesOf } from '@/server/ports'
import { addToCart } from '@/shop/cart/commands'
import { codeOf, expectRightBooks, settleAll } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { cards, chargeLinkOf, typeCard } from '@/testing/payments'
import { createProduct, createShop, loadShopInfo, readStock, type TestProduct, type TestShop } from '@/testing/shops'
import { placeOrder } from './commands'
import { type CheckoutPart, priceCart, versionOfParts } from './queries'

/** What the portal's checkout hands in for a cart over several shops. */
async function partsOf(shops: TestShop[]): Promise<CheckoutPart[]> {
  return Promise.all(
    shops.map(async (shop) => {
      const info = await loadShopInfo(shop)
      const switches = switchesOf(info.switches)
      return {
        shop: info,
        scope: shop.scope,
        ports: portsFor(switches),
        takesOrders: switches.isOn('back-office.orders'),
        codes: [],
        deliveryKey: 'pick-up',
      }
    }),
  )
}

async function fillCart(goods: { shop: TestShop; product: TestProduct }[]): Promise<string> {
  const { cartId } = await openCart(null)
  for (const { shop, product } of goods)
    await addToCart(
      shop.scope,
      { cartId, currency: 'USD', isMember: false },
      { variantId: product.variantId, quantity: 1 },
    )
  return cartId
}

async function buy(cartId: string, shops: TestShop[]) {
  const parts = await partsOf(shops)
  const email = `${cartId}@people.test`
  const version = versionOfParts(await priceCart(mallDb(), cartId, parts, { email, shipTo: null, isMember: false }))
  const methods = purchaseDesk.methods.filter((method) => method.key === 'sandbox-card')
  const input = {
    idempotencyKey: randomUUID(),
    version,
    contact: { name: 'Dana', email, phone: '' },
    shipTo: null,
    place: 'home' as const,
    deliveryKey: null,
    codes: [],
    paymentMethod: 'sandbox-card',
    note: '',
  }
  return placeOrder(
    { cartId, memberId: null, locale: 'en', channel: 'portal', parts, methods, input },
    purchaseDesk.orders,
  )
}

async function twoShops() {
  const [first, second] = [
    await createShop({ commissionBp: 500 }),
    await createShop({ commissionBp: 1_000, taxRateBp: 800 }),
  ]
  return {
    first,
    second,
    one: await createProduct(first, { stock: 50, priceMinor: 1_500 }),
    two: await createProduct(second, { stock: 50, priceMinor: 2_700 }),
  }
}

const paymentOf = async (purchaseId: string) =>
  (await asOwner<{ id: string }>('select id from payment where purchase_id = $1', [purchaseId]))[0]?.id ?? ''

describe('one purchase over two shops', () => {
  it('is one payment and one order per shop, each with its number, money and books', async () => {
    const { first, second, one, two } = await twoShops()
    const cartId = await fillCart([
      { shop: first, product: one },
      { shop: second, product: two },
    ])
    const placed = await buy(cartId, [first, second])
    expect(placed.orders.map((order) => order.number.slice(-5))).toEqual(['-1001', '-1001'])
    await typeCard(chargeLinkOf(placed.step), cards.ok)
    await syncPayment(purchaseDesk, await paymentOf(placed.purchaseId))
    const desk = await callerFor({ kind: 'staff', shop: first, role: 'owner' })
    const own = placed.orders.find((order) => order.shopId === first.id)
    expect(await desk.orders.get({ orderId: own?.id ?? '' })).toMatchObject({
      paymentStatus: 'paid',
      purchase: { otherOrders: 1 },
      money: { totalMinor: 1_500, commissionMinor: 75, payableMinor: 1_425 },
    })
    expect((await desk.orders.list({})).rows).toHaveLength(1)
    await expectRightBooks()

    await desk.orders.cancel({ orderId: own?.id ?? '' })
    expect(await readStock(first, one.variantId)).toEqual({ onHand: 50, reserved: 0 })
    expect(await readStock(second, two.variantId)).toEqual({ onHand: 49, reserved: 0 })
    await expectRightBooks()
  })

  it('cannot be taken apart before it is paid, and expires as one', async () => {
    const { first, second, one, two } = await twoShops()
    const placed = await buy(
      await fillCart([
        { shop: first, product: one },
        { shop: second, product: two },
      ]),
      [first, second],
    )
    const desk = await callerFor({ kind: 'staff', shop: first, role: 'owner' })
    const own = placed.orders.find((order) => order.shopId === first.id)
    expect(codeOf(await desk.orders.cancel({ orderId: own?.id ?? '' }).catch((e: unknown) => e))).toBe(
      'ORDER_AWAITS_PAYMENT',
    )
    await atTime(after(now(), minutes(31)), () => expireOverdue(purchaseDesk))
    expect(await readStock(first, one.variantId)).toEqual({ onHand: 50, reserved: 0 })
    expect(await readStock(second, two.variantId)).toEqual({ onHand: 50, reserved: 0 })
    await expectRightBooks()
  })

  it('40 at once, named in opposite order: nobody waits crosswise', async () => {
    const { first, second, one, two } = await twoShops()
    const carts = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const goods = [
          { shop: first, product: one },
          { shop: second, product: two },
        ]
        return fillCart(index % 2 ? goods : goods.reverse())
      }),
    )
    const { done, refused } = await settleAll(
      carts.map((cartId, index) => buy(cartId, index % 2 ? [first, second] : [second, first])),
    )
    expect([done.length, refused]).toEqual([40, {}])
    await expectRightBooks()
  })
})
