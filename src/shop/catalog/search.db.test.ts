import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import type { ShopScope } from '@/platform/db/scope'
import { createShop } from '@/testing/shops'
import { createCategory } from './commands/categories'
import { createProduct } from './commands/save-product'
import { saveCustomField } from './commands/terms'
import { listProducts } from './queries/list-products'
import { suggest } from './queries/suggest'
import { createProductInput } from './schema'
import type { CustomValues, ProductListFilter } from './types'

const actor = { kind: 'staff', name: 'Mira' } as const

type Good = {
  title: string
  priceMinor?: number
  sku?: string
  gtin?: string
  categoryIds?: string[]
  values?: CustomValues
  stock?: number
}

const put = (
  scope: ShopScope,
  { title, priceMinor = 1_000, sku = '', gtin = '', categoryIds = [], values = {}, stock = 3 }: Good,
) =>
  createProduct(
    scope,
    actor,
    createProductInput.parse({
      title,
      handle: '',
      descriptionHtml: '',
      vendor: '',
      productType: '',
      tags: [],
      status: 'active',
      inShop: true,
      listedInMall: true,
      options: [],
      seoTitle: '',
      seoDescription: '',
      images: [],
      categoryIds,
      customValues: values,
      variants: [
        {
          id: newId(),
          options: [],
          sku,
          gtin,
          priceMinor,
          compareAtMinor: null,
          costMinor: null,
          weightGrams: 0,
          requiresShipping: true,
          taxable: true,
          mediaId: null,
          tracked: true,
          continueSelling: false,
          onHand: stock,
          seenOnHand: 0,
        },
      ],
    }),
  )

async function stocked() {
  const { scope } = await createShop()
  const { id: tea } = await createCategory(scope, actor, { title: 'Tea', handle: 'tea', parentId: null })
  const { id: green } = await createCategory(scope, actor, { title: 'Green tea', handle: 'green', parentId: tea })
  const field = { names: { en: 'Colour' }, kind: 'choice' as const, unit: '', categoryId: null, isFacet: true }
  await saveCustomField(scope, actor, {
    ...field,
    key: 'colour',
    choices: [
      { key: 'green', names: { en: 'Green' } },
      { key: 'white', names: { en: 'White' } },
    ],
  })
  await put(scope, { title: '抹茶ラテ', priceMinor: 850, categoryIds: [green], values: { colour: 'green' } })
  await put(scope, { title: 'Paper lantern', priceMinor: 4_600, sku: 'ML-35/WW', values: { colour: 'white' } })
  await put(scope, {
    title: 'Cast-iron kettle',
    priceMinor: 9_800,
    gtin: '4006381333931',
    categoryIds: [tea],
    stock: 0,
  })
  await put(scope, { title: 'Matcha bowl', priceMinor: 2_400, categoryIds: [tea], values: { colour: 'green' } })
  const found = async (filter: ProductListFilter) => (await listProducts(scope, filter)).items.map(({ title }) => title)
  return { scope, found }
}

describe('the search of a shop', () => {
  it('finds words of two signs, article numbers as they are written, and words with a slip', async () => {
    const { scope, found } = await stocked()
    expect(await found({ q: '抹茶' })).toEqual(['抹茶ラテ'])
    expect(await found({ q: 'ラテ' })).toEqual(['抹茶ラテ'])
    expect(await found({ q: 'ML-35/WW' })).toEqual(['Paper lantern'])
    expect(await found({ q: '4006 3813 33931' })).toEqual(['Cast-iron kettle'])
    expect(await found({ q: '4006381333931' })).toEqual(['Cast-iron kettle'])
    for (const [slip, right] of [
      ['lantren', 'Paper lantern'],
      ['ketle', 'Cast-iron kettle'],
      ['mathca bowl', 'Matcha bowl'],
    ] as const) {
      const list = await listProducts(scope, { q: slip })
      expect([list.items[0]?.title, list.isNear]).toEqual([right, true])
    }
    expect(await listProducts(scope, { q: 'kettle' })).toMatchObject({ total: 1, isNear: false })
    expect(await listProducts(scope, { q: 'zzzzzz' })).toMatchObject({ total: 0, isNear: false })
  })

  it('counts by shelf, price, stock and own characteristics, and narrows by them', async () => {
    const { scope, found } = await stocked()
    const { facets, total } = await listProducts(scope)
    expect(total).toBe(4)
    expect(facets).toMatchObject({ inStock: 3, priceMinMinor: 850, priceMaxMinor: 9_800 })
    expect(facets.categories).toEqual([
      { handle: 'tea', title: 'Tea', count: 3 },
      { handle: 'green', title: 'Green tea', count: 1 },
    ])
    expect(facets.prices.reduce((sum, { count }) => sum + count, 0)).toBe(4)
    for (const { fromMinor, toMinor } of facets.prices) expect(toMinor).toBeGreaterThan(fromMinor)
    expect(facets.fields).toMatchObject([
      {
        key: 'colour',
        values: [
          { value: 'green', count: 2 },
          { value: 'white', count: 1 },
        ],
      },
    ])
    const green = { fields: { colour: ['green'] } }
    expect(await found({ ...green, sort: 'price-asc' })).toEqual(['抹茶ラテ', 'Matcha bowl'])
    expect(await found({ ...green, categoryHandle: 'green' })).toEqual(['抹茶ラテ'])
    expect(await found({ fields: { colour: ['green', 'white'] }, priceMinMinor: 2_000 })).toHaveLength(2)
  })

  it('offers goods and shelves while one is typing', async () => {
    const { scope } = await stocked()
    const typed = await suggest(scope, 'mat')
    expect(typed.products.map(({ title }) => title)).toEqual(['Matcha bowl'])
    expect((await suggest(scope, 'tea')).categories.map(({ handle }) => handle)).toEqual(['tea', 'green'])
    expect((await suggest(scope, 'lantrn')).products[0]?.title).toBe('Paper lantern')
    expect(await suggest(scope, ' ')).toEqual({ products: [], categories: [] })
  })
})
