import { randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import type { Inputs } from '@/server/root'
import { type Client, type CookieJar, clientOf, deskOf, signInAt } from './client'
import { linkIn, mailTo } from './mailbox'
import { mall } from './mall'

export const password = 'seven quiet herons'

/** A word no other test uses, for names and addresses. */
export const ownWord = (word: string) => `${word}-${randomUUID().slice(0, 8)}`

export type Retailer = { email: string; name: string; cookies: CookieJar }

/** A choice of the wizard, by what it says in English. */
async function idOf(kind: 'trades' | 'regions', name: string): Promise<string> {
  const found = (await clientOf(mall.portal).tenancy[kind].query()).find(({ names }) => names.en === name)
  if (!found) throw new Error(`the mall has no ${name} among its ${kind}`)
  return found.id
}

type ShopWishes = Partial<Inputs['tenancy']['createShop']>

async function shopInput(slug: string, wishes: ShopWishes): Promise<Inputs['tenancy']['createShop']> {
  return {
    slug,
    name: 'Lantern & Loom',
    tradeId: await idOf('trades', 'Pottery'),
    regionId: await idOf('regions', 'Maine'),
    address: {
      name: 'Lantern & Loom',
      line1: '14 Custom House Wharf',
      city: 'Portland',
      state: 'ME',
      postalCode: '04101',
      country: 'US',
    },
    ...wishes,
  }
}

/** Somebody with a confirmed account at the desk, who opens shops for the tests of one worker. */
export async function becomeRetailer(): Promise<Retailer> {
  const email = `${ownWord('mira')}@shops.test`
  const name = 'Mira Tanaka'
  const shop = await shopInput(ownWord('first'), {})
  await clientOf(mall.portal).tenancy.openShop.mutate({ account: { name, email, password }, shop })
  const token = new URL(linkIn(await mailTo(email, /confirm/i), /\/confirm\?/)).searchParams.get('token') ?? ''
  await clientOf(mall.console).identity.confirm.mutate({ token, password })
  return { email, name, cookies: await signInAt(mall.console, email, password) }
}

export type Good = {
  title: string
  priceMinor: number
  compareAtMinor?: number
  /** pieces of each variant; never runs out where absent */
  stock?: number
  weightGrams?: number
  descriptionHtml?: string
  /** one option and its values; each becomes a variant at the same price */
  option?: { name: string; values: string[] }
}

export type ShelfGood = { id: string; handle: string; title: string; variants: { id: string; name: string }[] }

/** Puts a good into a shop, published. */
export async function putOnShelf(desk: Client, good: Good): Promise<ShelfGood> {
  const { title, option } = good
  const names = option?.values ?? ['']
  const { id, handle } = await desk.catalog.desk.create.mutate({
    title,
    handle: '',
    descriptionHtml: good.descriptionHtml ?? '',
    vendor: '',
    productType: '',
    tags: [],
    status: 'active',
    inShop: true,
    listedInMall: true,
    options: option ? [option] : [],
    seoTitle: '',
    seoDescription: '',
    images: [],
    categoryIds: [],
    variants: names.map((name) => ({
      id: randomUUID(),
      options: option ? [name] : [],
      sku: '',
      gtin: '',
      priceMinor: good.priceMinor,
      compareAtMinor: good.compareAtMinor ?? null,
      costMinor: null,
      weightGrams: good.weightGrams ?? 400,
      requiresShipping: true,
      taxable: true,
      mediaId: null,
      tracked: good.stock !== undefined,
      continueSelling: false,
      onHand: good.stock ?? 0,
      seenOnHand: 0,
    })),
  })
  const { state } = await desk.catalog.desk.product.query({ id })
  const variants = state.variants.map((variant) => ({ id: variant.id, name: variant.options.join(' / ') }))
  return { id, handle, title, variants }
}

const wholeCountry = { name: 'United States', countries: ['US'], states: [] }
const post: Omit<Inputs['delivery']['rates']['saveRate'], 'zoneId'> = {
  name: 'Post',
  kind: 'flat',
  priceMinor: 650,
  bands: [],
  freeFromMinor: null,
  minDays: 2,
  maxDays: 4,
}

export type Shop = {
  slug: string
  name: string
  /** address maker of the shop's own host */
  at: (path?: string) => string
  /** address maker of its desk */
  desk: (path?: string) => string
  /** procedures of its desk, as its owner */
  owner: Client
  goods: ShelfGood[]
}

/** A confirmed shop with goods on its shelf that posts to the United States, all modules on. */
export async function openShop(retailer: Retailer, goods: readonly Good[], wishes: ShopWishes = {}): Promise<Shop> {
  const input = await shopInput(wishes.slug ?? ownWord('loom'), wishes)
  const { slug } = await clientOf(mall.console, retailer.cookies).tenancy.createShop.mutate(input)
  const owner = deskOf(retailer.cookies, slug)
  const { id: zoneId } = await owner.delivery.rates.saveZone.mutate(wholeCountry)
  await owner.delivery.rates.saveRate.mutate({ ...post, zoneId })
  const onShelf: ShelfGood[] = []
  for (const good of goods) onShelf.push(await putOnShelf(owner, good))
  const { name } = input
  const desk = (path = '/today') => mall.console(`/${slug}${path}`)
  return { slug, name, at: mall.shop(slug), desk, owner, goods: onShelf }
}

/** Gives a browser the session of somebody who has signed in before. */
export async function giveCookies(context: BrowserContext, front: (path?: string) => string, jar: CookieJar) {
  // Browsers take cookies of `__Host-` names from a secure origin, and send them to hosts under localhost as well.
  const url = front().replace('http:', 'https:')
  await context.addCookies(
    jar
      .list()
      .filter(({ value }) => value !== '')
      .map((cookie) => ({ ...cookie, url, secure: true, httpOnly: true, sameSite: 'Lax' as const })),
  )
}

type CouponWishes = { code: string } & Partial<Inputs['promotion']['coupons']['save']>

/** A coupon of ten percent without limits, unless wished otherwise. */
export const coupon = (wishes: CouponWishes): Inputs['promotion']['coupons']['save'] => ({
  label: '',
  kind: 'percent',
  percentBp: 1_000,
  amountMinor: 0,
  minimumMinor: 0,
  startsAt: null,
  endsAt: null,
  totalLimit: null,
  perCustomerLimit: null,
  active: true,
  ...wishes,
})

export const somebody = {
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

export type Placed = { orderId: string; number: string; email: string; statusUrl: string; totalMinor: number }

/** An order as a guest places it, for journeys that begin at the desk. It waits for its bank transfer. */
export async function placeOrder(
  shop: Shop,
  lines: readonly { variantId: string; quantity?: number }[],
  codes: string[] = [],
): Promise<Placed> {
  const shopper = clientOf(shop.at)
  for (const { variantId, quantity = 1 } of lines) await shopper.cart.add.mutate({ variantId, quantity })
  const email = `${ownWord('dana')}@people.test`
  const quote = await shopper.checkout.quote.query({ email, shipTo: somebody, codes })
  const placed = await shopper.checkout.place.mutate({
    idempotencyKey: randomUUID(),
    version: quote.version,
    contact: { name: somebody.name, email, phone: '' },
    shipTo: somebody,
    deliveryKey: quote.delivery.chosenKey,
    codes,
    paymentMethod: 'bank-transfer',
    note: '',
  })
  const [order] = placed.orders
  if (!order) throw new Error('nothing was ordered')
  return {
    orderId: order.id,
    number: order.number,
    email,
    statusUrl: shop.at(order.statusPath),
    totalMinor: quote.totalMinor,
  }
}

/** The money of an order has come, as the desk confirms it. */
export const payOrder = (shop: Shop, { orderId, totalMinor }: Placed) =>
  shop.owner.orders.confirmDeposit.mutate({ orderId, amountMinor: totalMinor, note: '', idempotencyKey: randomUUID() })
