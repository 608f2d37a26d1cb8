import { Prisma } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import { bigrams, fold } from '@/lib/text'
import { listRegions, listTrades } from '@/mall/tenancy/queries'
import type { ShopFront } from '@/mall/tenancy/types'
import { mallDb } from '@/platform/db/mall'
import type { ListGoodsInput } from '../schema'
import type { MallGood, MallGoodList, ReducedGood } from '../types'
import { branchIds, inBranch, isListed, standsOpen } from './shops'

type GoodRow = {
  id: string
  handle: string
  title: string
  summary: string
  slug: string
  shopName: string
  front: unknown
  currency: string
  priceMin: bigint
  priceMax: bigint
  compareAt: bigint | null
  publishedAt: Date
  mediaId: string | null
  mediaWidth: number | null
  mediaHeight: number | null
  mediaWidths: number[] | null
  mediaBlur: string | null
}

const orders = {
  newest: Prisma.sql`p.published_at DESC, p.id DESC`,
  relevance: Prisma.sql`hits DESC, p.published_at DESC, p.id DESC`,
  'price-asc': Prisma.sql`p.price_min_minor, p.id`,
  'price-desc': Prisma.sql`p.price_min_minor DESC, p.id`,
}

const columns = Prisma.sql`
  p.id, p.handle, p.title, p.summary, s.slug, s.name AS "shopName", s.front, s.currency,
  p.price_min_minor AS "priceMin", p.price_max_minor AS "priceMax", p.compare_at_minor AS "compareAt", p.published_at AS "publishedAt",
  m.id AS "mediaId", m.width AS "mediaWidth", m.height AS "mediaHeight", m.widths AS "mediaWidths", m.blur AS "mediaBlur"`

const itsShopAndCover = Prisma.sql`
  JOIN shop s ON s.id = p.shop_id
  LEFT JOIN media m ON m.shop_id = p.shop_id AND m.id = p.cover_media_id AND m.state = 'ready'`

const available = Prisma.sql`EXISTS (
  SELECT FROM variant v JOIN stock_item i ON i.shop_id = v.shop_id AND i.variant_id = v.id
  WHERE v.shop_id = p.shop_id AND v.product_id = p.id AND (NOT i.tracked OR i.continue_selling OR i.on_hand > i.reserved))`

/**
 * Goods over all open shops. Words are found by their bigrams, any language; a word with a slip in it is still
 * found when more than half of its bigrams are right.
 */
export async function listGoods(input: ListGoodsInput): Promise<MallGoodList> {
  const [trades, regions] = await Promise.all([listTrades(), listRegions()])
  const grams = bigrams(input.q ?? '')
  const searched = grams.length > 0
  const hits = searched
    ? Prisma.sql`(SELECT count(*) FROM unnest(p.grams) g WHERE g = ANY(${grams})) + CASE WHEN p.search_text LIKE ${`%${fold(input.q ?? '')}%`} THEN 100 ELSE 0 END`
    : Prisma.sql`0`
  const enough = Math.max(1, Math.ceil(grams.length * 0.6))
  const found = searched ? Prisma.sql`p.grams && ${grams} AND ${hits} >= ${enough}` : Prisma.sql`true`
  const rows = await mallDb().$queryRaw<(GoodRow & { total: bigint })[]>`
    SELECT ${columns}, ${hits} AS hits, count(*) OVER () AS total
    FROM product p ${itsShopAndCover}
    WHERE ${isListed()} AND ${standsOpen} AND ${found}
      AND ${inBranch(Prisma.sql`s.trade_id`, branchIds(trades, input.trade))} AND ${inBranch(Prisma.sql`s.region_id`, branchIds(regions, input.region))}
      AND (${input.priceMinMinor ?? null}::bigint IS NULL OR p.price_min_minor >= ${input.priceMinMinor ?? null}::bigint)
      AND (${input.priceMaxMinor ?? null}::bigint IS NULL OR p.price_min_minor <= ${input.priceMaxMinor ?? null}::bigint)
      AND (NOT ${input.onSale} OR p.compare_at_minor > p.price_min_minor) AND (NOT ${input.inStock} OR ${available})
    ORDER BY ${searched && input.sort === 'newest' ? orders.relevance : orders[input.sort]}
    LIMIT ${input.perPage} OFFSET ${(input.page - 1) * input.perPage}`
  const total = Number(rows[0]?.total ?? 0)
  return { items: rows.map(readGood), total, page: input.page, pages: Math.max(1, Math.ceil(total / input.perPage)) }
}

function readGood(row: GoodRow): MallGood {
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    summary: row.summary,
    shop: { slug: row.slug, name: row.shopName, front: row.front as ShopFront },
    currency: row.currency,
    priceMinMinor: toMinor(row.priceMin),
    priceMaxMinor: toMinor(row.priceMax),
    compareAtMinor: row.compareAt === null ? null : toMinor(row.compareAt),
    cover:
      row.mediaId && row.mediaWidths?.length
        ? {
            id: row.mediaId,
            alt: row.title,
            width: row.mediaWidth ?? 0,
            height: row.mediaHeight ?? 0,
            widths: row.mediaWidths,
            blur: row.mediaBlur ?? '',
          }
        : null,
    publishedAt: row.publishedAt,
  }
}

/** One newest good of each shop first, so that a shop that lists fifty at once does not fill the page alone. */
export async function listNewest(take: number): Promise<MallGood[]> {
  const rows = await mallDb().$queryRaw<GoodRow[]>`
    SELECT ${columns}
    FROM (
      SELECT latest.*, row_number() OVER (PARTITION BY shop_id ORDER BY published_at DESC, id DESC) AS turn
      FROM (SELECT * FROM product p WHERE ${isListed()} ORDER BY p.published_at DESC LIMIT ${take * 25}) latest
    ) p ${itsShopAndCover}
    WHERE ${standsOpen} ORDER BY p.turn, p.published_at DESC LIMIT ${take}`
  return rows.map(readGood)
}

/** Marked-down goods that can be bought now, the deepest cut first, one per shop before a second. */
export async function listReduced(take: number): Promise<ReducedGood[]> {
  const rows = await mallDb().$queryRaw<(GoodRow & { stockLeft: bigint | null })[]>`
    SELECT ${columns}, p.pieces AS "stockLeft"
    FROM (
      SELECT cut.*, row_number() OVER (PARTITION BY cut.shop_id ORDER BY cut.price_min_minor::float8 / cut.compare_at_minor) AS turn
      FROM (
        SELECT p.*, shelf.pieces FROM product p
        CROSS JOIN LATERAL (
          SELECT bool_or(NOT i.tracked OR i.continue_selling OR i.on_hand > i.reserved) AS sells,
            CASE WHEN bool_and(i.tracked AND NOT i.continue_selling) THEN sum(greatest(i.on_hand - i.reserved, 0)) END::bigint AS pieces
          FROM variant v JOIN stock_item i ON i.shop_id = v.shop_id AND i.variant_id = v.id
          WHERE v.shop_id = p.shop_id AND v.product_id = p.id
        ) shelf
        WHERE ${isListed()} AND p.compare_at_minor > p.price_min_minor AND shelf.sells
        ORDER BY p.price_min_minor::float8 / p.compare_at_minor LIMIT 200
      ) cut
    ) p ${itsShopAndCover}
    WHERE ${standsOpen} ORDER BY p.turn, p.price_min_minor::float8 / p.compare_at_minor LIMIT ${take}`
  return rows.map((row) => ({ ...readGood(row), stockLeft: row.stockLeft === null ? null : Number(row.stockLeft) }))
}
