import { describe, expect, it } from 'vitest'
import { atTime, now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { codeOf, expectRightBooks } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { placeInputFor } from '@/testing/orders'
import { createProduct, createShop, type TestProduct } from '@/testing/shops'
import { createCategory } from './commands/categories'
import { duplicateProduct } from './commands/duplicate-product'
import { keepTime } from './commands/planned-prices'
import { updateProduct } from './commands/save-product'
import { removeTaxClass, saveCustomField, saveShippingClass, saveTaxClass } from './commands/terms'
import { getDeskProduct } from './queries/desk'
import { findProductByHandle } from './queries/get-product'
import { listProducts, listRelatedProducts } from './queries/list-products'
import { type UpdateProductInput, updateProductInput } from './schema'

const actor = { kind: 'staff', name: 'Mira' } as const
const hour = 3_600_000
const later = (hours: number) => new Date(now().getTime() + hours * hour)

/** Saves a product as the editor would after these changes; `cells` go into every variant. */
async function save(
  scope: ShopScope,
  { productId }: Pick<TestProduct, 'productId'>,
  fields: Partial<UpdateProductInput>,
  cells: Partial<UpdateProductInput['variants'][number]> = {},
): Promise<void> {
  const { state } = await getDeskProduct(scope, productId)
  const input = updateProductInput.parse({
    ...state,
    inShop: state.publishedAt !== null,
    publishAt: state.publishedAt,
    ...fields,
    variants: state.variants.map((variant) => ({ ...variant, seenOnHand: variant.onHand, ...cells })),
  })
  await updateProduct(scope, actor, input)
}

describe('times', () => {
  it('let goods appear and go', async () => {
    const shop = await createShop()
    const product = await createProduct(shop)
    await save(shop.scope, product, {
      publishAt: later(1).toISOString(),
      publishedUntil: later(3).toISOString(),
    })
    const visibleIn = (hours: number) =>
      atTime(later(hours), async () => (await listProducts(shop.scope, { q: product.title })).items.length)
    expect([await visibleIn(0), await visibleIn(2), await visibleIn(4)]).toEqual([0, 1, 0])
    const shopper = await callerFor({ kind: 'shopper', shop })
    const refused = await shopper.cart.add({ variantId: product.variantId, quantity: 1 }).catch(codeOf)
    expect(refused).toBe('NOT_FOUND')
  })

  it('let planned prices hold in between, shown against the former one, and bring the usual one back', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { priceMinor: 1_000 })
    const plan = { priceFrom: later(1).toISOString(), priceUntil: later(3).toISOString() }
    await save(shop.scope, product, plan, { plannedPriceMinor: 800 })
    const seen = async () => {
      const { state } = await getDeskProduct(shop.scope, product.productId)
      const { items } = await listProducts(shop.scope)
      const [variant] = state.variants
      return [variant?.priceMinor, variant?.compareAtMinor, items[0]?.priceMinMinor, items[0]?.compareAtMinor]
    }
    expect(await seen()).toEqual([1_000, null, 1_000, null])
    await atTime(later(2), keepTime)
    expect(await seen()).toEqual([800, 1_000, 800, 1_000])
    await atTime(later(2.5), keepTime)
    expect(await seen()).toEqual([800, 1_000, 800, 1_000])
    await atTime(later(4), keepTime)
    expect(await seen()).toEqual([1_000, null, 1_000, null])
    const { state } = await getDeskProduct(shop.scope, product.productId)
    expect(state).toMatchObject({ priceFrom: null, priceUntil: null })
    expect(state.variants[0]).toMatchObject({ plannedPriceMinor: null, usualPriceMinor: null })
  })

  it('begin at once when they lie in the past, end when the plan is taken back, and stay without an end', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { priceMinor: 1_000 })
    const price = async () => (await getDeskProduct(shop.scope, product.productId)).state.variants[0]?.priceMinor
    await save(shop.scope, product, { priceUntil: later(3).toISOString() }, { plannedPriceMinor: 700 })
    expect(await price()).toBe(700)
    await save(shop.scope, product, { priceUntil: null }, { plannedPriceMinor: null })
    expect(await price()).toBe(1_000)
    await save(shop.scope, product, { priceFrom: later(-1).toISOString() }, { plannedPriceMinor: 900 })
    expect(await price()).toBe(900)
    const { state } = await getDeskProduct(shop.scope, product.productId)
    expect(state.variants[0]).toMatchObject({ compareAtMinor: null, plannedPriceMinor: null, usualPriceMinor: null })
  })
})

describe('members', () => {
  it('pay their own price, and buy what guests only look at', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { priceMinor: 1_000 })
    await save(shop.scope, product, { membersOnly: true }, { memberPriceMinor: 850 })
    const [guest, member] = [await callerFor({ kind: 'shopper', shop }), await callerFor({ kind: 'member', shop })]
    const page = await guest.catalog.product({ handle: product.handle })
    expect(page).toMatchObject({ membersOnly: true, priceMinMinor: 1_000 })
    expect(page.variants[0]).toMatchObject({ priceMinor: 1_000, hasMemberPrice: true })
    expect(await guest.catalog.memberPrices({ productId: product.productId })).toBeNull()
    expect(await member.catalog.memberPrices({ productId: product.productId })).toEqual({ [product.variantId]: 850 })

    const line = { variantId: product.variantId, quantity: 2 }
    expect(await guest.cart.add(line).catch(codeOf)).toBe('MEMBERS_ONLY')
    expect(await member.cart.add(line)).toMatchObject({ itemsMinor: 1_700 })
    const placed = await member.checkout.place(await placeInputFor(member))
    const [order] = await asOwner<{ items_minor: string }>('select items_minor from shop_order where id = $1', [
      placed.orders[0]?.id,
    ])
    expect(order?.items_minor).toBe('1700')
  })

  it('who signed out meanwhile may not order what they put in', async () => {
    const shop = await createShop()
    const product = await createProduct(shop)
    const guest = await callerFor({ kind: 'shopper', shop })
    await guest.cart.add({ variantId: product.variantId, quantity: 1 })
    await save(shop.scope, product, { membersOnly: true })
    const quote = await guest.checkout.quote({ codes: [] })
    expect(quote).toMatchObject({ closedReason: 'line-problem' })
    expect(quote.lines[0]?.problem).toBe('members-only')
    expect(await guest.checkout.place(await placeInputFor(guest)).catch(codeOf)).toBe('CHECKOUT_CLOSED')
  })
})

describe('classes', () => {
  it('of tax set the rate of each line, frozen with the order', async () => {
    const shop = await createShop({ taxRateBp: 1_000 })
    const [tea, cup] = [
      await createProduct(shop, { priceMinor: 1_080 }),
      await createProduct(shop, { priceMinor: 1_100 }),
    ]
    await saveTaxClass(shop.scope, actor, { key: 'food', name: 'Food', rateBp: 800 })
    await save(shop.scope, tea, {}, { taxClass: 'food' })
    const shopper = await callerFor({ kind: 'shopper', shop })
    for (const { variantId } of [tea, cup]) await shopper.cart.add({ variantId, quantity: 1 })
    const placed = await shopper.checkout.place(await placeInputFor(shopper))
    const lines = await asOwner<{ tax_minor: string; tax_rate_bp: number }>(
      'select tax_minor, tax_rate_bp from order_line where order_id = $1 order by tax_rate_bp',
      [placed.orders[0]?.id],
    )
    expect(lines).toEqual([
      { tax_minor: '80', tax_rate_bp: 800 },
      { tax_minor: '100', tax_rate_bp: 1_000 },
    ])
    await expect(removeTaxClass(shop.scope, actor, 'food')).rejects.toMatchObject({ code: 'CLASS_IN_USE' })
    await expectRightBooks()
  })

  it('are the shop’s own', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    await saveShippingClass(other.scope, actor, { key: 'bulky', name: 'Bulky', surchargeMinor: 900, perPiece: false })
    const product = await createProduct(shop)
    await expect(save(shop.scope, product, {}, { shippingClass: 'bulky' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('own characteristics', () => {
  it('stand on the page of goods in their category or below, in the shop’s order', async () => {
    const shop = await createShop()
    const { id: house } = await createCategory(shop.scope, actor, { title: 'House', handle: '', parentId: null })
    const { id: lamps } = await createCategory(shop.scope, actor, { title: 'Lamps', handle: '', parentId: house })
    const field = { unit: '', choices: [], isFacet: false, kind: 'text' as const }
    await saveCustomField(shop.scope, actor, {
      ...field,
      key: 'width',
      names: { en: 'Width' },
      kind: 'number',
      unit: 'cm',
      categoryId: house,
    })
    await saveCustomField(shop.scope, actor, { ...field, key: 'origin', names: { en: 'Origin' }, categoryId: null })
    const product = await createProduct(shop)
    const values = { origin: 'Mino', width: 12.5, unknown: 'kept' }
    await save(shop.scope, product, { customValues: values })
    const specs = async () =>
      (await findProductByHandle(shop.scope, product.handle))?.specs.map(({ key, value, unit }) => [key, value, unit])
    expect(await specs()).toEqual([['origin', 'Mino', '']])
    await save(shop.scope, product, { categoryIds: [lamps] })
    expect(await specs()).toEqual([
      ['width', 12.5, 'cm'],
      ['origin', 'Mino', ''],
    ])
    const glaze = [
      { key: 'ash', names: { en: 'Ash', ja: '灰釉' } },
      { key: 'iron', names: { en: 'Iron' } },
    ]
    await saveCustomField(shop.scope, actor, {
      ...field,
      key: 'glaze',
      names: { en: 'Glaze' },
      kind: 'choice',
      choices: glaze,
      categoryId: null,
    })
    await save(shop.scope, product, { customValues: { ...values, glaze: 'ash' } })
    const [card] = (await listProducts(shop.scope)).items
    expect(card?.specs.map(({ key, value, choices }) => [key, value, choices])).toEqual([
      ['width', 12.5, []],
      ['origin', 'Mino', []],
      ['glaze', 'ash', glaze.slice(0, 1)],
    ])
    await expect(
      saveCustomField(shop.scope, actor, { ...field, key: 'width', names: { en: 'Width' }, categoryId: null }),
    ).rejects.toMatchObject({ code: 'FIELD_KIND_FIXED' })
  })
})

describe('beside a product', () => {
  it('stand first the goods that were picked, in that order', async () => {
    const shop = await createShop()
    const [self, a, b, c] = await Promise.all([1, 2, 3, 4].map((n) => createProduct(shop, { title: `Pot ${n}` })))
    if (!self || !a || !b || !c) throw new Error('no goods')
    await save(shop.scope, self, { relatedIds: [c.productId, a.productId, self.productId] })
    const cards = await listRelatedProducts(shop.scope, self.productId, 3)
    expect(cards.map(({ id }) => id)).toEqual([c.productId, a.productId, b.productId])
  })
})

describe('a copy', () => {
  it('is a draft with everything but numbers, stock and plans', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { sku: 'P-1', stock: 7, priceMinor: 1_200 })
    const { id } = await duplicateProduct(shop.scope, actor, { id: product.productId, title: 'Copy' })
    const { state } = await getDeskProduct(shop.scope, id)
    expect(state).toMatchObject({ title: 'Copy', status: 'draft', publishedAt: null, handle: `${product.handle}-2` })
    expect(state.variants[0]).toMatchObject({ sku: '', onHand: 0, priceMinor: 1_200 })
    await expectRightBooks()
  })
})
