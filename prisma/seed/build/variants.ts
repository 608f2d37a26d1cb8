import { hashText, random } from '@/ui/illustration/core/number'
import type { PictureSpec } from '@/ui/illustration/spec'
import type { ProductSeed } from '../data/types'
import { inStoreGtin } from './gtin'

export interface BuiltVariant {
  readonly options: readonly string[]
  readonly title: string
  readonly sku: string
  readonly gtin: string
  readonly priceMinor: number
  readonly compareAtMinor: number | null
  readonly weightGrams: number
  readonly stock: number
  /** Place of this variant's picture among the product's pictures. */
  readonly picture: number | null
}

export interface BuiltProduct {
  readonly variants: readonly BuiltVariant[]
  readonly pictures: readonly { readonly spec: PictureSpec; readonly alt: string }[]
}

/** Where a shop's numbers stand while its goods are counted. */
export interface Numbering {
  readonly shop: number
  readonly prefix: string
  article: number
}

type Value = NonNullable<ProductSeed['options']>[number]['values'][number]

function combinations(options: NonNullable<ProductSeed['options']>): readonly (readonly Value[])[] {
  return options.reduce<readonly (readonly Value[])[]>(
    (rows, option) => rows.flatMap((row) => option.values.map((value) => [...row, value])),
    [[]],
  )
}

/** Some of everything: most near the given number, a few low, now and then none. */
function stockAround(middle: number, seed: string): number {
  if (middle <= 1) return middle
  const roll = random(hashText(seed))
  const kind = roll()
  if (kind < 0.06) return 0
  if (kind < 0.18) return 1 + Math.floor(roll() * 3)
  return Math.max(1, Math.round(middle * (0.55 + roll() * 0.9)))
}

const initials = (handle: string): string =>
  handle
    .split('-')
    .map((part) => part.slice(0, 3))
    .slice(0, 3)
    .join('')
    .toUpperCase()

/** All variants of a product with their numbers, and its pictures with those of single values appended. */
export function buildProduct(product: ProductSeed, numbering: Numbering): BuiltProduct {
  const pictures = product.pictures.map((spec, i) => ({
    spec,
    alt: i === 0 ? product.title : `${product.title}, ${i + 1}`,
  }))
  const pictureOf = new Map<Value, number>()
  for (const option of product.options ?? []) {
    for (const value of option.values) {
      if (!value.picture) continue
      const same = pictures.findIndex(({ spec }) => JSON.stringify(spec) === JSON.stringify(value.picture))
      pictureOf.set(value, same >= 0 ? same : pictures.length)
      if (same < 0) pictures.push({ spec: value.picture, alt: `${product.title}, ${value.value}` })
    }
  }
  const rows = combinations(product.options ?? [])
  const variants = rows.map((values, i): BuiltVariant => {
    numbering.article += 1
    const title = values.map(({ value }) => value).join(' / ')
    const counted = `${numbering.prefix}-${initials(product.handle)}-${String(i + 1).padStart(2, '0')}`
    const sku = rows.length === 1 ? (product.sku ?? counted) : counted
    const add = values.reduce((sum, value) => sum + (value.add ?? 0), 0)
    const seen = values.map((value) => pictureOf.get(value)).find((place) => place !== undefined)
    const gone = product.soldOut?.includes(title) ?? false
    return {
      options: values.map(({ value }) => value),
      title,
      sku,
      gtin: inStoreGtin(numbering.shop, numbering.article),
      priceMinor: product.price + add,
      compareAtMinor: product.was ? product.was + add : null,
      weightGrams: product.grams + values.reduce((sum, value) => sum + (value.grams ?? 0), 0),
      stock: gone ? 0 : rows.length === 1 ? product.stock : stockAround(product.stock, `${product.handle}/${title}`),
      picture: seen ?? null,
    }
  })
  return { variants, pictures }
}
