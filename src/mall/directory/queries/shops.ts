import { Prisma } from '@/generated/prisma/client'
import type { Localized } from '@/lib/locales'
import { listRegions, listTrades } from '@/mall/tenancy/queries'
import type { OpeningHours, RegionInfo, ShopFront } from '@/mall/tenancy/types'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { sumUp, withBranches } from '../rules'
import type { ListShopsInput } from '../schema'
import type { Branch, FrontCard, FrontList, MallFigures, NoticeCard } from '../types'

type FrontRow = Omit<FrontCard, 'front' | 'tradeNames' | 'regionNames' | 'hours' | 'goods'> & {
  front: unknown
  tradeNames: unknown
  regionNames: unknown
  hours: unknown
  goods: bigint
  total: bigint
}

/** Shops visitors may walk into. */
export const standsOpen = Prisma.sql`s.status = 'open' AND s.confirmed_at IS NOT NULL`

/** Goods the mall shows: for sale, and not kept to the shop's own pages. */
export const isListed = () =>
  Prisma.sql`p.status = 'active' AND p.published_at <= ${now()} AND (p.published_until IS NULL OR p.published_until > ${now()}) AND p.listed_in_mall`

const orders = {
  newest: Prisma.sql`s.created_at DESC, s.id DESC`,
  name: Prisma.sql`lower(s.name), s.id`,
  goods: Prisma.sql`goods DESC, s.id`,
}

/** The branch with this code and all below it; null for an unknown code, so that nothing is found rather than everything. */
export function branchIds(nodes: readonly RegionInfo[], code: string | undefined): string[] | null {
  if (!code) return null
  const root = nodes.find((node) => node.code.toLowerCase() === code.toLowerCase())
  return root ? withBranches(nodes, root.id) : []
}

export const inBranch = (column: Prisma.Sql, ids: string[] | null) =>
  ids === null ? Prisma.sql`true` : Prisma.sql`${column} = ANY(${ids}::uuid[])`

/** The directory: by trade, by region, by both, by name. */
export async function listFronts(input: ListShopsInput): Promise<FrontList> {
  const [trades, regions] = await Promise.all([listTrades(), listRegions()])
  const like = `%${(input.q ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const rows = await mallDb().$queryRaw<FrontRow[]>`
    SELECT s.id, s.slug, s.name, s.tagline, s.front, s.hours, s.time_zone AS "timeZone", coalesce(s.address->>'city', '') AS city,
      t.code AS "tradeCode", t.names AS "tradeNames", r.code AS "regionCode", r.names AS "regionNames",
      (SELECT count(*) FROM product p WHERE p.shop_id = s.id AND ${isListed()}) AS goods,
      count(*) OVER () AS total
    FROM shop s JOIN trade t ON t.id = s.trade_id JOIN region r ON r.id = s.region_id
    WHERE ${standsOpen} AND ${inBranch(Prisma.sql`s.trade_id`, branchIds(trades, input.trade))}
      AND ${inBranch(Prisma.sql`s.region_id`, branchIds(regions, input.region))}
      AND (${input.q ?? ''} = '' OR lower(s.name || ' ' || s.tagline) LIKE ${like})
    ORDER BY ${orders[input.sort]} LIMIT ${input.perPage} OFFSET ${(input.page - 1) * input.perPage}`
  const total = Number(rows[0]?.total ?? 0)
  return { items: rows.map(readFront), total, page: input.page, pages: Math.max(1, Math.ceil(total / input.perPage)) }
}

function readFront({ total: _total, goods, ...row }: FrontRow): FrontCard {
  return {
    ...row,
    front: row.front as ShopFront,
    tradeNames: row.tradeNames as Localized,
    regionNames: row.regionNames as Localized,
    hours: row.hours as OpeningHours | null,
    goods: Number(goods),
  }
}

async function countShopsBy(column: 'trade_id' | 'region_id', nodes: readonly RegionInfo[]): Promise<Branch[]> {
  const rows = await mallDb().$queryRaw<{ id: string; shops: bigint }[]>`
    SELECT ${Prisma.raw(column)} AS id, count(*) AS shops FROM shop s WHERE ${standsOpen} GROUP BY 1`
  const counts = new Map(rows.map((row) => [row.id, Number(row.shops)]))
  return sumUp(nodes.map((node) => ({ ...node, shops: counts.get(node.id) ?? 0 })))
}

/** The tree of trades with the number of shops under each branch. */
export async function listTradeBranches(): Promise<Branch[]> {
  return countShopsBy('trade_id', await listTrades())
}

/** The tree of regions with the number of shops under each branch. */
export async function listRegionBranches(): Promise<Branch[]> {
  return countShopsBy('region_id', await listRegions())
}

export async function countMall(): Promise<MallFigures> {
  const [row] = await mallDb().$queryRaw<{ shops: bigint; goods: bigint; regions: bigint }[]>`
    SELECT count(*) AS shops, count(DISTINCT s.region_id) AS regions,
      (SELECT count(*) FROM product p JOIN shop s ON s.id = p.shop_id
       WHERE ${standsOpen} AND ${isListed()}) AS goods
    FROM shop s WHERE ${standsOpen}`
  return { shops: Number(row?.shops ?? 0), goods: Number(row?.goods ?? 0), regions: Number(row?.regions ?? 0) }
}

/** Notices of the mall and, with a region, of that region; newest first. */
export async function listNotices(regionCode: string | undefined, take: number): Promise<NoticeCard[]> {
  const regions = await listRegions()
  const region = regionCode ? regions.find((r) => r.code === regionCode) : undefined
  const rows = await mallDb().notice.findMany({
    where: {
      publishedAt: { lte: now() },
      AND: [
        { OR: [{ expiresAt: null }, { expiresAt: { gt: now() } }] },
        ...(region ? [{ OR: [{ source: 'mall' }, { regionId: region.id }] }] : []),
      ],
    },
    orderBy: { publishedAt: 'desc' },
    take,
  })
  const shopIds = rows.flatMap((row) => row.aboutShopId ?? [])
  const shops =
    shopIds.length === 0
      ? []
      : await mallDb().shop.findMany({ where: { id: { in: shopIds } }, select: { id: true, name: true } })
  return rows.map((row) => ({
    id: row.id,
    source: row.source as NoticeCard['source'],
    regionNames: regions.find((r) => r.id === row.regionId)?.names ?? null,
    shopName: shops.find((shop) => shop.id === row.aboutShopId)?.name ?? null,
    titles: row.titles as Localized,
    bodies: row.bodies as Localized,
    publishedAt: row.publishedAt,
  }))
}
