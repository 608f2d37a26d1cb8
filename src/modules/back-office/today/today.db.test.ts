import { describe, expect, it } from 'vitest'
import { atTime } from '@/platform/clock'
import { callerFor } from '@/testing/callers'
import { createOrder, createPaidOrder } from '@/testing/orders'
import { createShop, createProduct as makeProduct, type ProductOptions, type TestShop } from '@/testing/shops'

const friday = new Date('2026-11-20T19:32:00Z')
const hoursAgo = (hours: number) => new Date(friday.getTime() - hours * 3_600_000)

/** On sale for longer than any order of these tests. */
const createProduct = (shop: TestShop, options: ProductOptions = {}) =>
  atTime(hoursAgo(24 * 30), () => makeProduct(shop, options))

/** The board as the owner sees it on that Friday at 2:32 pm in the shop. */
const boardOf = async (shop: Awaited<ReturnType<typeof createShop>>) => {
  const owner = await callerFor({ kind: 'staff', shop, role: 'owner' })
  return atTime(friday, () => owner.today.board())
}

describe('the day at a glance', () => {
  it('puts what waited longest on top and says what of it is sent', async () => {
    const shop = await createShop()
    const vase = await createProduct(shop, { title: 'Vase', priceMinor: 2_000 })
    const bowl = await createProduct(shop, { title: 'Bowl', priceMinor: 1_000 })
    const older = await atTime(hoursAgo(30), () =>
      createPaidOrder(shop, {
        lines: [
          { product: vase, quantity: 2 },
          { product: bowl, quantity: 1 },
        ],
      }),
    )
    await atTime(hoursAgo(3), () => createPaidOrder(shop, { lines: [{ product: bowl, quantity: 1 }] }))
    const owner = await callerFor({ kind: 'staff', shop, role: 'owner' })
    const [line] = (await owner.orders.get({ orderId: older.orderId })).lines
    await owner.orders.ship({ orderId: older.orderId, lines: [{ orderLineId: line?.id ?? '', quantity: 1 }] })

    const { pack } = await boardOf(shop)
    expect(pack?.count).toBe(2)
    expect(pack?.rows[0]).toMatchObject({
      id: older.orderId,
      title: 'Vase',
      restLines: 1,
      pieces: 3,
      shippedPieces: 1,
      place: '',
    })
    expect(pack?.oldestPaidAt).toEqual(hoursAgo(30))
  })

  it('sums the deposits that are still to come', async () => {
    const shop = await createShop()
    const vase = await createProduct(shop, { priceMinor: 2_000 })
    const short = await atTime(hoursAgo(20), () => createOrder(shop, { lines: [{ product: vase, quantity: 1 }] }))
    await atTime(hoursAgo(2), () => createOrder(shop, { lines: [{ product: vase, quantity: 2 }] }))
    const owner = await callerFor({ kind: 'staff', shop, role: 'owner' })
    await owner.orders.confirmDeposit({
      orderId: short.orderId,
      amountMinor: 500,
      note: '',
      idempotencyKey: crypto.randomUUID(),
    })

    const { deposits } = await boardOf(shop)
    expect(deposits).toMatchObject({ count: 2, expectedMinor: 1_500 + 4_000 })
    expect(deposits?.rows[0]).toMatchObject({ number: short.number, receivedMinor: 500, missingMinor: 1_500 })
    expect(deposits?.rows[0]?.reference).not.toBe('')
  })

  it('sets today’s sales beside the same weekday a week ago, without cancelled orders', async () => {
    const shop = await createShop()
    const vase = await createProduct(shop, { priceMinor: 1_000 })
    const sell = (at: Date, quantity: number) =>
      atTime(at, () => createPaidOrder(shop, { lines: [{ product: vase, quantity }] }))
    await sell(hoursAgo(1), 3)
    const cancelled = await sell(hoursAgo(2), 5)
    await sell(hoursAgo(7 * 24 + 2), 2)
    await sell(hoursAgo(7 * 24 - 2), 4)
    // Yesterday in the shop, although it is the same day in Greenwich.
    await sell(new Date('2026-11-20T04:30:00Z'), 9)
    const owner = await callerFor({ kind: 'staff', shop, role: 'owner' })
    await owner.orders.cancel({ orderId: cancelled.orderId, reason: '', restock: true })

    const { sales } = await boardOf(shop)
    expect(sales?.today).toMatchObject({ orders: 1, totalMinor: 3_000 })
    expect(sales?.before).toMatchObject({ orders: 2, totalMinor: 6_000 })
    expect(sales?.beforeNowMinor).toBe(2_000)
    expect(sales?.today.hours.at(-1)?.totalMinor).toBe(3_000)
    expect(sales?.nowHour).toBeCloseTo(14 + 32 / 60, 3)
  })

  it('names what runs low by how long it will last', async () => {
    const shop = await createShop()
    const slow = await createProduct(shop, { title: 'Slow', stock: 3 })
    const quick = await createProduct(shop, { title: 'Quick', stock: 9 })
    await createProduct(shop, { title: 'Plenty', stock: 60 })
    await createProduct(shop, { title: 'Endless', stock: null })
    await createProduct(shop, { title: 'Hidden', stock: 1, status: 'draft' })
    await atTime(hoursAgo(5), () => createPaidOrder(shop, { lines: [{ product: quick, quantity: 5 }] }))
    const { low } = await boardOf(shop)
    expect(low.count).toBe(2)
    expect(low.rows.map((row) => [row.title, row.left, row.sold])).toEqual([
      ['Quick', 4, 5],
      ['Slow', 3, 0],
    ])
    expect(low.rows[1]?.productId).toBe(slow.productId)
  })

  it('leaves out the lists of what is switched off', async () => {
    const shop = await createShop({ off: ['back-office.paying-in', 'marketing.access'] })
    const product = await createProduct(shop)
    await atTime(hoursAgo(1), () => createPaidOrder(shop, { lines: [{ product, quantity: 1 }] }))
    const board = await boardOf(shop)
    expect(board.deposits).toBeNull()
    expect(board.pack?.count).toBe(1)
    expect(board.sales?.today.visitors).toBeNull()
    const dark = await createShop({ off: ['back-office'] })
    expect(await boardOf(dark)).toMatchObject({ pack: null, deposits: null, fresh: null, sales: null })
  })

  it('ticks off the opening of a shop, without steps of what is switched off', async () => {
    const shop = await createShop({ confirmed: false, off: ['promotion'] })
    const stepsOf = async () => Object.fromEntries((await boardOf(shop)).checklist.map((one) => [one.step, one.isDone]))
    const before = await stepsOf()
    expect(before).toMatchObject({ confirm: false, products: false, address: true, order: false })
    expect(before).not.toHaveProperty('coupon')
    await createProduct(shop)
    expect(await stepsOf()).toMatchObject({ products: true })
  })
})
