import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { after, minutes } from '@/lib/time'
import { verifyBooks } from '@/mall/ledger/queries/verify-books'
import { openCart } from '@/mall/purchase/commands/open-cart'
import { syncPayment } from '@/mall/purchase/commands/sync-payment'
import type { PaymentMethod } from '@/mall/purchase/ports'
import type { PurchaseDesk } from '@/mall/purchase/types'
import { now } from '@/platform/clock'
import { closePools } from '@/platform/db/pools'
import { purchaseDesk } from '@/server/ports'
import { addToCart } from '@/shop/cart/commands'
import { placeOrder } from '@/shop/checkout/commands'
import { type CheckoutPart, quoteCart } from '@/shop/checkout/queries'
import { createProduct, createShop, loadShopInfo, type TestProduct, type TestShop } from '@/testing/shops'

/*
 * Orders per second of 16 clients: quote, place, capture, settle, ledger, outbox; each over three shops in turn and two
 * of 200 goods. The gateway stands for one elsewhere: it answers at once and writes nothing here.
 */

const clients = 16
const seconds = Number(process.argv[2] ?? 20)
const rounds = Number(process.env.BENCH_ROUNDS ?? 3)

const paidAtOnce: PaymentMethod = {
  key: 'bench-card',
  reserve: async (_tx, { amountMinor }) => ({
    reference: `B-${amountMinor}-${randomUUID()}`,
    expiresAt: after(now(), minutes(30)),
    data: {},
    step: { kind: 'done' },
  }),
  status: async ({ reference }) => ({
    state: 'captured',
    capturedMinor: Number(reference.split('-')[1]),
    refundedMinor: 0,
  }),
  capture: async () => null,
  void: async () => {},
  refund: async () => true,
}
const desk: PurchaseDesk = { methods: [paidAtOnce], orders: purchaseDesk.orders }

type Stall = { shop: TestShop; products: TestProduct[]; part: CheckoutPart }

async function openStall(): Promise<Stall> {
  const shop = await createShop({ commissionBp: 600, taxRateBp: 550 })
  const products = await Promise.all(
    Array.from({ length: 200 }, () =>
      createProduct(shop, { stock: 100_000, priceMinor: 1_000 + Math.floor(Math.random() * 9_000) }),
    ),
  )
  const info = await loadShopInfo(shop)
  const ports = { priceAdjusters: [], deliveryOptions: [], giftSources: [], orderListeners: [] }
  return {
    shop,
    products,
    part: { shop: info, scope: shop.scope, ports, takesOrders: true, codes: [], deliveryKey: 'pick-up' },
  }
}

const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T

/** A filled cart: what a shopper has done before pressing the button. */
async function fillCart({ shop, products }: Stall): Promise<string> {
  const { cartId } = await openCart(null)
  for (const quantity of [1, 2])
    await addToCart(
      shop.scope,
      { cartId, currency: 'USD', isMember: false },
      { variantId: oneOf(products).variantId, quantity },
    )
  return cartId
}

async function order({ part }: Stall, cartId: string): Promise<void> {
  const email = `${cartId}@people.test`
  const quote = await quoteCart(cartId, part, { email, shipTo: null, isMember: false }, [paidAtOnce])
  const placed = await placeOrder(
    {
      cartId,
      memberId: null,
      locale: 'en',
      channel: 'shop',
      parts: [part],
      methods: [paidAtOnce],
      input: {
        idempotencyKey: cartId,
        version: quote.version,
        contact: { name: 'Bench', email, phone: '' },
        shipTo: null,
        place: 'home',
        deliveryKey: 'pick-up',
        codes: [],
        paymentMethod: paidAtOnce.key,
        note: '',
      },
    },
    desk.orders,
  )
  const { listNewestPayments } = await import('@/mall/purchase/queries')
  const payment = (await listNewestPayments([placed.purchaseId])).get(placed.purchaseId)
  if (payment) await syncPayment(desk, payment.id)
}

type Figures = { perSecond: number; p50: number; p99: number; failed: number; orders: number; cpu: number }

async function measure(stalls: readonly Stall[], pickStall: (client: number) => Stall): Promise<Figures> {
  // Carts are filled beforehand: the figure is the checkout's.
  const carts = await Promise.all(stalls.map(async (stall) => ({ stall, ids: await fillMany(stall, seconds * 250) })))
  const queues = new Map(carts.map(({ stall, ids }) => [stall, ids]))
  const took: number[] = []
  let failed = 0
  const cpuBefore = process.cpuUsage()
  const began = performance.now()
  const until = began + seconds * 1_000
  const work = async (client: number) => {
    while (performance.now() < until) {
      const stall = pickStall(client)
      const cartId = queues.get(stall)?.pop() ?? (await fillCart(stall))
      const start = performance.now()
      try {
        await order(stall, cartId)
        took.push(performance.now() - start)
      } catch (error) {
        failed += 1
        if (failed <= 3) console.error(error)
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)))
  const elapsed = (performance.now() - began) / 1_000
  const cpu = process.cpuUsage(cpuBefore)
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  return {
    perSecond: took.length / elapsed,
    p50: at(0.5),
    p99: at(0.99),
    failed,
    orders: took.length,
    cpu: (cpu.user + cpu.system) / 1_000 / took.length,
  }
}

async function fillMany(stall: Stall, count: number): Promise<string[]> {
  const ids: string[] = []
  const each = Math.ceil(count / 3 / clients)
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let i = 0; i < each; i++) ids.push(await fillCart(stall))
    }),
  )
  return ids
}

function findPgbench(): string | null {
  const home = '/usr/lib/postgresql'
  const versions = existsSync(home) ? readdirSync(home).sort().reverse() : []
  return versions.map((version) => `${home}/${version}/bin/pgbench`).find((path) => existsSync(path)) ?? null
}

function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args)
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output))))
  })
}

async function reference(pgbench: string, url: string): Promise<number> {
  const output = await run(pgbench, ['-n', '-c', String(clients), '-j', '2', '-T', String(seconds), url])
  return Number(/tps = ([\d.]+)/.exec(output)?.[1] ?? Number.NaN)
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const round = (value: number) => Math.round(value * 10) / 10

async function main(): Promise<void> {
  const pgbench = findPgbench()
  const url = process.env.BENCH_REFERENCE_URL ?? ''
  if (pgbench) await run(pgbench, ['-i', '-q', '-s', '16', url])
  else console.log('pgbench is not installed; orders are measured without their reference')

  const stalls = [await openStall(), await openStall(), await openStall()]
  const results: { ours: Figures; theirs: number }[] = []
  for (let i = 0; i < rounds; i++) {
    const theirs = pgbench ? await reference(pgbench, url) : Number.NaN
    const ours = await measure(stalls, (client) => stalls[client % stalls.length] as Stall)
    results.push({ ours, theirs })
    console.log(
      `round ${i + 1}: ${round(ours.perSecond)} orders/s (p50 ${round(ours.p50)} ms, p99 ${round(ours.p99)} ms, ${round(ours.cpu)} ms of processor here, ${ours.failed} failed); pgbench ${round(theirs)} tps; ratio ${round((ours.perSecond / theirs) * 100) / 100}`,
    )
  }
  const violations = await verifyBooks()
  console.log(
    `median: ${round(median(results.map(({ ours }) => ours.perSecond)))} orders/s beside ${round(median(results.map(({ theirs }) => theirs)))} tps; books: ${violations.length} violations`,
  )
  if (violations.length > 0) process.exitCode = 1
}

await main().finally(closePools)
process.exit()
