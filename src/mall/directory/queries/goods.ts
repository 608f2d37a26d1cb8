import { Prisma } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import { altOf, sayIn, type Told } from '@/lib/product-words'
import type { ShopFront } from '@/mall/tenancy/types'
import { mallDb } from '@/platform/db/mall'
import { searchWords } from '../rules/search-words'
import type { ListGoodsInput } from '../schema'
import type { MallGood, MallGoodList, ReducedGood } from '../types'
import { byMatch, goodsWith } from './goods-with'
import { isListed, standsOpen } from './shops'

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
  told: Told | null
}

const orders = {
  newest: Prisma.sql`p.published_at DESC, p.id DESC`,
  'price-asc': Prisma.sql`p.price_min_minor, p.id`,
  'price-desc': Prisma.sql`p.price_min_minor DESC, p.id`,
}

/** @param locale the reader's language, null: the shop's own one; names that are not written in it stand in the shop's own */
const columnsIn = (locale: string | null) => Prisma.sql`
  p.id, p.handle, p.title, p.summary, s.slug, s.name AS "shopName", s.front, s.currency,
  p.price_min_minor AS "priceMin", p.price_max_minor AS "priceMax", p.compare_at_minor AS "compareAt", p.published_at AS "publishedAt",
  m.id AS "mediaId", m.width AS "mediaWidth", m.height AS "mediaHeight", m.widths AS "mediaWidths", m.blur AS "mediaBlur",
  CASE WHEN s.locale <> ${locale}::text THEN jsonb_build_object('main', s.locale, 'words', p.words -> ${locale}::text) END AS told`

const itsCover = Prisma.sql`LEFT JOIN media m ON m.shop_id = p.shop_id AND m.id = p.cover_media_id AND m.state = 'ready'`
const itsShopAndCover = Prisma.sql`JOIN shop s ON s.id = p.shop_id ${itsCover}`

const available = Prisma.sql`EXISTS (
  SELECT FROM variant v JOIN stock_item i ON i.shop_id = v.shop_id AND i.variant_id = v.id
  WHERE v.shop_id = p.shop_id AND v.product_id = p.id AND (NOT i.tracked OR i.continue_selling OR i.on_hand > i.reserved))`

/** The branch with this code and all below it; an unknown code holds nothing. */
const inBranchOf = (table: 'trade' | 'region', column: Prisma.Sql, code: string | undefined) =>
  code === undefined
    ? Prisma.sql`true`
    : Prisma.sql`${column} IN (
        WITH RECURSIVE branch AS (
          SELECT id FROM ${Prisma.raw(table)} WHERE lower(code) = ${code.toLowerCase()}
          UNION
          SELECT below.id FROM ${Prisma.raw(table)} below JOIN branch ON below.parent_id = branch.id
        )
        SELECT id FROM branch)`

type Places = { tradeId: string; regionId: string; inTrade: boolean; inRegion: boolean; goods: bigint }

/**
 * Goods over all open shops, best match first where words were typed (see `goodsWith`). Two statements: the page, and
 * how many there are, by the trade and the region of their shops.
 */
export async function listGoods(input: ListGoodsInput, locale: string | null = null): Promise<MallGoodList> {
  const words = searchWords(input.q ?? '')
  const source = words.length > 0 ? goodsWith(words) : Prisma.sql`product p JOIN shop s ON s.id = p.shop_id`
  const order = words.length > 0 && input.sort === 'newest' ? byMatch(words, input.q ?? '') : orders[input.sort]
  const inTrade = inBranchOf('trade', Prisma.sql`s.trade_id`, input.trade)
  const inRegion = inBranchOf('region', Prisma.sql`s.region_id`, input.region)
  const fits = Prisma.sql`${isListed()} AND ${standsOpen}
    AND (${input.priceMinMinor ?? null}::bigint IS NULL OR p.price_min_minor >= ${input.priceMinMinor ?? null}::bigint)
    AND (${input.priceMaxMinor ?? null}::bigint IS NULL OR p.price_min_minor <= ${input.priceMaxMinor ?? null}::bigint)
    AND (NOT ${input.onSale} OR p.compare_at_minor > p.price_min_minor) AND (NOT ${input.inStock} OR ${available})`
  const [rows, places] = await Promise.all([
    mallDb().$queryRaw<GoodRow[]>`
      SELECT ${columnsIn(locale)} FROM ${source} ${itsCover}
      WHERE ${fits} AND ${inTrade} AND ${inRegion}
      ORDER BY ${order} LIMIT ${input.perPage} OFFSET ${(input.page - 1) * input.perPage}`,
    mallDb().$queryRaw<Places[]>`
      SELECT s.trade_id AS "tradeId", s.region_id AS "regionId", ${inTrade} AS "inTrade", ${inRegion} AS "inRegion",
        count(*) AS goods
      FROM ${source} WHERE ${fits} GROUP BY 1, 2`,
  ])
  const total = sum(places.filter((place) => place.inTrade && place.inRegion))
  return {
    items: rows.map(readGood),
    total,
    page: input.page,
    pages: Math.max(1, Math.ceil(total / input.perPage)),
    goodsByTrade: sumBy(
      places.filter((place) => place.inRegion),
      ({ tradeId }) => tradeId,
    ),
    goodsByRegion: sumBy(
      places.filter((place) => place.inTrade),
      ({ regionId }) => regionId,
    ),
  }
}

const sum = (places: readonly Places[]) => places.reduce((goods, place) => goods + Number(place.goods), 0)

function sumBy(places: readonly Places[], idOf: (place: Places) => string): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const place of places) sums[idOf(place)] = (sums[idOf(place)] ?? 0) + Number(place.goods)
  return sums
}

function readGood(row: GoodRow): MallGood {
  const title = sayIn(row.told, 'title', row.title)
  return {
    id: row.id,
    handle: row.handle,
    title: title.text,
    lang: title.lang,
    summary: sayIn(row.told, 'summary', row.summary).text,
    shop: { slug: row.slug, name: row.shopName, front: row.front as ShopFront },
    currency: row.currency,
    priceMinMinor: toMinor(row.priceMin),
    priceMaxMinor: toMinor(row.priceMax),
    compareAtMinor: row.compareAt === null ? null : toMinor(row.compareAt),
    cover:
      row.mediaId && row.mediaWidths?.length
        ? {
            id: row.mediaId,
            alt: altOf(row.told, row.mediaId) ?? title.text,
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
export async function listNewest(take: number, locale: string | null = null): Promise<MallGood[]> {
  const rows = await mallDb().$queryRaw<GoodRow[]>`
    SELECT ${columnsIn(locale)}
    FROM (
      SELECT latest.*, row_number() OVER (PARTITION BY shop_id ORDER BY published_at DESC, id DESC) AS turn
      FROM (SELECT * FROM product p WHERE ${isListed()} ORDER BY p.published_at DESC LIMIT ${take * 25}) latest
    ) p ${itsShopAndCover}
    WHERE ${standsOpen} ORDER BY p.turn, p.published_at DESC LIMIT ${take}`
  return rows.map(readGood)
}

/** Marked-down goods that can be bought now, the deepest cut first, one per shop before a second. */
export async function listReduced(take: number, locale: string | null = null): Promise<ReducedGood[]> {
  const rows = await mallDb().$queryRaw<(GoodRow & { stockLeft: bigint | null })[]>`
    SELECT ${columnsIn(locale)}, p.pieces AS "stockLeft"
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
