import { Prisma } from '@/generated/prisma/client'
import { fold } from '@/lib/text'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { defaultPerPage, maxListedProducts, maxPerPage } from '../constants'
import type { ProductAddresses, ProductCard, ProductList, ProductListFilter, ProductSort } from '../types'
import { type CardRow, cardsOf, isVisible, readCard } from './card-rows'
import { countFound } from './list-facets'
import { conditions, type Narrowing, nearness } from './list-filter'
import { titleOf } from './told'

const orders: Record<Exclude<ProductSort, 'relevance'>, (scope: ShopScope) => Prisma.Sql> = {
  newest: () => Prisma.sql`p.published_at DESC, p.id DESC`,
  'price-asc': () => Prisma.sql`p.price_min_minor, p.id`,
  'price-desc': () => Prisma.sql`p.price_min_minor DESC, p.id DESC`,
  title: (scope) => Prisma.sql`${titleOf(scope)}, p.id`,
}

/** The name begins with the words, holds them, or the product is found by something else. */
function byRelevance(q: string): Prisma.Sql {
  const phrase = fold(q)
  return Prisma.sql`CASE WHEN p.search_text LIKE ${`${phrase}%`} THEN 0
    WHEN split_part(p.search_text, ${'\n'}, 1) LIKE ${`%${phrase}%`} THEN 1 ELSE 2 END, p.published_at DESC, p.id DESC`
}

function orderOf(scope: ShopScope, { q, sort }: ProductListFilter): Prisma.Sql {
  const wanted = sort ?? (q ? 'relevance' : 'newest')
  if (wanted !== 'relevance') return orders[wanted](scope)
  return q && fold(q) ? byRelevance(q) : orders.newest(scope)
}

/** The order of a search with slips: what reads most like it first. */
const byNearness = (q: string) => Prisma.sql`${nearness(q)} DESC, p.published_at DESC, p.id DESC`

type Page = { perPage: number; offset: number }

function readPage(tx: Tx, narrowing: Narrowing, order: Prisma.Sql, { perPage, offset }: Page): Promise<CardRow[]> {
  // What is sorted are ids; the wide rows are read for the page alone.
  const ids = Prisma.sql`SELECT p.id FROM product p WHERE ${conditions(narrowing)} ORDER BY ${order} LIMIT ${perPage} OFFSET ${offset}`
  const found = Prisma.sql`(SELECT p.* FROM (${ids}) page JOIN product p ON p.shop_id = ${narrowing.scope.shopId}::uuid AND p.id = page.id)`
  return tx.$queryRaw<CardRow[]>`${cardsOf(narrowing.scope, found)} ORDER BY ${order}`
}

/**
 * What visitors may buy, a page at a time. Two statements: the page with everything a card shows, and the counts. Where
 * nothing holds the words as they were typed, a third one looks for goods that read like them.
 */
export async function listProducts(scope: ShopScope, filter: ProductListFilter = {}): Promise<ProductList> {
  const perPage = Math.min(Math.max(filter.perPage ?? defaultPerPage, 1), maxPerPage)
  const page = Math.max(filter.page ?? 1, 1)
  const at = { perPage, offset: (page - 1) * perPage }
  return inShop(scope, async (tx) => {
    let narrowing: Narrowing = { scope, filter, isNear: false }
    let rows = at.offset < maxListedProducts ? await readPage(tx, narrowing, orderOf(scope, filter), at) : []
    let found = await countFound(tx, narrowing)
    if (found.total === 0 && filter.q && fold(filter.q)) {
      narrowing = { ...narrowing, isNear: true }
      rows = await readPage(tx, narrowing, byNearness(filter.q), at)
      if (rows.length > 0) found = await countFound(tx, narrowing)
    }
    const { total, facets } = found
    return {
      items: rows.map(readCard),
      total,
      page,
      perPage,
      pages: Math.ceil(total / perPage),
      facets,
      isNear: narrowing.isNear && total > 0,
    }
  })
}

/** Chosen products in the given order, for shelves that the retailer put together; hidden ones are left out. */
export async function listCards(scope: ShopScope, productIds: readonly string[]): Promise<ProductCard[]> {
  if (productIds.length === 0) return []
  const rows = await inShop(scope, (tx) => {
    const chosen = Prisma.sql`(SELECT * FROM product p WHERE p.shop_id = ${scope.shopId}::uuid AND p.id = ANY(${productIds.slice(0, maxPerPage)}::uuid[]) AND ${isVisible(now())})`
    return tx.$queryRaw<CardRow[]>`${cardsOf(scope, chosen)}`
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
    >`${cardsOf(scope, near)} ORDER BY p.picked NULLS LAST, p.nearness DESC, p.published_at DESC`
    return rows.map(readCard)
  })
}

/** Visible addresses in the order of the alphabet, for the sitemap; how many there are, and when any of them last changed. */
export function listProductAddresses(
  scope: ShopScope,
  { skip, take }: { skip: number; take: number },
): Promise<ProductAddresses> {
  const at = now()
  const where = {
    ...{ shopId: scope.shopId, status: 'active', publishedAt: { lte: at } },
    OR: [{ publishedUntil: null }, { publishedUntil: { gt: at } }],
  }
  return inShop(scope, async (tx) => {
    const whole = await tx.product.aggregate({ where, _count: true, _max: { updatedAt: true } })
    const items =
      take === 0
        ? []
        : await tx.product.findMany({
            where,
            select: { handle: true, updatedAt: true },
            orderBy: { handle: 'asc' },
            skip,
            take,
          })
    return { items, total: whole._count, changed: whole._max.updatedAt }
  })
}
