import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { after, days, hours, minutes } from '@/lib/time'
import { saveCoupon } from '@/modules/promotion/coupons/commands'
import { atTime, now } from '@/platform/clock'
import { purchaseDesk } from '@/server/ports'
import { codeOf, expectRightBooks, settleAll } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createOrder, createPaidOrder, type PlacedTestOrder } from '@/testing/orders'
import { cards, chargeLinkOf, typeCard } from '@/testing/payments'
import { createProduct, createShop, readStock, type TestShop, testActor } from '@/testing/shops'
import { sendRefund } from './commands/send-refund'
import { expireOverdue, reconcile } from './jobs'

const percentOff = (code: string) => ({
  label: '',
  code,
  kind: 'percent' as const,
  percentBp: 1_000,
  amountMinor: 0,
  minimumMinor: 0,
  startsAt: null,
  endsAt: null,
  totalLimit: 1,
  perCustomerLimit: null,
  active: true,
})

const statusOf = ({ shopper, orderId, signature }: PlacedTestOrder) => shopper.orders.status({ orderId, signature })
const deskOf = (shop: TestShop) => callerFor({ kind: 'staff', shop, role: 'owner' })
const later = (millis: number) => after(now(), millis)
const refundIds = async (orderId: string) =>
  (await asOwner<{ id: string }>('select id from refund where order_id = $1 order by created_at', [orderId])).map(
    (row) => row.id,
  )
const key = () => randomUUID()

async function cardOrder(shop: TestShop, stock = 5, codes: string[] = []) {
  const product = await createProduct(shop, { stock, priceMinor: 3_333 })
  const order = await createOrder(shop, { lines: [{ product, quantity: 2 }], paymentMethod: 'sandbox-card', codes })
  return { product, order, link: chargeLinkOf(order.placed.step) }
}

async function paidByCard(shop: TestShop) {
  const made = await cardOrder(shop)
  await typeCard(made.link, cards.ok)
  expect(await statusOf(made.order)).toMatchObject({ state: 'paid' })
  return made
}

describe('refunds', () => {
  it('in parts take back commission in parts, and end at nothing', async () => {
    const shop = await createShop({ commissionBp: 733, taxRateBp: 550 })
    const { order } = await paidByCard(shop)
    const desk = await deskOf(shop)
    for (const amountMinor of [1, 2_221, 999])
      await desk.orders.refund({ orderId: order.orderId, amountMinor, reason: 'scratched', idempotencyKey: key() })
    await expectRightBooks()
    const partly = await desk.orders.get({ orderId: order.orderId })
    expect(partly).toMatchObject({
      paymentStatus: 'part_refunded',
      money: { refundedMinor: 3_221, refundableMinor: 3_445 },
    })
    await desk.orders.refund({ orderId: order.orderId, amountMinor: 3_445, reason: '', idempotencyKey: key() })
    for (const id of await refundIds(order.orderId)) await sendRefund(purchaseDesk, id)
    expect(await desk.orders.get({ orderId: order.orderId })).toMatchObject({
      paymentStatus: 'refunded',
      money: { refundableMinor: 0, commissionMinor: 0, payableMinor: 0 },
    })
    expect(
      await asOwner(
        'select state, refunded_minor::int as back from sandbox_charge where refunded_minor = amount_minor and amount_minor = 6666',
      ),
    ).toEqual([{ state: 'refunded', back: 6_666 }])
    await expectRightBooks()
  })

  it('of the same request, and of 20 requests at once, never exceed what was paid', async () => {
    const shop = await createShop()
    const { order } = await paidByCard(shop)
    const desk = await deskOf(shop)
    const same = { orderId: order.orderId, amountMinor: 666, reason: '', idempotencyKey: key() }
    const ids = await Promise.all([desk.orders.refund(same), desk.orders.refund(same), desk.orders.refund(same)])
    expect(new Set(ids).size).toBe(1)
    expect(codeOf(await desk.orders.refund({ ...same, amountMinor: 667 }).catch((e: unknown) => e))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
    const { done, refused } = await settleAll(
      Array.from({ length: 20 }, () => desk.orders.refund({ ...same, amountMinor: 1_000, idempotencyKey: key() })),
    )
    expect(done).toHaveLength(6)
    expect(refused).toEqual({ ORDER_NOT_REFUNDABLE: 14 })
    await expectRightBooks()
  })

  it('are sent once, however often the job runs', async () => {
    const shop = await createShop()
    const { order } = await paidByCard(shop)
    await (await deskOf(shop)).orders.refund({
      orderId: order.orderId,
      amountMinor: 500,
      reason: '',
      idempotencyKey: key(),
    })
    const [id = ''] = await refundIds(order.orderId)
    await Promise.all([sendRefund(purchaseDesk, id), sendRefund(purchaseDesk, id), sendRefund(purchaseDesk, id)])
    await sendRefund(purchaseDesk, id)
    expect(
      await asOwner(
        `select c.refunded_minor::int as back from sandbox_charge c join payment p using (reference) where p.purchase_id = $1`,
        [order.purchaseId],
      ),
    ).toEqual([{ back: 500 }])
    await expectRightBooks()
  })

  it('of a bank transfer wait for a person who sends the money', async () => {
    const shop = await createShop()
    const order = await createPaidOrder(shop)
    const desk = await deskOf(shop)
    await desk.orders.refund({ orderId: order.orderId, amountMinor: 100, reason: '', idempotencyKey: key() })
    const [id = ''] = await refundIds(order.orderId)
    await sendRefund(purchaseDesk, id)
    expect((await desk.orders.get({ orderId: order.orderId })).refunds).toMatchObject([{ state: 'by_hand' }])
    await desk.settlement.confirmRefund({ refundId: id })
    expect(codeOf(await desk.settlement.confirmRefund({ refundId: id }).catch((e: unknown) => e))).toBe(
      'REFUND_NOT_AWAITED',
    )
    expect((await desk.orders.get({ orderId: order.orderId })).refunds).toMatchObject([{ state: 'done' }])
    await expectRightBooks()
  })
})

describe('cancelling', () => {
  it('an unpaid order frees goods and coupon, and the gateway takes no card for it any more', async () => {
    const shop = await createShop()
    await saveCoupon(shop.scope, testActor, percentOff('TEN'))
    const { product, order, link } = await cardOrder(shop, 5, ['TEN'])
    const desk = await deskOf(shop)
    await desk.orders.cancel({ orderId: order.orderId, reason: 'asked by the customer' })
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 5, reserved: 0 })
    await expectRightBooks()
    await purchaseDesk.methods
      .find((method) => method.key === 'sandbox-card')
      ?.void({ id: '', reference: link.reference })
    expect(codeOf(await typeCard(link, cards.ok).catch((e: unknown) => e))).toBe('CHARGE_STATE')
  })

  it('a paid order puts the goods back and refunds all of it, once', async () => {
    const shop = await createShop()
    const { product, order } = await paidByCard(shop)
    const desk = await deskOf(shop)
    const { done, refused } = await settleAll(
      Array.from({ length: 5 }, () => desk.orders.cancel({ orderId: order.orderId, reason: 'broken' })),
    )
    expect([done.length, refused]).toEqual([1, { ORDER_NOT_CANCELLABLE: 4 }])
    for (const id of await refundIds(order.orderId)) await sendRefund(purchaseDesk, id)
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 5, reserved: 0 })
    expect(await desk.orders.get({ orderId: order.orderId })).toMatchObject({
      state: 'cancelled',
      paymentStatus: 'refunded',
      fulfilmentStatus: 'cancelled',
    })
    await expectRightBooks()
  })

  it('is refused once a part is on its way', async () => {
    const shop = await createShop()
    const { order } = await paidByCard(shop)
    const desk = await deskOf(shop)
    const { lines } = await desk.orders.get({ orderId: order.orderId })
    await desk.orders.ship({ orderId: order.orderId, lines: [{ orderLineId: lines[0]?.id ?? '', quantity: 1 }] })
    expect(await desk.orders.get({ orderId: order.orderId })).toMatchObject({
      state: 'paid',
      fulfilmentStatus: 'part_shipped',
    })
    expect(codeOf(await desk.orders.cancel({ orderId: order.orderId }).catch((e: unknown) => e))).toBe(
      'ORDER_NOT_CANCELLABLE',
    )
    await desk.orders.ship({ orderId: order.orderId })
    await desk.orders.markDelivered({ orderId: order.orderId })
    expect(await desk.orders.get({ orderId: order.orderId })).toMatchObject({
      state: 'delivered',
      fulfilmentStatus: 'delivered',
      actions: { ship: false, cancel: false, refund: true },
    })
    await expectRightBooks()
  })
})

describe('deposits', () => {
  const confirm = (shop: TestShop, order: PlacedTestOrder, amountMinor: number, idempotencyKey = key()) =>
    deskOf(shop).then((desk) => desk.orders.confirmDeposit({ orderId: order.orderId, amountMinor, idempotencyKey }))

  it('that are short keep the order waiting and say so; the rest makes it paid', async () => {
    const shop = await createShop()
    const order = await createOrder(shop)
    const same = key()
    expect(await confirm(shop, order, 400, same)).toMatchObject({ outcome: 'short', missingMinor: 600 })
    expect(await confirm(shop, order, 400, same)).toMatchObject({ outcome: 'short', missingMinor: 600 })
    await expectRightBooks()
    const desk = await deskOf(shop)
    expect((await desk.orders.list({})).rows).toMatchObject([
      { paymentStatus: 'short', awaited: { receivedMinor: 400, missingMinor: 600 } },
    ])
    expect(await confirm(shop, order, 650)).toMatchObject({ outcome: 'paid', overMinor: 50 })
    expect(await statusOf(order)).toMatchObject({ state: 'paid' })
    expect(codeOf(await confirm(shop, order, 10).catch((e: unknown) => e))).toBe('DEPOSIT_NOT_AWAITED')
    await expectRightBooks()
  })

  it('confirmed by two people at once count once each, never twice', async () => {
    const shop = await createShop()
    const order = await createOrder(shop)
    const { done, refused } = await settleAll([confirm(shop, order, 1_000), confirm(shop, order, 1_000)])
    expect(done).toMatchObject([{ outcome: 'paid' }])
    expect(refused).toEqual({ DEPOSIT_NOT_AWAITED: 1 })
    await expectRightBooks()
  })

  it('after the deadline take the order up again while its goods are there, else go back', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { stock: 2 })
    const [first, second] = [
      await createOrder(shop, { lines: [{ product, quantity: 2 }] }),
      await createProduct(shop, { stock: 2 }),
    ]
    const other = await createOrder(shop, { lines: [{ product: second, quantity: 2 }] })
    await atTime(later(days(8)), async () => {
      await expireOverdue(purchaseDesk)
      expect(await readStock(shop, product.variantId)).toEqual({ onHand: 2, reserved: 0 })
      expect(await confirm(shop, first, 2_000)).toMatchObject({ outcome: 'paid' })
      expect(await statusOf(first)).toMatchObject({ state: 'paid' })
      await createPaidOrder(shop, { lines: [{ product: second, quantity: 1 }] })
      expect(await confirm(shop, other, 2_000)).toMatchObject({ outcome: 'returned' })
      expect(await statusOf(other)).toMatchObject({ state: 'expired' })
    })
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 0, reserved: 0 })
    await expectRightBooks()
  })
})

describe('time running out', () => {
  it('frees goods and coupon of what was not paid, and nothing else', async () => {
    const shop = await createShop()
    await saveCoupon(shop.scope, testActor, percentOff('ONCE'))
    const waiting = await cardOrder(shop, 5, ['ONCE'])
    const paid = await paidByCard(shop)
    await atTime(later(minutes(31)), () => Promise.all([expireOverdue(purchaseDesk), expireOverdue(purchaseDesk)]))
    expect(await statusOf(waiting.order)).toMatchObject({ state: 'expired', paymentStatus: 'voided' })
    expect(await statusOf(paid.order)).toMatchObject({ state: 'paid' })
    expect(await readStock(shop, waiting.product.variantId)).toEqual({ onHand: 5, reserved: 0 })
    expect(await asOwner(`select used from coupon where shop_id = $1`, [shop.id])).toEqual([{ used: 0 }])
    await expectRightBooks()
  })

  it('asks the provider first: money whose news was lost still counts', async () => {
    const shop = await createShop()
    const { order, link } = await cardOrder(shop)
    await typeCard(link, cards.ok)
    await atTime(later(hours(2)), () => expireOverdue(purchaseDesk))
    expect(await statusOf(order)).toMatchObject({ state: 'paid' })
    await expectRightBooks()
  })

  it('money that comes for an expired order whose goods are gone is sent back', async () => {
    const shop = await createShop()
    const { product, order, link } = await cardOrder(shop, 2)
    await atTime(later(minutes(31)), () => expireOverdue(purchaseDesk))
    await createPaidOrder(shop, { lines: [{ product, quantity: 1 }] })
    // The page was open all the time and the gateway had not heard of the end.
    await typeCard(link, cards.ok)
    await asOwner(`update sandbox_charge set state = 'captured' where reference = $1`, [link.reference])
    expect(await statusOf(order)).toMatchObject({ state: 'expired' })
    const { syncPayment } = await import('./commands/sync-payment')
    const [payment] = await asOwner<{ id: string }>('select id from payment where purchase_id = $1', [order.purchaseId])
    await syncPayment(purchaseDesk, payment?.id ?? '')
    expect(await asOwner(`select state from payment where purchase_id = $1`, [order.purchaseId])).toEqual([
      { state: 'surplus' },
    ])
    await expectRightBooks()
    for (const id of await refundIds(order.orderId)) await sendRefund(purchaseDesk, id)
    expect(await asOwner(`select state from payment where purchase_id = $1`, [order.purchaseId])).toEqual([
      { state: 'refunded' },
    ])
    await expectRightBooks()
  })
})

describe('the reconciler', () => {
  it('finishes what a crash left open: authorised, captured, refund promised', async () => {
    const shop = await createShop()
    const unheard = await cardOrder(shop)
    await typeCard(unheard.link, cards.ok)
    const authorised = await cardOrder(shop)
    await typeCard(authorised.link, cards.ok)
    await asOwner(`update payment set state = 'authorised' where purchase_id = $1`, [authorised.order.purchaseId])
    const captured = await cardOrder(shop)
    await typeCard(captured.link, cards.ok)
    await asOwner(`update sandbox_charge set state = 'captured' where reference = $1`, [captured.link.reference])
    const refunded = await paidByCard(shop)
    await (await deskOf(shop)).orders.refund({
      orderId: refunded.order.orderId,
      amountMinor: 300,
      reason: '',
      idempotencyKey: key(),
    })

    await atTime(later(minutes(2)), () => Promise.all([reconcile(purchaseDesk), reconcile(purchaseDesk)]))
    for (const { order } of [unheard, authorised, captured]) {
      expect(await asOwner('select state from purchase where id = $1', [order.purchaseId])).toEqual([{ state: 'paid' }])
    }
    expect(await asOwner('select state from refund where order_id = $1', [refunded.order.orderId])).toEqual([
      { state: 'done' },
    ])
    await expectRightBooks()
  })
})
