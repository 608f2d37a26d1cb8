import pg from 'pg'
import { expect, it } from 'vitest'
import { syncPayment } from '@/mall/purchase/commands/sync-payment'
import { purchaseDesk } from '@/server/ports'
import { expectRightBooks } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { placeInputFor } from '@/testing/orders'
import { cards, chargeLinkOf, typeCard } from '@/testing/payments'
import { createProduct, createShop } from '@/testing/shops'

let seen: string[] = []

type Spied = { connectionParameters?: { application_name?: string } }

/** Listens at the driver before any connection is made: every text that goes to the database, BEGIN and COMMIT included. */
const send = pg.Client.prototype.query as (...args: unknown[]) => unknown
pg.Client.prototype.query = function spy(this: Spied, ...args: unknown[]) {
  const [first] = args
  if (this.connectionParameters?.application_name?.startsWith('mallwright-'))
    seen.push(typeof first === 'string' ? first : String((first as { text?: string }).text))
  return send.apply(this, args)
} as typeof pg.Client.prototype.query

async function counting(work: () => Promise<unknown>): Promise<string[]> {
  seen = []
  await work()
  return [...seen]
}

/** What the sandbox does in its own book stands for calls to a gateway that is elsewhere. */
function withoutGateway(texts: readonly string[]): string[] {
  const units: string[][] = []
  let open: string[] | null = null
  for (const text of texts) {
    if (text === 'BEGIN') open = []
    if (open) open.push(text)
    else units.push([text])
    if (text === 'COMMIT' && open) {
      units.push(open)
      open = null
    }
  }
  return units.filter((unit) => !unit.some((text) => text.includes('sandbox_charge'))).flat()
}

it('a whole checkout of three goods, from the button to the ledger, takes at most 30 statements', async () => {
  const shop = await createShop()
  const products = [await createProduct(shop), await createProduct(shop), await createProduct(shop)]
  const shopper = await callerFor({ kind: 'shopper', shop })
  for (const { variantId } of products) await shopper.cart.add({ variantId, quantity: 2 })
  const input = { ...(await placeInputFor(shopper)), paymentMethod: 'sandbox-card' }

  let placed: Awaited<ReturnType<typeof shopper.checkout.place>> | undefined
  const placing = await counting(async () => {
    placed = await shopper.checkout.place(input)
  })
  await typeCard(chargeLinkOf(placed?.step ?? { kind: 'done' }), cards.ok)
  const [payment] = await asOwner<{ id: string }>('select id from payment where purchase_id = $1', [placed?.purchaseId])
  const paying = await counting(() => syncPayment(purchaseDesk, payment?.id ?? ''))
  const ours = withoutGateway(paying)
  expect(placing.length).toBeGreaterThan(5)
  expect(
    placing.length + ours.length,
    [...placing, '----', ...ours].map((text) => text.trim().slice(0, 90)).join('\n'),
  ).toBeLessThanOrEqual(30)
  await expectRightBooks()
})
