import { Prisma } from '@/generated/prisma/client'
import type { Localized } from '@/lib/locales'
import { switchesNow } from '@/mall/switches/queries'
import type { ModuleManifest, SwitchState } from '@/mall/switches/types'
import type { ShopFront } from '@/mall/tenancy/types'
import { mallDb } from '@/platform/db/mall'
import { pageSize } from '../constants'
import type { ShopListInput } from '../schema'
import type { Lamps, ShopList, ShopRow, ShopStanding } from '../types'
import { salesByShop, sumOf } from './sales'

const standing = Prisma.sql`CASE WHEN s.status = 'open' AND s.confirmed_at IS NULL THEN 'applied' ELSE s.status END`

function filters({ q, region, trade }: ShopListInput): Prisma.Sql {
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.join(
    [
      Prisma.sql`TRUE`,
      ...(q ? [Prisma.sql`(s.name ILIKE ${like} OR s.slug ILIKE ${like} OR s.contact_email ILIKE ${like})`] : []),
      ...(region ? [Prisma.sql`s.region_id = ${region}::uuid`] : []),
      ...(trade ? [Prisma.sql`s.trade_id = ${trade}::uuid`] : []),
    ],
    ' AND ',
  )
}

const orders: Record<ShopListInput['sort'], Prisma.Sql> = {
  needs: Prisma.sql`array_position(ARRAY['applied', 'suspended', 'open', 'closed'], standing), last_order_at DESC NULLS LAST, created_at DESC`,
  name: Prisma.sql`lower(name), id`,
  newest: Prisma.sql`created_at DESC, id`,
}

/** A region or trade that was taken away since leaves a dash. */
const nameOf = (names: unknown) => (names as Localized | null) ?? { en: '–' }

type Row = Omit<ShopRow, 'lamps' | 'sales' | 'salesMinor' | 'region' | 'trade' | 'front'> & {
  region: unknown
  trade: unknown
  front: unknown
}

/** The shops of the mall with state, modules and thirty days of sales; four statements however many there are. */
export async function listShops(input: ShopListInput, manifests: readonly ModuleManifest[]): Promise<ShopList> {
  const where = filters(input)
  const [rows, counted] = await Promise.all([
    mallDb().$queryRaw<Row[]>`
      SELECT id, slug, name, standing, suspended_at AS "suspendedAt", created_at AS "createdAt", region, trade, front, currency, last_order_at AS "lastOrderAt"
      FROM (
        SELECT s.*, ${standing} AS standing, r.names AS region, t.names AS trade,
          (SELECT placed_at FROM shop_order o WHERE o.shop_id = s.id ORDER BY placed_at DESC LIMIT 1) AS last_order_at
        FROM shop s LEFT JOIN region r ON r.id = s.region_id LEFT JOIN trade t ON t.id = s.trade_id WHERE ${where}
      ) shops
      WHERE ${input.standing ?? null}::text IS NULL OR standing = ${input.standing ?? null}
      ORDER BY ${orders[input.sort]} LIMIT ${pageSize} OFFSET ${(input.page - 1) * pageSize}`,
    mallDb().$queryRaw<{ standing: ShopStanding; n: number }[]>`
      SELECT ${standing} AS standing, count(*)::int AS n FROM shop s WHERE ${where} GROUP BY 1`,
  ])
  const counts = { all: 0, applied: 0, open: 0, suspended: 0, closed: 0 }
  for (const { standing: key, n } of counted) {
    counts[key] = n
    counts.all += n
  }
  const ids = rows.map((row) => row.id)
  const [sales, lamps] = await Promise.all([salesByShop(ids), lampsOf(ids, manifests)])
  return {
    rows: rows.map((row) => {
      const line = sales.get(row.id) ?? []
      return {
        ...row,
        region: nameOf(row.region),
        trade: nameOf(row.trade),
        front: row.front as ShopFront,
        sales: line,
        salesMinor: sumOf(line),
        lamps: lamps.get(row.id) ?? [],
      }
    }),
    total: input.standing ? counts[input.standing] : counts.all,
    counts,
  }
}

/** The six modules of each shop as they are now, terms and needs taken into account. */
async function lampsOf(shopIds: readonly string[], manifests: readonly ModuleManifest[]): Promise<Map<string, Lamps>> {
  const rows = await mallDb().shopSwitch.findMany({
    where: { shopId: { in: [...shopIds] } },
    select: { shopId: true, key: true, state: true, until: true },
  })
  return new Map(
    shopIds.map((shopId) => {
      const own = rows
        .filter((row) => row.shopId === shopId)
        .map((row) => ({ ...row, state: row.state as SwitchState }))
      const switches = switchesNow(own, manifests)
      const stateOf = (key: string) =>
        switches.isOn(key) || switches.stateOf(key) === 'own' ? switches.stateOf(key) : 'off'
      return [shopId, manifests.map(({ key }) => ({ key, state: stateOf(key) }))]
    }),
  )
}
