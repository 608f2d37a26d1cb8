import { Prisma } from '@/generated/prisma/client'
import { cleanGtin } from '@/lib/gtin'
import { bigrams, fold } from '@/lib/text'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import type { ProductListFilter } from '../types'
import { isVisible, sellsNow } from './card-rows'

/** Which products of a shop a list is about. `isNear`: words need not stand as typed, but read like it. */
export type Narrowing = { scope: ShopScope; filter: ProductListFilter; isNear: boolean }

export const anyStock = Prisma.sql`EXISTS (
  SELECT FROM variant v JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
  WHERE v.shop_id = p.shop_id AND v.product_id = p.id AND ${sellsNow})`

/** The category itself and everything below it. */
const inCategory = (scope: ShopScope, handle: string) => Prisma.sql`p.id IN (
  WITH RECURSIVE tree AS (
    SELECT id FROM category WHERE shop_id = ${scope.shopId}::uuid AND handle = ${handle}
    UNION
    SELECT c.id FROM category c JOIN tree ON c.parent_id = tree.id WHERE c.shop_id = ${scope.shopId}::uuid
  )
  SELECT pc.product_id FROM product_category pc JOIN tree ON pc.category_id = tree.id WHERE pc.shop_id = ${scope.shopId}::uuid)`

const wordsOf = (q: string) => fold(q).split(' ').filter(Boolean).slice(0, 12)

/**
 * Words all of which occur in a product. The index narrows by two-sign pieces; the text itself decides.
 * @returns null when the query holds no word
 */
export function matchingWords(q: string): Prisma.Sql | null {
  const words = wordsOf(q)
  if (words.length === 0) return null
  const grams = bigrams(words.filter((word) => [...word].length > 1).join(' '))
  const texts = words.map((word) => Prisma.sql`p.search_text LIKE ${`%${word}%`}`)
  const indexed = grams.length > 0 ? [Prisma.sql`p.id IN (SELECT catalog_products_with(${grams}::text[]))`] : []
  return Prisma.join([...indexed, ...texts], ' AND ')
}

/** Products that have a variant with this very number, however many numbers they have. */
const withNumber = (scope: ShopScope, q: string) => Prisma.sql`
  SELECT v.product_id FROM variant v WHERE v.shop_id = ${scope.shopId}::uuid AND v.sku = ${q.trim()}
  UNION SELECT v.product_id FROM variant v WHERE v.shop_id = ${scope.shopId}::uuid AND v.gtin = ${cleanGtin(q)}`

/** Whether a query can be an article number at all: it holds a digit and is one piece. */
const canBeNumber = (q: string) => /\d/.test(q) && /^\S{3,40}$/.test(q.trim())

const asTyped = (scope: ShopScope, q: string): Prisma.Sql[] => {
  if (!canBeNumber(q)) return [matchingWords(q)].filter((words) => words !== null)
  // A number that some variant has is meant as that number; only otherwise it is looked for in texts.
  const number = withNumber(scope, q)
  const texts = wordsOf(q).map((word) => Prisma.sql`p.search_text LIKE ${`%${word}%`}`)
  return [
    Prisma.sql`p.id IN (${number} UNION SELECT catalog_products_with(${bigrams(q)}::text[]) WHERE NOT EXISTS (${number}))`,
    Prisma.sql`((${Prisma.join(texts, ' AND ')}) OR p.id IN (${number}))`,
  ]
}

/** How much of a word must be there to pass for it with a slip: "lantren", "ketle", "mathca". */
const slip = 0.4
/** Shorter words have no room for a slip. */
const slipLength = 4

/** Name, maker, kind and tags: what people type from memory. */
const remembered = Prisma.sql`split_part(p.search_text, ${'\n'}, 1) || ' ' || split_part(p.search_text, ${'\n'}, 2)`

/** How alike a product reads to a query, from 0 to the number of its words. */
export const nearness = (q: string): Prisma.Sql =>
  Prisma.join(
    wordsOf(q).map((word) => Prisma.sql`word_similarity(${word}, ${remembered})`),
    ' + ',
  )

const almost = (q: string): Prisma.Sql[] =>
  wordsOf(q).map((word) =>
    [...word].length < slipLength
      ? Prisma.sql`p.search_text LIKE ${`%${word}%`}`
      : Prisma.sql`word_similarity(${word}, ${remembered}) >= ${slip}::real`,
  )

const ofFields = (fields: Record<string, readonly string[]>): Prisma.Sql[] =>
  Object.entries(fields)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => Prisma.sql`p.custom_values ->> ${key} = ANY(${[...values]}::text[])`)

export function conditions({ scope, filter, isNear }: Narrowing): Prisma.Sql {
  const { q, categoryHandle, priceMinMinor, priceMaxMinor, onSale, inStock, fields } = filter
  return Prisma.join(
    [
      Prisma.sql`p.shop_id = ${scope.shopId}::uuid`,
      isVisible(now()),
      ...(q ? (isNear ? almost(q) : asTyped(scope, q)) : []),
      ...(categoryHandle ? [inCategory(scope, categoryHandle)] : []),
      ...(priceMinMinor === undefined ? [] : [Prisma.sql`p.price_max_minor >= ${priceMinMinor}`]),
      ...(priceMaxMinor === undefined ? [] : [Prisma.sql`p.price_min_minor <= ${priceMaxMinor}`]),
      ...(onSale ? [Prisma.sql`p.compare_at_minor IS NOT NULL`] : []),
      ...(inStock ? [anyStock] : []),
      ...ofFields(fields ?? {}),
    ],
    ' AND ',
  )
}
