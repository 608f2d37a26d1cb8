import { describe, expect, it } from 'vitest'
import { expectRightBooks } from '@/testing/books'
import { createProduct, createShop } from '@/testing/shops'
import { saveGrid } from './commands/save-grid'
import { saveTaxClass } from './commands/terms'
import { listGridPage } from './queries/grid'
import { listProducts } from './queries/list-products'
import { saveGridInput } from './schema'

const actor = { kind: 'staff', name: 'Mira' } as const
const all = { q: '' }

describe('the catalogue as a grid', () => {
  it('saves changed cells of many products at once, and lists follow', async () => {
    const shop = await createShop()
    const goods = await Promise.all([1, 2, 3].map((n) => createProduct(shop, { title: `Pot ${n}`, stock: 10 })))
    await saveTaxClass(shop.scope, actor, { key: 'reduced', name: 'Reduced', rateBp: 700 })
    const { products, variants, total, cursor } = await listGridPage(shop.scope, all)
    expect([products.length, variants.length, total, cursor]).toEqual([3, 3, 3, null])
    const change = saveGridInput.parse({
      products: products.map(({ id, version }, at) => ({
        id,
        version,
        set: at === 0 ? { title: 'Kettle', tags: ['iron'] } : {},
        variants: [
          {
            id: variants.find((variant) => variant.productId === id)?.id,
            set: { priceMinor: 5_000 + at, onHand: 12, taxClass: 'reduced' },
            seenOnHand: 10,
          },
        ],
      })),
    })
    const outcome = await saveGrid(shop.scope, actor, change.products)
    expect(outcome).toMatchObject({ conflicts: [], problems: [] })
    expect(outcome.saved).toHaveLength(3)
    const list = await listProducts(shop.scope, { sort: 'price-asc' })
    expect(list.items.map(({ priceMinMinor, stockLeft }) => [priceMinMinor, stockLeft])).toEqual([
      [5_000, 12],
      [5_001, 12],
      [5_002, 12],
    ])
    expect((await listProducts(shop.scope, { q: 'kettle' })).total).toBe(1)
    const fresh = await listGridPage(shop.scope, { ...all, ids: [goods[0]?.productId ?? ''] })
    expect(fresh.variants[0]).toMatchObject({ taxClass: 'reduced', costMinor: null })
    await expectRightBooks()
  })

  it('tells by product what someone else saved, and by cell what is wrong; the rest is saved', async () => {
    const shop = await createShop()
    const goods = await Promise.all([1, 2, 3].map((n) => createProduct(shop, { title: `Pot ${n}`, priceMinor: 1_000 })))
    const [stale, wrong, right] = goods
    if (!stale || !wrong || !right) throw new Error('no goods')
    const one = (good: typeof stale, set: object, version = 1) => ({
      id: good.productId,
      version,
      set: {},
      variants: [{ id: good.variantId, set }],
    })
    const outcome = await saveGrid(shop.scope, actor, [
      one(stale, { priceMinor: 2_000 }, 7),
      one(wrong, { compareAtMinor: 900, gtin: '4006381333932', taxClass: 'none-such' }),
      one(right, { priceMinor: 2_000 }),
    ])
    expect(outcome.conflicts).toEqual([stale.productId])
    expect(outcome.problems.map(({ cell, problem }) => [cell, problem])).toEqual([
      ['compareAtMinor', 'below-price'],
      ['gtin', 'gtin'],
      ['taxClass', 'unknown'],
    ])
    expect(outcome.saved.map(({ id }) => id)).toEqual([right.productId])
    const { variants } = await listGridPage(shop.scope, all)
    expect(variants.map(({ priceMinor }) => priceMinor).toSorted()).toEqual([1_000, 1_000, 2_000])
  })

  it('neither shows nor changes another shop’s goods', async () => {
    const [own, other] = [await createShop(), await createShop()]
    const { productId, variantId } = await createProduct(other)
    expect((await listGridPage(own.scope, { ...all, ids: [productId] })).products).toEqual([])
    const outcome = await saveGrid(own.scope, actor, [
      { id: productId, version: 1, set: { title: 'Mine' }, variants: [{ id: variantId, set: { priceMinor: 1 } }] },
    ])
    expect(outcome).toMatchObject({ saved: [], conflicts: [productId] })
  })
})
