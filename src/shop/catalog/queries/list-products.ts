import { Prisma } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import { bigrams, fold } from '@/lib/text'
import { bus } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { perProcess } from '@/platform/per-process'
import { defaultPerPage, maxListedProducts, maxPerPage } from '../constants'
import type { ProductCard, ProductFacets, ProductList, ProductListFilter, ProductSort } from '../types'
import { type CardRow, cardsOf, isVisible, readCard, sellsNow } from './card-rows'

type Found = { total: number; facets: ProductFacets }

/** Counts of everything found are the same for every page of a list, so a busy list shares them for a moment. */
const countCache = () =>
  perProcess('catalog.counts', () => {
    const entries = new Map<string, { at: number; found: Found }>()
    bus.subscribe((message) => {
      if (message.topic !== 'pages.changed') return
      for (const key of entries.keys()) if (!message.shopId || key.startsWith(message.shopId)) entries.delete(key)
    })
    return entries
  })
const countsMaxAgeMillis = 1_000
const maxCounts = 5_000

const anyStock = Prisma.sql`EXISTS (
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

/**
 * Words all of which occur in a product. The index narrows by two-sign pieces; the text itself decides.
 * @returns null when the query holds no word
 */
export function matchingWords(q: string): Prisma.Sql | null {
  const words = fold(q).split(' ').filter(Boolean).slice(0, 12)
  if (words.length === 0) return null
  const grams = bigrams(words.filter((word) => [...word].length > 1).join(' '))
  const texts = words.map((word) => Prisma.sql`p.search_text LIKE ${`%${word}%`}`)
  const indexed = grams.length > 0 ? [Prisma.sql`p.id IN (SELECT catalog_products_with(${grams}::text[]))`] : []
  return Prisma.join([...indexed, ...texts], ' AND ')
}

function conditions(scope: ShopScope, filter: ProductListFilter): Prisma.Sql {
  const words = filter.q ? matchingWords(filter.q) : null
  return Prisma.join(
    [
      Prisma.sql`p.shop_id = ${scope.shopId}::uuid`,
      isVisible(now()),
      ...(words ? [words] : []),
      ...(filter.categoryHandle ? [inCategory(scope, filter.categoryHandle)] : []),
      ...(filter.priceMinMinor === undefined ? [] : [Prisma.sql`p.price_max_minor >= ${filter.priceMinMinor}`]),
      ...(filter.priceMaxMinor === undefined ? [] : [Prisma.sql`p.price_min_minor <= ${filter.priceMaxMinor}`]),
      ...(filter.onSale ? [Prisma.sql`p.compare_at_minor IS NOT NULL`] : []),
      ...(filter.inStock ? [anyStock] : []),
    ],
    ' AND ',
  )
}

const orders: Record<Exclude<ProductSort, 'relevance'>, Prisma.Sql> = {
  newest: Prisma.sql`p.published_at DESC, p.id DESC`,
  'price-asc': Prisma.sql`p.price_min_minor, p.id`,
  'price-desc': Prisma.sql`p.price_min_minor DESC, p.id DESC`,
  title: Prisma.sql`p.title, p.id`,
}

/** The name begins with the words, holds them, or the product is found by something else. */
function byRelevance(q: string): Prisma.Sql {
  const phrase = fold(q)
  return Prisma.sql`CASE WHEN p.search_text LIKE ${`${phrase}%`} THEN 0
    WHEN split_part(p.search_text, ${'\n'}, 1) LIKE ${`%${phrase}%`} THEN 1 ELSE 2 END, p.published_at DESC, p.id DESC`
}

function orderOf({ q, sort }: ProductListFilter): Prisma.Sql {
  const wanted = sort ?? (q ? 'relevance' : 'newest')
  if (wanted !== 'relevance') return orders[wanted]
  return q && fold(q) ? byRelevance(q) : orders.newest
}

async function count(tx: Tx, scope: ShopScope, filter: ProductListFilter): Promise<Found> {
  const { q, categoryHandle, priceMinMinor, priceMaxMinor, inStock, onSale } = filter
  const key = `${scope.shopId}${JSON.stringify([q, categoryHandle, priceMinMinor, priceMaxMinor, inStock, onSale])}`
  const counted = countCache()
  const known = counted.get(key)
  if (known && Date.now() - known.at < countsMaxAgeMillis) return known.found
  const [row] = await tx.$queryRaw<
    { total: bigint; inStock: bigint; onSale: bigint; priceMin: bigint | null; priceMax: bigint | null }[]
  >`
    SELECT count(*) AS total, count(*) FILTER (WHERE ${anyStock}) AS "inStock", count(p.compare_at_minor) AS "onSale",
      min(p.price_min_minor) AS "priceMin", max(p.price_max_minor) AS "priceMax"
    FROM product p WHERE ${conditions(scope, filter)}`
  const minorOrNull = (value: bigint | null | undefined) => (value == null ? null : toMinor(value))
  const found: Found = {
    total: Number(row?.total ?? 0),
    facets: {
      priceMinMinor: minorOrNull(row?.priceMin),
      priceMaxMinor: minorOrNull(row?.priceMax),
      inStock: Number(row?.inStock ?? 0),
      onSale: Number(row?.onSale ?? 0),
    },
  }
  if (counted.size >= maxCounts) counted.clear()
  counted.set(key, { at: Date.now(), found })
  return found
}

/** What visitors may buy, a page at a time. Two statements: the page with everything a card shows, and the counts. */
export async function listProducts(scope: ShopScope, filter: ProductListFilter = {}): Promise<ProductList> {
  const perPage = Math.min(Math.max(filter.perPage ?? defaultPerPage, 1), maxPerPage)
  const page = Math.max(filter.page ?? 1, 1)
  const offset = (page - 1) * perPage
  return inShop(scope, async (tx) => {
    const order = orderOf(filter)
    const found = Prisma.sql`(SELECT * FROM product p WHERE ${conditions(scope, filter)} ORDER BY ${order} LIMIT ${perPage} OFFSET ${offset})`
    const rows = offset < maxListedProducts ? await tx.$queryRaw<CardRow[]>`${cardsOf(found)} ORDER BY ${order}` : []
    const { total, facets } = await count(tx, scope, filter)
    return { items: rows.map(readCard), total, page, perPage, pages: Math.ceil(total / perPage), facets }
  })
}

/** Chosen products in the given order, for shelves that the retailer put together; hidden ones are left out. */
export async function listCards(scope: ShopScope, productIds: readonly string[]): Promise<ProductCard[]> {
  if (productIds.length === 0) return []
  const rows = await inShop(scope, (tx) => {
    const chosen = Prisma.sql`(SELECT * FROM product p WHERE p.shop_id = ${scope.shopId}::uuid AND p.id = ANY(${productIds.slice(0, maxPerPage)}::uuid[]) AND ${isVisible(now())})`
    return tx.$queryRaw<CardRow[]>`${cardsOf(chosen)}`
  })
  const byId = new Map(rows.map((row) => [row.id, readCard(row)]))
  return productIds.flatMap((id) => byId.get(id) ?? [])
}

/** Goods beside this one: those the retailer picked, then those sharing a category or its kind, then the newest. */
export function listRelatedProducts(scope: ShopScope, productId: string, limit = 4): Promise<ProductCard[]> {
  return inShop(scope, async (tx) => {
    const near = Prisma.sql`(
      SELECT o.*, r.position AS picked, (o.product_type <> '' AND o.product_type = self.product_type)::int
        + (SELECT count(*) FROM product_category a JOIN product_category b ON b.shop_id = a.shop_id AND b.category_id = a.category_id
           WHERE a.shop_id = o.shop_id AND a.product_id = o.id AND b.product_id = self.id) AS nearness
      FROM product self JOIN (SELECT * FROM product p WHERE p.shop_id = ${scope.shopId}::uuid AND ${isVisible(now())} ORDER BY
          EXISTS (SELECT FROM product_relation r WHERE r.shop_id = p.shop_id AND r.product_id = ${productId}::uuid AND r.related_id = p.id) DESC,
          p.published_at DESC LIMIT 200) o ON o.id <> self.id
      LEFT JOIN product_relation r ON r.shop_id = self.shop_id AND r.product_id = self.id AND r.related_id = o.id
      WHERE self.shop_id = ${scope.shopId}::uuid AND self.id = ${productId}::uuid
      ORDER BY r.position NULLS LAST, nearness DESC, o.published_at DESC LIMIT ${Math.min(limit, 24)})`
    const rows = await tx.$queryRaw<
      CardRow[]
    >`${cardsOf(near)} ORDER BY p.picked NULLS LAST, p.nearness DESC, p.published_at DESC`
    return rows.map(readCard)
  })
}

/** Every visible address, for the sitemap. */
export function listProductAddresses(scope: ShopScope): Promise<{ handle: string; updatedAt: Date }[]> {
  return inShop(scope, (tx) =>
    tx.product.findMany({
      where: {
        shopId: scope.shopId,
        status: 'active',
        publishedAt: { lte: now() },
        OR: [{ publishedUntil: null }, { publishedUntil: { gt: now() } }],
      },
      select: { handle: true, updatedAt: true },
      orderBy: { handle: 'asc' },
      take: 50_000,
    }),
  )
}
