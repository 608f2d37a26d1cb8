import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { after, minutes } from '@/lib/time'
import { atTime, now } from '@/platform/clock'
import { purchaseDesk } from '@/server/ports'
import { expectRightBooks } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createOrder, placeInputFor } from '@/testing/orders'
import { cards, chargeLinkOf, typeCard } from '@/testing/payments'
import { createProduct, createShop, readStock } from '@/testing/shops'
import { cancelOrder, refundOrder } from './commands/refund-order'
import { sendRefund } from './commands/send-refund'
import { syncPayment } from './commands/sync-payment'
import { reconcile } from './jobs'

/*
 * The process dies before its n-th word to the database, for every n: the connection is cut and nothing later is said.
 * What is left must be mended by repeating the request, or by the reconciler.
 */
let wordsLeft = Number.POSITIVE_INFINITY

type Spied = { connectionParameters?: { application_name?: string }; connection?: { stream: { destroy(): void } } }
const send = pg.Client.prototype.query as (...args: unknown[]) => unknown

pg.Client.prototype.query = function query(this: Spied, ...args: unknown[]) {
  const isOurs = this.connectionParameters?.application_name?.startsWith('mallwright-')
  if (isOurs && wordsLeft-- <= 0) {
    this.connection?.stream.destroy()
    const dead = new Error('the process is dead')
    const answer = args.at(-1)
    if (typeof answer !== 'function') return Promise.reject(dead)
    setImmediate(() => answer(dead))
    return undefined
  }
  return send.apply(this, args)
} as typeof pg.Client.prototype.query

/** Runs `work` until it dies before its n-th word; answers whether it came through. */
async function dyingAfter(words: number, work: () => Promise<unknown>): Promise<boolean> {
  wordsLeft = words
  try {
    await work()
    return true
  } catch {
    return false
  } finally {
    wordsLeft = Number.POSITIVE_INFINITY
  }
}

/** Every moment of death in turn, until the work is short enough to live. @returns how many moments there were */
async function atEveryWord(
  make: () => Promise<{ work: () => Promise<unknown>; mend: () => Promise<void> }>,
): Promise<number> {
  for (let words = 0; words < 80; words++) {
    const { work, mend } = await make()
    const lived = await dyingAfter(words, work)
    await mend()
    if (lived) return words
  }
  throw new Error('this takes more than 80 words')
}

const later = () => after(now(), minutes(2))

describe('a process that dies', { timeout: 180_000 }, () => {
  it('while an order is placed: the repeated request makes exactly one', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { stock: 1_000 })
    let sold = 0
    const moments = await atEveryWord(async () => {
      const shopper = await callerFor({ kind: 'shopper', shop })
      await shopper.cart.add({ variantId: product.variantId, quantity: 1 })
      const input = await placeInputFor(shopper)
      return {
        work: () => shopper.checkout.place(input),
        mend: async () => {
          const placed = await shopper.checkout.place(input)
          sold += 1
          expect(await readStock(shop, product.variantId)).toEqual({ onHand: 1_000, reserved: sold })
          expect(
            await asOwner('select count(*)::int as n from shop_order where purchase_id = $1', [placed.purchaseId]),
          ).toEqual([{ n: 1 }])
        },
      }
    })
    expect(moments).toBeGreaterThan(8)
    await expectRightBooks()
  })

  it('while a payment is taken in: the reconciler finishes it, once', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { stock: 1_000, priceMinor: 1_234 })
    const moments = await atEveryWord(async () => {
      const order = await createOrder(shop, { lines: [{ product, quantity: 1 }], paymentMethod: 'sandbox-card' })
      await typeCard(chargeLinkOf(order.placed.step), cards.ok)
      const [payment] = await asOwner<{ id: string }>('select id from payment where purchase_id = $1', [
        order.purchaseId,
      ])
      return {
        work: () => syncPayment(purchaseDesk, payment?.id ?? ''),
        mend: async () => {
          await atTime(later(), () => reconcile(purchaseDesk))
          expect(await asOwner('select state from purchase where id = $1', [order.purchaseId])).toEqual([
            { state: 'paid' },
          ])
        },
      }
    })
    expect(moments).toBeGreaterThan(15)
    expect((await readStock(shop, product.variantId)).reserved).toBe(0)
    await expectRightBooks()
  })

  it.each(['refund', 'cancel'] as const)(
    'while money is given back by a %s: what was promised is sent, once',
    async (kind) => {
      const shop = await createShop()
      const product = await createProduct(shop, { stock: 1_000, priceMinor: 1_000 })
      const actor = { kind: 'system' } as const
      await atEveryWord(async () => {
        const order = await createOrder(shop, { lines: [{ product, quantity: 1 }], paymentMethod: 'sandbox-card' })
        const link = chargeLinkOf(order.placed.step)
        await typeCard(link, cards.ok)
        await order.shopper.orders.status({ orderId: order.orderId, signature: order.signature })
        const ref = { purchaseId: order.purchaseId, shopId: shop.id, orderId: order.orderId }
        const ask = () =>
          kind === 'refund'
            ? refundOrder(purchaseDesk, ref, actor, { amountMinor: 400, reason: '', idempotencyKey: 'once' })
            : cancelOrder(purchaseDesk, ref, actor, { reason: '', restock: true })
        return {
          work: async () => {
            await ask()
            const [refund] = await asOwner<{ id: string }>('select id from refund where order_id = $1', [order.orderId])
            await sendRefund(purchaseDesk, refund?.id ?? '')
          },
          mend: async () => {
            await ask().catch(() => {})
            await atTime(later(), () => reconcile(purchaseDesk))
            const back = kind === 'refund' ? 400 : 1_000
            const refunds = await asOwner('select state, amount_minor::int as amount from refund where order_id = $1', [
              order.orderId,
            ])
            expect(refunds).toEqual([{ state: 'done', amount: back }])
            const book = 'select refunded_minor::int as back from sandbox_charge where reference = $1'
            expect(await asOwner(book, [link.reference])).toEqual([{ back }])
          },
        }
      })
      await expectRightBooks()
    },
  )
})
