import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { asOwner } from '@/testing/database'
import { createShop } from '@/testing/shops'
import { createCategory } from './commands/categories'
import { deleteProduct, setProductStatus } from './commands/change-status'
import { createProduct, updateProduct } from './commands/save-product'
import { getDeskProduct, listDeskProducts } from './queries/desk'
import { findProductByHandle } from './queries/get-product'
import { listCategories } from './queries/list-categories'
import { listProducts } from './queries/list-products'
import type { CreateProductInput } from './schema'

const actor = { kind: 'staff', id: newId(), name: 'Mira Sandoval' } as const

const openShop = async (): Promise<ShopScope> => (await createShop()).scope

const variant = (options: string[], change: Partial<CreateProductInput['variants'][number]> = {}) => ({
  id: newId(),
  options,
  sku: '',
  gtin: '',
  priceMinor: 4600,
  compareAtMinor: null,
  costMinor: null,
  weightGrams: 380,
  requiresShipping: true,
  taxable: true,
  mediaId: null,
  tracked: true,
  continueSelling: false,
  onHand: 5,
  seenOnHand: 0,
  memberPriceMinor: null,
  plannedPriceMinor: null,
  taxClass: null,
  shippingClass: null,
  ...change,
})

const product = (change: Partial<CreateProductInput> = {}): CreateProductInput => ({
  title: 'Moon paper lantern',
  handle: '',
  descriptionHtml: '<p>Washi over split bamboo.</p>',
  vendor: 'Mino Paper Works',
  productType: 'Lantern',
  tags: ['paper', 'light'],
  status: 'active',
  inShop: true,
  listedInMall: true,
  publishAt: null,
  publishedUntil: null,
  membersOnly: false,
  priceFrom: null,
  priceUntil: null,
  customValues: {},
  relatedIds: [],
  options: [],
  words: {},
  seoTitle: '',
  seoDescription: '',
  variants: [variant([])],
  images: [],
  categoryIds: [],
  ...change,
})

/** The input that saves a product as it stands. */
async function asInput(scope: ShopScope, id: string) {
  const { state } = await getDeskProduct(scope, id)
  const { publishedAt, variants, ...rest } = state
  return {
    ...rest,
    inShop: publishedAt !== null,
    publishAt: publishedAt,
    variants: variants.map(({ reserved: _reserved, usualPriceMinor: _usual, ...v }) => ({
      ...v,
      seenOnHand: v.onHand,
    })),
  }
}

describe('a product', () => {
  it('is created with everything lists and search need', async () => {
    const scope = await openShop()
    const { handle } = await createProduct(scope, actor, product())
    expect(handle).toBe('moon-paper-lantern')
    const found = await findProductByHandle(scope, handle)
    expect(found).toMatchObject({
      title: 'Moon paper lantern',
      summary: 'Washi over split bamboo.',
      available: true,
      priceMinMinor: 4600,
    })
    const list = await listProducts(scope, { q: 'washi' })
    expect(list).toMatchObject({ total: 1, facets: { inStock: 1, onSale: 0, priceMinMinor: 4600 } })
    expect(list.items[0]).toMatchObject({ handle, stockLeft: 5, onlyVariantId: found?.variants[0]?.id })
  })

  it('gets a free address and refuses a taken one', async () => {
    const scope = await openShop()
    await createProduct(scope, actor, product())
    const second = await createProduct(scope, actor, product())
    expect(second.handle).toBe('moon-paper-lantern-2')
    await expect(createProduct(scope, actor, product({ handle: 'moon-paper-lantern' }))).rejects.toMatchObject({
      code: 'HANDLE_TAKEN',
    })
  })

  it('holds hundreds of variants and lets two of them swap their names', async () => {
    const scope = await openShop()
    const sizes = ['35 cm', '45 cm', '60 cm', '75 cm']
    const shades = Array.from({ length: 54 }, (_, i) => `Shade ${i}`)
    const variants = sizes.flatMap((size) =>
      shades.map((shade, i) => variant([size, shade], { priceMinor: 4600 + i * 100 })),
    )
    const options = [
      { name: 'Size', values: sizes },
      { name: 'Shade', values: shades },
    ]
    const { id, handle } = await createProduct(scope, actor, product({ options, variants }))
    const input = await asInput(scope, id)
    const [first, second] = input.variants
    if (!first || !second) throw new Error('no variants')
    ;[first.options, second.options] = [second.options, first.options]
    await updateProduct(scope, actor, input)
    const found = await findProductByHandle(scope, handle)
    expect(found?.variants).toHaveLength(216)
    expect(found?.variants[0]).toMatchObject({ id: first.id, title: '35 cm / Shade 1', priceMinor: 4600 })
    expect(found).toMatchObject({ priceMinMinor: 4600, priceMaxMinor: 9900 })
  })

  it('is saved only by who saw the newest version', async () => {
    const scope = await openShop()
    const { id } = await createProduct(scope, actor, product())
    const input = await asInput(scope, id)
    await updateProduct(scope, actor, { ...input, title: 'Sun paper lantern' })
    await expect(updateProduct(scope, actor, { ...input, title: 'Star paper lantern' })).rejects.toMatchObject({
      code: 'PRODUCT_CHANGED',
    })
    expect((await getDeskProduct(scope, id)).state.title).toBe('Sun paper lantern')
  })

  it('counts stock by the difference a person made, so that a sale in between stays sold', async () => {
    const scope = await openShop()
    const { id } = await createProduct(scope, actor, product())
    const input = await asInput(scope, id)
    const [line] = input.variants
    if (!line) throw new Error('no variant')
    await asOwner('update stock_item set on_hand = on_hand - 2 where variant_id = $1', [line.id])
    await updateProduct(scope, actor, { ...input, variants: [{ ...line, onHand: 15 }] })
    expect((await getDeskProduct(scope, id)).state.variants[0]?.onHand).toBe(13)
    const moved = await asOwner<{ kind: string; on_hand_delta: number }>(
      'select kind, on_hand_delta from stock_movement where variant_id = $1 order by at, id',
      [line.id],
    )
    expect(moved).toEqual([
      { kind: 'initial', on_hand_delta: 5 },
      { kind: 'adjustment', on_hand_delta: 10 },
    ])
  })

  it('keeps a variant that an open order waits for', async () => {
    const scope = await openShop()
    const { id } = await createProduct(scope, actor, product())
    await asOwner('update stock_item set reserved = 1 where shop_id = $1', [scope.shopId])
    const input = await asInput(scope, id)
    await expect(updateProduct(scope, actor, { ...input, variants: [variant([])] })).rejects.toMatchObject({
      code: 'VARIANT_RESERVED',
    })
    const short = input.variants.map((v) => ({ ...v, onHand: 0 }))
    await expect(updateProduct(scope, actor, { ...input, variants: short })).rejects.toMatchObject({
      code: 'STOCK_BELOW_RESERVED',
    })
  })

  it('refuses a GTIN whose check digit does not fit', async () => {
    const scope = await openShop()
    const wrong = product({ variants: [variant([], { gtin: '4006381333932' })] })
    await expect(createProduct(scope, actor, wrong)).rejects.toMatchObject({ code: 'GTIN_INVALID' })
    await createProduct(scope, actor, product({ variants: [variant([], { gtin: '4 006381 333931' })] }))
    expect((await listProducts(scope, { q: '4006381333931' })).total).toBe(1)
  })

  it('leaves the shop when archived, and can be deleted only then', async () => {
    const scope = await openShop()
    const { id, handle } = await createProduct(scope, actor, product())
    await expect(deleteProduct(scope, actor, id)).rejects.toMatchObject({ code: 'PRODUCT_ON_SALE' })
    expect(await setProductStatus(scope, actor, [id], 'archived')).toBe(1)
    expect(await findProductByHandle(scope, handle)).toBeNull()
    await deleteProduct(scope, actor, id)
    expect((await listDeskProducts(scope, { q: '', sort: 'updated', page: 1 })).counts.archived).toBe(0)
  })

  it('is stored without what a description must not hold', async () => {
    const scope = await openShop()
    const { handle } = await createProduct(
      scope,
      actor,
      product({ descriptionHtml: '<p onclick="x()">Warm<script>alert(1)</script><img src=x onerror=alert(1)></p>' }),
    )
    expect((await findProductByHandle(scope, handle))?.descriptionHtml).toBe('<p>Warm</p>')
  })
})

describe('the list', () => {
  it('finds words of two signs in Japanese and Korean, and by half a word', async () => {
    const scope = await openShop()
    await createProduct(scope, actor, product({ title: '抹茶ラテ', descriptionHtml: '' }))
    await createProduct(scope, actor, product({ title: '한지 등불', descriptionHtml: '' }))
    await createProduct(scope, actor, product({ title: 'Halyard linen throw', descriptionHtml: '' }))
    const titles = async (q: string) => (await listProducts(scope, { q })).items.map((item) => item.title)
    expect(await titles('抹茶')).toEqual(['抹茶ラテ'])
    expect(await titles('らて')).toEqual(['抹茶ラテ'])
    expect(await titles('한지')).toEqual(['한지 등불'])
    expect(await titles('ﾗﾃ')).toEqual(['抹茶ラテ'])
    expect(await titles('haly lin')).toEqual(['Halyard linen throw'])
    expect(await titles('throw 抹茶')).toEqual([])
    expect(await titles('抹')).toEqual(['抹茶ラテ'])
  })

  it('filters by category and those below, by price, sale and stock, and sorts', async () => {
    const scope = await openShop()
    const light = await createCategory(scope, actor, { title: 'Light', handle: '', parentId: null })
    const paper = await createCategory(scope, actor, { title: 'Paper', handle: '', parentId: light.id })
    const add = (title: string, priceMinor: number, change: Partial<CreateProductInput> = {}, more = {}) =>
      createProduct(scope, actor, product({ title, variants: [variant([], { priceMinor, ...more })], ...change }))
    await add('Cheap', 100, { categoryIds: [paper.id] })
    await add('Reduced', 200, { categoryIds: [light.id] }, { compareAtMinor: 300 })
    await add('Sold out', 300, {}, { onHand: 0 })
    await add('Hidden', 400, { inShop: false })
    await add('Draft', 500, { status: 'draft' })
    const titles = async (filter: Parameters<typeof listProducts>[1]) =>
      (await listProducts(scope, { sort: 'price-asc', ...filter })).items.map((item) => item.title)
    expect(await titles({})).toEqual(['Cheap', 'Reduced', 'Sold out'])
    expect(await titles({ categoryHandle: 'light' })).toEqual(['Cheap', 'Reduced'])
    expect(await titles({ categoryHandle: 'paper' })).toEqual(['Cheap'])
    expect(await titles({ priceMinMinor: 150, priceMaxMinor: 250 })).toEqual(['Reduced'])
    expect(await titles({ onSale: true })).toEqual(['Reduced'])
    expect(await titles({ inStock: true, sort: 'price-desc' })).toEqual(['Reduced', 'Cheap'])
    expect(await titles({ perPage: 1, page: 2 })).toEqual(['Reduced'])
    expect(
      (await listCategories(scope)).map((c) => [
        c.title,
        c.productCount,
        c.children.map((d) => [d.title, d.productCount]),
      ]),
    ).toEqual([['Light', 2, [['Paper', 1]]]])
    const desk = await listDeskProducts(scope, { q: '', sort: 'price', page: 1 })
    expect(desk.counts).toEqual({ all: 5, active: 4, draft: 1, archived: 0, low: 4, out: 1 })
    expect(desk.items[0]).toMatchObject({ title: 'Draft', available: 5 })
  })

  it('shows nothing of another shop', async () => {
    const [mine, theirs] = [await openShop(), await openShop()]
    const { id, handle } = await createProduct(theirs, actor, product())
    expect((await listProducts(mine, { q: 'lantern' })).total).toBe(0)
    expect(await findProductByHandle(mine, handle)).toBeNull()
    await expect(getDeskProduct(mine, id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const input = await asInput(theirs, id)
    await expect(updateProduct(mine, actor, input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await setProductStatus(mine, actor, [id], 'archived')).toBe(0)
    const rows = await inShop(
      mine,
      (tx) => tx.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM catalog_products_with(ARRAY['la']::text[])`,
    )
    expect(rows[0]?.n).toBe(0n)
  })
})
