import { describe, expect, it } from 'vitest'
import { POST } from '@/app/api/gateway/sandbox/route'
import { syncPayment } from '@/mall/purchase/commands/sync-payment'
import type { PaymentMethod } from '@/mall/purchase/ports'
import { sandboxCard } from '@/modules/settlement/card/ports'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { purchaseDesk } from '@/server/ports'
import { codeOf, expectRightBooks } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner, contentOfEverything } from '@/testing/database'
import { createOrder, type PlacedTestOrder } from '@/testing/orders'
import { cards, chargeLinkOf, typeCard } from '@/testing/payments'
import { createProduct, createShop, readStock } from '@/testing/shops'
import { signatureHeader } from './constants'
import { signWebhook } from './rules'

type Event = { id: string; type: string; reference: string; createdAt: string }

const eventsOf = async (reference: string) =>
  (
    await asOwner<{ payload: Event }>(
      `select payload from outbox_event where kind = 'sandbox.webhook' and payload->>'reference' = $1 order by created_at, id`,
      [reference],
    )
  ).map((row) => row.payload)

function deliver(event: Event, options: { secret?: string; body?: string } = {}): Promise<Response> {
  const body = JSON.stringify(event)
  const headers = {
    [signatureHeader]: signWebhook(options.secret ?? env.APP_SECRET, body, now()),
    'content-type': 'application/json',
  }
  return POST(
    new Request('http://www.mall.localhost:3000/api/gateway/sandbox', {
      method: 'POST',
      headers,
      body: options.body ?? body,
    }),
  )
}

const statusOf = ({ shopper, orderId, signature }: PlacedTestOrder) => shopper.orders.status({ orderId, signature })

async function cardOrder() {
  const shop = await createShop({ commissionBp: 600 })
  const product = await createProduct(shop, { stock: 5, priceMinor: 2_599 })
  const order = await createOrder(shop, { lines: [{ product, quantity: 1 }], paymentMethod: 'sandbox-card' })
  return { shop, product, order, link: chargeLinkOf(order.placed.step) }
}

const stateInDatabase = async (order: PlacedTestOrder) =>
  (await asOwner<{ state: string }>('select state from purchase where id = $1', [order.purchaseId]))[0]?.state

describe('the sandbox gateway', () => {
  it('takes a card, and the payer who comes back sees the order paid', async () => {
    const { shop, product, order, link } = await cardOrder()
    expect(await typeCard(link, cards.ok)).toBe('authorised')
    expect(await statusOf(order)).toMatchObject({
      state: 'paid',
      paymentStatus: 'paid',
      payment: { state: 'captured' },
    })
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 4, reserved: 0 })
    expect(
      (await asOwner<{ n: number }>(`select count(*)::int as n from sandbox_charge where last4 = '4242'`))[0]?.n,
    ).toBe(1)
    await expectRightBooks()
  })

  it('is heard of twice at once, by the payer who comes back and by its webhook: the money is taken, never let go', async () => {
    const { order, link } = await cardOrder()
    await typeCard(link, cards.ok)
    const [payment] = await asOwner<{ id: string }>('select id from payment where purchase_id = $1', [order.purchaseId])
    let noted = () => {}
    const hasNoted = new Promise<void>((resolve) => {
      noted = resolve
    })
    const released: string[] = []
    /** The first holds still between noting and taking until the second has come by. */
    const slow: PaymentMethod = {
      ...sandboxCard,
      capture: async (one) => {
        noted()
        await new Promise((resolve) => setTimeout(resolve, 150))
        return sandboxCard.capture(one)
      },
      void: async ({ reference }) => void released.push(reference),
    }
    const desk = { ...purchaseDesk, methods: [slow] }
    const first = syncPayment(desk, payment?.id ?? '')
    await hasNoted
    await Promise.all([first, syncPayment(desk, payment?.id ?? '')])
    expect(released).toEqual([])
    expect(await statusOf(order)).toMatchObject({ state: 'paid', payment: { state: 'captured' } })
    await expectRightBooks()
  })

  it('never stores a card', async () => {
    const { link } = await cardOrder()
    await typeCard(link, cards.ok)
    const dump = await asOwner<{ found: boolean }>(
      `select exists (select from sandbox_charge c where c::text like '%4242424242424242%') or exists (select from payment p where p::text like '%4242424242424242%')
           or exists (select from outbox_event o where o::text like '%4242424242424242%') as found`,
    )
    expect(dump).toEqual([{ found: false }])
  })

  it('declines; the shopper pays the same order with another card', async () => {
    const { order, link } = await cardOrder()
    expect(await typeCard(link, cards.declined)).toBe('declined')
    expect(await statusOf(order)).toMatchObject({
      state: 'placed',
      payment: { state: 'failed', failure: 'declined', canPayAgain: true },
    })
    const { orderId, signature, shopper } = order
    const again = { orderId, signature, paymentMethod: 'sandbox-card', idempotencyKey: 'another-card-0001' }
    const [step, repeated] = [await shopper.checkout.payAgain(again), await shopper.checkout.payAgain(again)]
    expect(repeated).toEqual(step)
    await typeCard(chargeLinkOf(step), cards.ok)
    expect(await statusOf(order)).toMatchObject({ state: 'paid', payment: { state: 'captured' } })
    // Both pages name the shop that sells, beside the mall that takes the money.
    for (const page of [link, chargeLinkOf(step)])
      expect((await (await callerFor({ kind: 'anonymous' })).sandboxGateway.charge(page)).description).toMatch(
        /^P-\d+: \S/,
      )
    await expectRightBooks()
  })

  it('asks for confirmation, and takes yes and no for an answer', async () => {
    for (const approve of [true, false]) {
      const { order, link } = await cardOrder()
      expect(await typeCard(link, cards.confirm)).toBe('needs_confirmation')
      expect(await statusOf(order)).toMatchObject({ state: 'placed', payment: { state: 'requires_action' } })
      await (await callerFor({ kind: 'anonymous' })).sandboxGateway.confirm({ ...link, approve })
      expect(await statusOf(order)).toMatchObject(
        approve ? { state: 'paid' } : { state: 'placed', payment: { state: 'failed', failure: 'not-confirmed' } },
      )
    }
    await expectRightBooks()
  })

  it('says when it is down, and books nothing', async () => {
    const { order, link } = await cardOrder()
    const before = await contentOfEverything()
    const error = await typeCard(link, cards.down).catch((e: unknown) => e)
    expect(codeOf(error)).toBe('GATEWAY_DOWN')
    expect(await contentOfEverything()).toBe(before)
    await typeCard(link, cards.ok)
    expect(await statusOf(order)).toMatchObject({ state: 'paid' })
  })

  it('refuses an address in which the amount was changed', async () => {
    const { link } = await cardOrder()
    const request = JSON.parse(Buffer.from(link.order, 'base64url').toString())
    const cheaper = Buffer.from(JSON.stringify({ ...request, amountMinor: 1 })).toString('base64url')
    expect(codeOf(await typeCard({ ...link, order: cheaper }, cards.ok).catch((e: unknown) => e))).toBe('NOT_FOUND')
  })
})

describe('webhooks of the gateway', () => {
  it('settle the order without the payer coming back', async () => {
    const { order, link } = await cardOrder()
    await typeCard(link, cards.ok)
    const [authorised] = await eventsOf(link.reference)
    expect((await deliver(authorised as Event)).status).toBe(200)
    expect(await stateInDatabase(order)).toBe('paid')
    await expectRightBooks()
  })

  it('in every order, each of them twice: one final state, each applied once', async () => {
    const orders: number[][] = [
      [0, 1],
      [1, 0],
      [0, 0, 1, 1],
      [1, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ]
    for (const sequence of orders) {
      const { shop, product, order, link } = await cardOrder()
      await typeCard(link, cards.ok)
      const known = await eventsOf(link.reference)
      // The second event of a payment is its capture, which follows from the first; a provider may send it earlier.
      const events = [
        known[0] as Event,
        { ...(known[0] as Event), id: `${known[0]?.id}-captured`, type: 'charge.captured' },
      ]
      for (const index of sequence) expect((await deliver(events[index] as Event)).status).toBe(200)
      expect(await stateInDatabase(order)).toBe('paid')
      expect(await readStock(shop, product.variantId)).toEqual({ onHand: 4, reserved: 0 })
      const applied = await asOwner<{ n: number }>(
        'select count(*)::int as n from payment_event where external_id = any($1)',
        [events.map((event) => event.id)],
      )
      expect(applied).toEqual([{ n: 2 }])
    }
    await expectRightBooks()
  })

  it('all at once: one final state', async () => {
    const { order, link } = await cardOrder()
    await typeCard(link, cards.ok)
    const [event] = await eventsOf(link.reference)
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => deliver(event as Event)),
      statusOf(order),
      statusOf(order),
    ])
    expect(answers.slice(0, 10).map((answer) => (answer as Response).status)).toEqual(
      Array.from({ length: 10 }, () => 200),
    )
    expect(await stateInDatabase(order)).toBe('paid')
    await expectRightBooks()
  })

  it('that are forged, altered or old are refused and write nothing', async () => {
    const { link } = await cardOrder()
    await typeCard(link, cards.ok)
    const [event] = await eventsOf(link.reference)
    const before = await contentOfEverything()
    const genuine = event as Event
    expect((await deliver(genuine, { secret: 'a secret of somebody else, long enough' })).status).toBe(400)
    expect((await deliver(genuine, { body: JSON.stringify({ ...genuine, reference: 'SB-OTHER' }) })).status).toBe(400)
    const body = JSON.stringify(genuine)
    const old = signWebhook(env.APP_SECRET, body, new Date(Date.now() - 3_600_000))
    expect(
      (await POST(new Request('http://x.test/', { method: 'POST', headers: { [signatureHeader]: old }, body }))).status,
    ).toBe(400)
    expect((await POST(new Request('http://x.test/', { method: 'POST', body }))).status).toBe(400)
    expect(await contentOfEverything()).toBe(before)
  })

  it('of an unknown payment are not answered as received', async () => {
    expect(
      (
        await deliver({
          id: 'evt_unknown',
          type: 'charge.captured',
          reference: 'SB-NOBODY',
          createdAt: now().toISOString(),
        })
      ).status,
    ).toBe(404)
  })
})
