import { hashText, type Random, random } from '@/ui/illustration/core/number'
import { type BuiltVariant, buildProduct } from '../build/variants'
import type { Calendar } from '../clock'
import { guests, members } from '../data/people'
import type { PersonSeed, ProductSeed, ShopSeed } from '../data/types'
import { HISTORY_DAYS, publishedDaysAgo } from '../history'
import { drawFate, drawPayment, type Fate, type PayBy } from './fates'

export interface PlannedLine {
  readonly handle: string
  readonly variant: string
  readonly quantity: number
}

/** One shop's part of a planned purchase. */
export interface PlannedPart {
  readonly slug: string
  readonly lines: readonly PlannedLine[]
  readonly coupon?: string
}

export interface PlannedPurchase {
  readonly key: string
  readonly placedAt: Date
  readonly buyer: PersonSeed
  readonly member: boolean
  readonly parts: readonly PlannedPart[]
  readonly payBy: PayBy
  readonly fate: Fate
  readonly note?: string
}

interface Goods {
  readonly product: ProductSeed
  readonly variants: readonly BuiltVariant[]
  readonly since: number
}

const NOTES = [
  'Please leave it with the neighbor at 25.',
  'It is a gift, no prices on the slip if you can.',
  'Ring twice, the bell is quiet.',
  'No rush, next week is fine.',
  '留守の場合は置き配でお願いします。',
]

/** Hours at which people buy: little in the morning, lunch, and most of all after supper (UTC, for the eastern states). */
const HOURS = [12.5, 14.2, 16.1, 16.7, 17.4, 18.9, 20.3, 22.1, 23.2, 23.8, 0.6, 1.1, 1.7, 2.4] as const

function goodsOf(shop: ShopSeed, index: number): readonly Goods[] {
  const numbering = { shop: index, prefix: shop.orderPrefix, article: 0 }
  return shop.products.flatMap((product, place) => {
    const { variants } = buildProduct(product, numbering)
    const sellable = variants.filter(({ stock }) => stock > 0)
    return sellable.length > 0 ? [{ product, variants: sellable, since: publishedDaysAgo(place, index) }] : []
  })
}

const ageOf = (moment: Date, today: Date): number => (today.getTime() - moment.getTime()) / 86_400_000

const pick = <T>(list: readonly T[], roll: Random): T | undefined => list[Math.floor(roll() * list.length)]

/** How many different things go into one basket: many at the greengrocer's, one bag at the bag maker's. */
function basketSize(shop: ShopSeed, roll: Random): number {
  const most = shop.slug === 'hallorans' ? 7 : shop.slug === 'ostrander' ? 2 : shop.slug === 'restpost' ? 2 : 4
  return 1 + Math.floor(roll() ** 1.6 * most)
}

function basket(shop: ShopSeed, goods: readonly Goods[], daysAgo: number, roll: Random): PlannedLine[] {
  const onSale = goods.filter(({ since }) => since > daysAgo + 0.2)
  const lines = new Map<string, PlannedLine>()
  for (let i = basketSize(shop, roll); i > 0; i--) {
    // The front of a shop's list sells best.
    const good = onSale[Math.floor(roll() ** 1.7 * onSale.length)]
    const variant = good && pick(good.variants, roll)
    if (!good || !variant || lines.has(variant.sku)) continue
    const several = variant.priceMinor < 1500 ? 3 : variant.priceMinor < 6000 ? 2 : 1
    lines.set(variant.sku, {
      handle: good.product.handle,
      variant: variant.title,
      quantity: 1 + Math.floor(roll() ** 2 * several),
    })
  }
  return [...lines.values()]
}

function couponFor(shop: ShopSeed, lines: readonly PlannedLine[], daysAgo: number, roll: Random): string | undefined {
  if (roll() > 0.18 || shop.off?.includes('promotion')) return undefined
  const price = (line: PlannedLine): number => shop.products.find(({ handle }) => handle === line.handle)?.price ?? 0
  const value = lines.reduce((sum, line) => sum + price(line) * line.quantity, 0)
  const live = shop.coupons.filter(({ fromDay = -999, toDay = 999 }) => fromDay <= -daysAgo && -daysAgo < toDay)
  return live.find(({ minimum = 0 }) => value >= minimum * 1.05)?.code
}

/** A member or guest; nobody orders twice within a day. */
function buyerOf(roll: Random): { buyer: PersonSeed; member: boolean } {
  const member = roll() < 0.1
  const buyer = pick(member ? members : guests, roll) ?? members[0]
  if (!buyer) throw new RangeError('The demo has nobody who buys')
  return { buyer, member }
}

function shopPurchases(shop: ShopSeed, index: number, { daysAgo, today }: Calendar): PlannedPurchase[] {
  const roll = random(hashText(`orders/${shop.slug}`))
  const goods = goodsOf(shop, index)
  const count = Math.round((shop.ordersPerWeek * 0.55 * HISTORY_DAYS) / 7)
  const purchases: PlannedPurchase[] = []
  for (let i = 0; i < count; i++) {
    // Evenly spread with noise, denser towards today as the shop grows.
    const day = HISTORY_DAYS * (1 - ((i + roll() * 0.9) / count) ** 0.9)
    const placedAt = daysAgo(day, pick(HOURS, roll) ?? 18)
    placedAt.setUTCMinutes(Math.floor(roll() * 60))
    const age = ageOf(placedAt, today)
    const lines = basket(shop, goods, age, roll)
    const fate = drawFate(roll)
    const coupon = couponFor(shop, lines, age, roll)
    const note = roll() < 0.07 ? pick(NOTES, roll) : undefined
    const planned = { key: `${shop.slug}/${i}`, placedAt, ...buyerOf(roll), payBy: drawPayment(fate, roll), fate }
    if (lines.length === 0 || age < 0.02) continue
    purchases.push({
      ...planned,
      parts: [{ slug: shop.slug, lines, ...(coupon ? { coupon } : {}) }],
      ...(note ? { note } : {}),
    })
  }
  return purchases
}

/** The last two days of every shop, so that the desk has something of each kind to do. */
function freshPurchases(shop: ShopSeed, index: number, { today }: Calendar): PlannedPurchase[] {
  const roll = random(hashText(`fresh/${shop.slug}`))
  const goods = goodsOf(shop, index)
  const cases: readonly (readonly [hours: number, payBy: PayBy, fate: Fate])[] = [
    [1.2, 'card', 'kept'],
    [5.5, 'bank', 'never-paid'],
    [9, 'card', 'kept'],
    [22, 'bank', 'short-deposit'],
    [27, 'card', 'kept'],
    [31, 'card', 'cancelled'],
    [52, 'card', 'part-shipped'],
    [40, 'bank', 'kept'],
  ]
  return cases.flatMap(([hours, payBy, fate], i) => {
    const placedAt = new Date(today.getTime() - hours * 3_600_000 - index * 600_000)
    const lines = basket(shop, goods, ageOf(placedAt, today), roll)
    return lines.length === 0
      ? []
      : [
          {
            key: `${shop.slug}/fresh-${i}`,
            placedAt,
            ...buyerOf(roll),
            payBy,
            fate,
            parts: [{ slug: shop.slug, lines }],
          },
        ]
  })
}

/** Purchases over several shops: what the mall is for. Members make them on the portal. */
function sharedPurchases(shops: readonly ShopSeed[], { daysAgo, today }: Calendar): PlannedPurchase[] {
  const roll = random(hashText('shared'))
  const mixes = [
    ['marram', 'hallorans'],
    ['attlebury', 'minazuki'],
    ['hallorans', 'attlebury', 'marram'],
    ['minazuki', 'marram'],
    ['restpost', 'attlebury'],
    ['hallorans', 'minazuki', 'restpost'],
  ]
  return mixes.flatMap((mix, i) => {
    const buyer = members[i % members.length]
    const placedAt = daysAgo([46, 33, 19, 9, 4, 1.6][i] ?? 10, 18.4)
    const days = ageOf(placedAt, today)
    const parts = mix.flatMap((slug) => {
      const index = shops.findIndex((shop) => shop.slug === slug)
      const shop = shops[index]
      const lines = shop ? basket(shop, goodsOf(shop, index), days, roll) : []
      return lines.length > 0 ? [{ slug, lines }] : []
    })
    if (!buyer || parts.length < 2) return []
    return [
      {
        key: `shared/${i}`,
        placedAt,
        buyer,
        member: true,
        parts,
        payBy: 'card' as const,
        fate: 'kept' as const,
      },
    ]
  })
}

/** All purchases of the last sixty days, oldest first. The same day always gives the same plan. */
export function planPurchases(shops: readonly ShopSeed[], calendar: Calendar): readonly PlannedPurchase[] {
  const own = shops.flatMap((shop, i) => [...shopPurchases(shop, i, calendar), ...freshPurchases(shop, i, calendar)])
  return [...own, ...sharedPurchases(shops, calendar)].sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime())
}

/** Pieces each variant needs on top of what shall be left today; keys are `slug/handle/variant`. */
export function piecesSold(purchases: readonly PlannedPurchase[]): ReadonlyMap<string, number> {
  const sold = new Map<string, number>()
  for (const { parts } of purchases) {
    for (const { slug, lines } of parts) {
      for (const { handle, variant, quantity } of lines) {
        const key = `${slug}/${handle}/${variant}`
        sold.set(key, (sold.get(key) ?? 0) + quantity)
      }
    }
  }
  return sold
}
