import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import superjson from 'superjson'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ZodType, z } from 'zod'
import { newId } from '@/lib/ids'
import { callerFor, contextFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { type Chance, chance, GoodInputs, type Ids, makeOdd, oddBodies } from '@/testing/odd-inputs'
import { createOrder, placeInputFor } from '@/testing/orders'
import { createProduct, createShop, type TestShop } from '@/testing/shops'
import type { Context } from './context'
import { appRouter } from './root'
import type { Policy } from './trpc'

/** Odd inputs per group of procedures: ODD_INPUTS=10000 before a release, from another beginning with ODD_SEED. */
const perGroup = Number(process.env.ODD_INPUTS ?? 100)
const seed = Number(process.env.ODD_SEED ?? 1)

type Procedure = {
  path: string
  type: 'query' | 'mutation' | 'subscription'
  access: Policy['access']
  input: ZodType | null
}

type Defined = { _def: { meta?: Policy; type: Procedure['type']; inputs: ZodType[] } }

const together = (inputs: ZodType[]): ZodType | null =>
  inputs.reduce<ZodType | null>((all, one) => (all ? z.intersection(all, one) : one), null)

const procedures: Procedure[] = Object.entries(appRouter._def.procedures as unknown as Record<string, Defined>).map(
  ([path, { _def }]) => ({
    path,
    type: _def.type,
    access: _def.meta?.access ?? 'public',
    input: together(_def.inputs),
  }),
)
const groups = [...new Set(procedures.map(({ path }) => path.split('.')[0] ?? ''))]

type World = { ids: Ids; contexts: Record<Policy['access'], Context[]>; examples: Record<string, unknown> }

async function idsOf(shop: TestShop, table: string): Promise<string[]> {
  const rows = await asOwner<{ id: string }>(`select id from ${table} where shop_id = $1 limit 5`, [shop.id])
  return rows.map(({ id }) => id)
}

/** A shop with one of everything, and everybody who may call something. */
async function makeWorld(): Promise<World> {
  const shop = await createShop()
  const product = await createProduct(shop)
  const order = await createOrder(shop)
  const visitor = await contextFor({ kind: 'shopper', shop })
  const owner = await contextFor({ kind: 'staff', shop, role: 'owner' })
  const member = await contextFor({ kind: 'member' })
  const memberInShop = await contextFor({ kind: 'member', shop })
  const operator = await contextFor({ kind: 'operator' })
  const anonymous = await contextFor({ kind: 'anonymous' })
  const shopper = await callerFor({ kind: 'shopper', shop })
  await shopper.cart.add({ variantId: product.variantId, quantity: 2 })
  const desk = await callerFor({ kind: 'staff', shop, role: 'owner' })
  const { id: zoneId } = await desk.delivery.rates.saveZone({ name: 'Here', countries: ['US'], states: [] })
  const { id: couponId } = await desk.promotion.coupons.save(coupon)
  await desk.catalog.desk.createCategory({ title: 'Lamps', handle: 'lamps', parentId: null })
  const { runId } = await desk.import.open({ fileName: 'products.csv', bytes: 100 })
  const draft = await desk.design.draft()
  const goods = await desk.catalog.desk.product({ id: product.productId })
  const [place] = await asOwner<{ region: string; trade: string }>(
    'select (select id from region limit 1) as region, (select id from trade limit 1) as trade',
  )
  const categories = await idsOf(shop, 'category')
  const ids: Ids = {
    orderId: [order.orderId],
    signature: [order.signature],
    orderLineId: await idsOf(shop, 'order_line'),
    productId: [product.productId],
    variantId: [product.variantId],
    handle: [product.handle, 'lamps'],
    categoryHandle: ['lamps'],
    categoryId: categories,
    parentId: categories,
    shopId: [shop.id],
    regionId: [place?.region ?? ''],
    tradeId: [place?.trade ?? ''],
    zoneId: [zoneId],
    runId: [runId],
    accountId: [owner.session?.accountId ?? '', member.session?.accountId ?? ''],
    slug: [`odd-${newId().slice(-8)}`],
    key: ['marketing', 'delivery.rates', 'colour'],
    carrier: ['ups'],
    id: [product.productId, zoneId, couponId, ...categories],
  }
  return {
    ids,
    contexts: {
      public: [anonymous, visitor, owner, operator],
      account: [member, owner],
      member: [member, memberInShop],
      shop: [visitor],
      shopper: [visitor, memberInShop],
      staff: [owner],
      operator: [operator],
    },
    examples: {
      'design.save': { design: draft.draft, draftVersion: draft.draftVersion },
      'catalog.desk.create': productInput(),
      'catalog.desk.update': { ...productInput(), id: product.productId, version: goods.state.version },
      'checkout.place': await placeInputFor(shopper),
      'promotion.coupons.save': coupon,
      'delivery.rates.saveRate': {
        zoneId,
        name: 'Parcel',
        kind: 'weight',
        priceMinor: 500,
        bands: [{ upToGrams: 1_000, priceMinor: 700 }],
        freeFromMinor: null,
        minDays: 1,
        maxDays: 3,
      },
    },
  }
}

const coupon = {
  code: `ODD-${newId().slice(-6)}`,
  label: 'A label',
  kind: 'percent' as const,
  percentBp: 1_000,
  amountMinor: 0,
  minimumMinor: 0,
  startsAt: new Date('2026-01-01'),
  endsAt: new Date('2030-01-01'),
  totalLimit: 10,
  perCustomerLimit: 1,
  active: true,
}

const productInput = () => ({
  title: 'Lamp',
  handle: '',
  descriptionHtml: '<p>Brass</p>',
  vendor: 'Loom',
  productType: 'Lamp',
  tags: ['brass'],
  status: 'active',
  inShop: true,
  listedInMall: true,
  publishAt: '2026-01-01T00:00:00Z',
  publishedUntil: null,
  membersOnly: false,
  customValues: { colour: 'red' },
  relatedIds: [],
  options: [{ name: 'Size', values: ['S', 'L'] }],
  seoTitle: 'Lamp',
  seoDescription: 'A lamp',
  variants: ['S', 'L'].map((size) => ({
    id: newId(),
    options: [size],
    sku: `LAMP-${size}`,
    gtin: '',
    priceMinor: 4_200,
    compareAtMinor: 5_000,
    costMinor: 1_000,
    weightGrams: 900,
    onHand: 3,
    seenOnHand: 0,
    requiresShipping: true,
    taxable: true,
    mediaId: null,
    tracked: true,
    continueSelling: false,
  })),
  images: [],
  categoryIds: [],
})

/** @returns what is wrong with the answer; null where it is a good one, or a polite refusal */
async function wrongWith(procedure: Procedure, context: Context, body: string): Promise<string | null> {
  const url = new URL(`http://odd.test/api/trpc/${procedure.path}`)
  const asks = procedure.type === 'query'
  if (asks) url.searchParams.set('input', body)
  const response = await fetchRequestHandler({
    endpoint: '/api/trpc',
    router: appRouter,
    // A command may set the caller's cookies; the next caller has none of them.
    createContext: () => ({ ...context, requestId: randomUUID(), setCookie: () => {} }),
    req: new Request(url, asks ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  })
  const text = await response.text()
  if (response.status === 500 || text.includes('INTERNAL_SERVER_ERROR')) return `${response.status} INTERNAL`
  return /Cannot |is not a function|undefined|Unexpected token|JSON/.test(messageOf(text))
    ? `says: ${messageOf(text)}`
    : null
}

function messageOf(text: string): string {
  const answer = JSON.parse(text) as { error?: { json?: { message?: string } } }
  return answer.error?.json?.message ?? ''
}

/** As our own clients send it; what they would not send goes as plain JSON. */
function lineOf(input: unknown): string {
  try {
    return superjson.stringify(input)
  } catch {
    return JSON.stringify({ json: input })
  }
}

type Finding = { path: string; input: string; answer: string }

async function attack(procedure: Procedure, world: World, goods: GoodInputs, random: Chance): Promise<Finding | null> {
  const contexts = world.contexts[procedure.access]
  const context = contexts[Math.floor(random() * contexts.length)]
  if (!context || !procedure.input) return null
  const example = world.examples[procedure.path]
  const good = example !== undefined && random() < 0.8 ? example : goods.of(procedure.input)
  const raw = random() < 0.05 ? oddBodies[Math.floor(random() * oddBodies.length)] : undefined
  const body = raw ?? lineOf(random() < 0.1 ? good : makeOdd(random, good))
  const answer = await wrongWith(procedure, context, body)
  return answer === null ? null : { path: procedure.path, input: body.slice(0, 400), answer }
}

beforeAll(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-odd-${process.pid}`
})
afterAll(() => rm(String(process.env.MEDIA_DIR), { recursive: true, force: true }))

describe('odd inputs', () => {
  it.each(groups)('to %s are answered or politely refused', { timeout: 60_000 + perGroup * 200 }, async (group) => {
    const world = await makeWorld()
    const random = chance(seed)
    const goods = new GoodInputs(random, world.ids)
    const targets = procedures.filter(
      ({ path, type, input }) => path.startsWith(`${group}.`) && type !== 'subscription' && input,
    )
    const found = new Map<string, Finding>()
    for (let n = 0; n < perGroup && targets.length > 0; n++) {
      const procedure = targets[n % targets.length]
      const finding = procedure && (await attack(procedure, world, goods, random))
      if (finding) found.set(`${finding.path} ${finding.answer.slice(0, 40)}`, finding)
    }
    expect([...found.values()].map((one) => `${one.path} ${one.answer}\n  ${one.input}`).join('\n')).toBe('')
  })
})
