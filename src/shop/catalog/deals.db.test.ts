import { describe, expect, it } from 'vitest'
import { after, hours } from '@/lib/time'
import { now } from '@/platform/clock'
import { inShop } from '@/platform/db/shop'
import { createOrder } from '@/testing/orders'
import { createProduct, createShop, type TestProduct, type TestShop } from '@/testing/shops'
import { listDealFacts, listDeals } from './queries/pick-deals'

const endPrice = (shop: TestShop, { productId }: TestProduct, until: Date, from: Date | null = null) =>
  inShop(shop.scope, (tx) =>
    tx.product.update({
      where: { shopId_id: { shopId: shop.id, id: productId } },
      data: { priceUntil: until, priceFrom: from },
      select: { id: true },
    }),
  )

const inHours = (count: number) => after(now(), hours(count))

const titles = (goods: readonly { title: string }[]) => goods.map(({ title }) => title)

describe('what is urgent', () => {
  it('puts first what ends soonest, is cut most, is nearly gone, costs least', async () => {
    const shop = await createShop()
    const lamp = await createProduct(shop, { title: 'Lamp', priceMinor: 5_000, compareAtMinor: 10_000, stock: 20 })
    const kettle = await createProduct(shop, { title: 'Kettle', priceMinor: 2_000, compareAtMinor: 3_000, stock: 2 })
    const router = await createProduct(shop, { title: 'Router', priceMinor: 9_000, stock: 0 })
    await createProduct(shop, { title: 'Draft', priceMinor: 100, compareAtMinor: 900, stock: 1, status: 'draft' })
    await endPrice(shop, lamp, inHours(30))
    await endPrice(shop, kettle, inHours(3))
    await endPrice(shop, router, inHours(216), inHours(192))

    expect(titles(await listDeals(shop.scope, 'ending', 9))).toEqual(['Kettle', 'Lamp'])
    expect(titles(await listDeals(shop.scope, 'cut', 9))).toEqual(['Lamp', 'Kettle'])
    expect(titles(await listDeals(shop.scope, 'last', 9))).toEqual(['Kettle'])
    expect(titles(await listDeals(shop.scope, 'cheap', 9))).toEqual(['Kettle', 'Lamp'])
    expect(titles(await listDeals(shop.scope, 'cheap', 1))).toEqual(['Kettle'])
  })

  it('tells what was really sold and when a price really ends, and nothing of other shops', async () => {
    const shop = await createShop()
    const other = await createShop()
    const lamp = await createProduct(shop, { stock: 9 })
    const still = await createProduct(shop)
    const foreign = await createProduct(other)
    const until = inHours(5)
    await endPrice(shop, lamp, until)
    await createOrder(shop, { lines: [{ product: lamp, quantity: 2 }] })

    const facts = await listDealFacts(shop.scope, [lamp.productId, still.productId, foreign.productId])
    expect(facts).toEqual({
      [lamp.productId]: { sold: 2, endsAt: until },
      [still.productId]: { sold: 0, endsAt: null },
    })
    expect(await listDealFacts(shop.scope, [])).toEqual({})
  })
})
