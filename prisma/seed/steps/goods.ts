import { newId } from '@/lib/ids'
import { after, hours } from '@/lib/time'
import type { Actor } from '@/mall/audit/commands'
import { atTime } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { createCategory } from '@/shop/catalog/commands/categories'
import { createProduct } from '@/shop/catalog/commands/save-product'
import { saveCustomField } from '@/shop/catalog/commands/terms'
import { type CreateProductInput, createProductInput } from '@/shop/catalog/schema'
import { type BuiltProduct, buildProduct, type Numbering } from '../build/variants'
import { titlesOf, wordsOf } from '../build/words'
import type { Calendar } from '../clock'
import type { CategorySeed, ProductSeed, ShopSeed } from '../data/types'
import { publishedDaysAgo } from '../history'
import { storeDrawing } from '../pictures'

async function seedCategories(
  scope: ShopScope,
  actor: Actor,
  shop: ShopSeed,
  categories: readonly CategorySeed[],
  parentId: string | null = null,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const category of categories) {
    const { handle, title, children = [] } = category
    const { id } = await createCategory(scope, actor, { title, titles: titlesOf(shop, category), handle, parentId })
    ids.set(handle, id)
    for (const [key, value] of await seedCategories(scope, actor, shop, children, id)) ids.set(key, value)
  }
  return ids
}

function productInput(
  product: ProductSeed,
  built: BuiltProduct,
  mediaIds: readonly string[],
  categories: ReadonlyMap<string, string>,
  sold: (variant: string) => number,
  today: Date,
): CreateProductInput {
  const { ends } = product
  return createProductInput.parse({
    title: product.title,
    handle: product.handle,
    descriptionHtml: product.descriptionHtml,
    vendor: product.vendor ?? '',
    productType: product.productType,
    tags: [...(product.tags ?? [])],
    status: product.status ?? 'active',
    inShop: true,
    listedInMall: true,
    options: (product.options ?? []).map(({ name, values }) => ({ name, values: values.map(({ value }) => value) })),
    seoTitle: '',
    seoDescription: '',
    priceUntil: ends ? after(today, hours(ends.hours)).toISOString() : null,
    variants: built.variants.map((variant) => ({
      id: newId(),
      options: variant.options,
      sku: variant.sku,
      gtin: variant.gtin,
      priceMinor: ends ? variant.priceMinor - product.price + ends.usual : variant.priceMinor,
      plannedPriceMinor: ends ? variant.priceMinor : null,
      compareAtMinor: variant.compareAtMinor,
      costMinor: Math.round(variant.priceMinor * 0.46),
      weightGrams: variant.weightGrams,
      requiresShipping: product.grams > 0,
      taxable: true,
      mediaId: variant.picture === null ? null : (mediaIds[variant.picture] ?? null),
      tracked: product.productType !== 'Service',
      continueSelling: false,
      onHand: variant.stock + sold(variant.title),
      seenOnHand: 0,
    })),
    images: built.pictures.flatMap(({ alt }, i) => {
      const mediaId = mediaIds[i]
      return mediaId ? [{ mediaId, alt }] : []
    }),
    customValues: { ...product.values },
    categoryIds: product.categories.flatMap((handle) => categories.get(handle) ?? []),
  })
}

/** Variant ids of a shop by `handle/variant title`. */
async function variantIds(scope: ShopScope): Promise<ReadonlyMap<string, string>> {
  const rows = await inShop(scope, (tx) =>
    tx.variant.findMany({ where: { shopId: scope.shopId }, include: { product: { select: { handle: true } } } }),
  )
  return new Map(
    rows.map(({ id, product, option1, option2, option3 }) => [
      `${product.handle}/${[option1, option2, option3].filter(Boolean).join(' / ')}`,
      id,
    ]),
  )
}

export interface GoodsPlan {
  /** Place of the shop in the street. */
  readonly place: number
  readonly calendar: Calendar
  /** Pieces that history will sell, by `slug/handle/variant`: they lie on the shelf besides those that shall be left today. */
  readonly sold: ReadonlyMap<string, number>
}

/**
 * Shelves and goods of a shop.
 * @returns variant ids by `handle/variant title`
 */
export async function seedGoods(
  scope: ShopScope,
  actor: Actor,
  shop: ShopSeed,
  { place: street, calendar, sold }: GoodsPlan,
): Promise<ReadonlyMap<string, string>> {
  const categories = await seedCategories(scope, actor, shop, shop.categories)
  for (const { key, names, choices, facet = false } of shop.fields ?? []) {
    await saveCustomField(scope, actor, {
      ...{ key, names, kind: 'choice', unit: '', categoryId: null, isFacet: facet },
      choices: choices.map((choice) => ({ ...choice })),
    })
  }
  const numbering: Numbering = { shop: street, prefix: shop.orderPrefix, article: 0 }
  const built = shop.products.map((product) => ({ product, ...buildProduct(product, numbering) }))
  await Promise.all(
    built.map(async ({ product, variants, pictures }, place) => {
      const mediaIds = await Promise.all(pictures.map(({ spec }, i) => storeDrawing(scope, spec, i)))
      const soldOf = (variant: string): number => sold.get(`${shop.slug}/${product.handle}/${variant}`) ?? 0
      const plain = productInput(product, { variants, pictures }, mediaIds, categories, soldOf, calendar.today)
      const input = { ...plain, words: wordsOf(shop, product, plain.images) }
      await atTime(calendar.daysAgo(publishedDaysAgo(place, street)), () => createProduct(scope, actor, input))
    }),
  )
  return variantIds(scope)
}
