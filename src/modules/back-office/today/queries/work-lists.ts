import { toMinor } from '@/lib/money'
import { after, hours } from '@/lib/time'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { listDeposits } from '../../paying-in/queries'
import type { FreshRow, LowRow, PackRow, TodayBoard } from '../types'

const shown = 3
const freshMillis = hours(24)
/** At or below this many sellable pieces a variant is running low. */
const lowAt = 5

const inMinor = <Row extends { totalMinor: bigint }>(row: Row) => ({ ...row, totalMinor: toMinor(row.totalMinor) })

/** Paid and not fully sent, the longest waiting first. */
export function readPackList(scope: ShopScope): Promise<NonNullable<TodayBoard['pack']>> {
  const { shopId } = scope
  return inShop(scope, async (tx) => {
    const [sum] = await tx.$queryRaw<{ count: number; oldestPaidAt: Date | null }[]>`
      SELECT count(*)::int AS count, min(paid_at) AS "oldestPaidAt" FROM shop_order
      WHERE shop_id = ${shopId}::uuid AND state = 'paid'`
    const rows = await tx.$queryRaw<(Omit<PackRow, 'totalMinor'> & { totalMinor: bigint })[]>`
      SELECT o.id, o.number, o.customer_name AS "customerName", o.currency, o.total_minor AS "totalMinor", o.paid_at AS "paidAt",
        concat_ws(', ', nullif(o.ship_to->>'city', ''), nullif(o.ship_to->>'state', '')) AS place,
        l.title, l.media_id AS "mediaId", s.lines - 1 AS "restLines", s.pieces, s.shipped AS "shippedPieces"
      FROM shop_order o
      JOIN LATERAL (
        SELECT coalesce(main_title, title) AS title, media_id FROM order_line
        WHERE shop_id = o.shop_id AND order_id = o.id ORDER BY position LIMIT 1
      ) l ON true
      JOIN LATERAL (
        SELECT count(*)::int AS lines, sum(quantity - cancelled_quantity)::int AS pieces, sum(shipped_quantity)::int AS shipped
        FROM order_line WHERE shop_id = o.shop_id AND order_id = o.id
      ) s ON true
      WHERE o.shop_id = ${shopId}::uuid AND o.state = 'paid'
      ORDER BY o.paid_at, o.id LIMIT ${shown}`
    return { count: sum?.count ?? 0, oldestPaidAt: sum?.oldestPaidAt ?? null, rows: rows.map(inMinor) }
  })
}

/** Bank transfers that did not come yet or came short, the oldest on top. */
export async function readDepositList(scope: ShopScope): Promise<NonNullable<TodayBoard['deposits']>> {
  const deposits = await listDeposits(scope)
  return {
    count: deposits.length,
    expectedMinor: deposits.reduce((sum, deposit) => sum + deposit.missingMinor, 0),
    rows: deposits.slice(0, shown),
  }
}

/** Goods of which few are left, beside what was sold of them in 30 days. */
export function readLowList(scope: ShopScope): Promise<TodayBoard['low']> {
  const { shopId } = scope
  const since = after(now(), -hours(24 * 30))
  return inShop(scope, async (tx) => {
    const rows = await tx.$queryRaw<(LowRow & { count: number })[]>`
      WITH low AS (
        SELECT s.variant_id, s.on_hand - s.reserved AS left, count(*) OVER ()::int AS count
        FROM stock_item s
        JOIN variant v ON v.shop_id = s.shop_id AND v.id = s.variant_id
        JOIN product p ON p.shop_id = v.shop_id AND p.id = v.product_id
        WHERE s.shop_id = ${shopId}::uuid AND s.tracked AND NOT s.continue_selling
          AND s.on_hand - s.reserved <= ${lowAt} AND p.status = 'active'
      ), sold AS (
        SELECT l.variant_id, sum(l.quantity - l.cancelled_quantity)::int AS pieces
        FROM shop_order o JOIN order_line l ON l.shop_id = o.shop_id AND l.order_id = o.id
        WHERE o.shop_id = ${shopId}::uuid AND o.placed_at >= ${since} AND o.state NOT IN ('cancelled', 'expired')
          AND l.variant_id IN (SELECT variant_id FROM low)
        GROUP BY l.variant_id
      )
      SELECT low.variant_id AS "variantId", p.id AS "productId", p.title, low.left, low.count,
        concat_ws(' / ', nullif(v.option1, ''), nullif(v.option2, ''), nullif(v.option3, '')) AS "variantTitle",
        coalesce(v.media_id, p.cover_media_id) AS "mediaId", coalesce(sold.pieces, 0) AS sold
      FROM low
      JOIN variant v ON v.shop_id = ${shopId}::uuid AND v.id = low.variant_id
      JOIN product p ON p.shop_id = v.shop_id AND p.id = v.product_id
      LEFT JOIN sold ON sold.variant_id = low.variant_id
      ORDER BY low.left::float / greatest(coalesce(sold.pieces, 0), 0.01), low.left, p.title LIMIT ${shown}`
    return { count: rows[0]?.count ?? 0, rows: rows.map(({ count: _count, ...row }) => row) }
  })
}

/** What came in during the last 24 hours, newest first. */
export function readFreshList(scope: ShopScope): Promise<NonNullable<TodayBoard['fresh']>> {
  const { shopId } = scope
  const since = after(now(), -freshMillis)
  return inShop(scope, async (tx) => {
    const [sum] = await tx.$queryRaw<{ count: number; withNote: number }[]>`
      SELECT count(*)::int AS count, count(*) FILTER (WHERE note <> '')::int AS "withNote" FROM shop_order
      WHERE shop_id = ${shopId}::uuid AND placed_at >= ${since} AND state <> 'expired'`
    const rows = await tx.$queryRaw<(Omit<FreshRow, 'totalMinor'> & { totalMinor: bigint })[]>`
      SELECT id, number, customer_name AS "customerName", placed_at AS "placedAt", currency, total_minor AS "totalMinor", state, note,
        concat_ws(', ', nullif(ship_to->>'city', ''), nullif(ship_to->>'state', '')) AS place
      FROM shop_order WHERE shop_id = ${shopId}::uuid AND placed_at >= ${since} AND state <> 'expired'
      ORDER BY placed_at DESC LIMIT ${shown}`
    return { count: sum?.count ?? 0, withNote: sum?.withNote ?? 0, rows: rows.map(inMinor) }
  })
}
