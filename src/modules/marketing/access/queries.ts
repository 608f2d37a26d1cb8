import { toMinor } from '@/lib/money'
import { dayIn } from '@/lib/time'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { addDays, byWeek, sumFigures } from './rules'
import type { PeriodInput } from './schema'
import type { AccessReport, Point, TopGood } from './types'

type About = { currency: string; timeZone: string }
type Span = { from: string; to: string }

/** Figures of a period beside the one before it, in days of the shop's time zone. */
export function reportAccess(scope: ShopScope, { days, by }: PeriodInput, about: About): Promise<AccessReport> {
  const today = dayIn(about.timeZone, now())
  const span = { from: addDays(today, 1 - days), to: today }
  const earlier = { from: addDays(span.from, -days), to: addDays(span.from, -1) }
  return inShop(scope, async (tx) => {
    const all = await readDays(tx, scope, { from: earlier.from, to: span.to }, about.timeZone)
    const current = all.filter((point) => point.from >= span.from)
    return {
      currency: about.currency,
      points: by === 'week' ? byWeek(current) : current,
      total: sumFigures(current),
      before: sumFigures(all.filter((point) => point.from < span.from)),
      topGoods: await readTopGoods(tx, scope, span, about.timeZone),
    }
  })
}

/** One row per calendar day, also for days on which nothing happened. Orders count on the day they were paid. */
async function readDays(tx: Tx, scope: ShopScope, { from, to }: Span, timeZone: string): Promise<Point[]> {
  const rows = await tx.$queryRaw<{ day: string; visitors: bigint; views: bigint; orders: bigint; turnover: bigint }[]>`
    WITH days AS (SELECT generate_series(${from}::date, ${to}::date, interval '1 day')::date AS day),
    visits AS (
      SELECT day, count(*) AS visitors, sum(views) AS views FROM access_visitor_day
      WHERE shop_id = ${scope.shopId}::uuid AND day BETWEEN ${from}::date AND ${to}::date GROUP BY day),
    sales AS (
      SELECT (paid_at AT TIME ZONE ${timeZone})::date AS day, count(*) AS orders, sum(total_minor - refunded_minor) AS turnover FROM shop_order
      WHERE shop_id = ${scope.shopId}::uuid AND paid_at >= (${from}::date::timestamp AT TIME ZONE ${timeZone})
        AND paid_at < ((${to}::date + 1)::timestamp AT TIME ZONE ${timeZone}) GROUP BY 1)
    SELECT to_char(days.day, 'YYYY-MM-DD') AS day, coalesce(visitors, 0)::bigint AS visitors, coalesce(views, 0)::bigint AS views,
           coalesce(orders, 0)::bigint AS orders, coalesce(turnover, 0)::bigint AS turnover
    FROM days LEFT JOIN visits USING (day) LEFT JOIN sales USING (day) ORDER BY 1`
  return rows.map((row) => ({
    from: row.day,
    ...sumFigures([
      {
        visitors: Number(row.visitors),
        views: Number(row.views),
        orders: Number(row.orders),
        turnoverMinor: toMinor(row.turnover),
        conversionBp: null,
      },
    ]),
  }))
}

async function readTopGoods(tx: Tx, scope: ShopScope, { from, to }: Span, timeZone: string): Promise<TopGood[]> {
  const rows = await tx.$queryRaw<
    { productId: string; title: string; handle: string; views: bigint; sold: bigint; turnover: bigint }[]
  >`
    WITH sales AS (
      SELECT l.product_id, sum(l.quantity - l.cancelled_quantity) AS sold, sum(l.total_minor) AS turnover
      FROM order_line l JOIN shop_order o ON o.shop_id = l.shop_id AND o.id = l.order_id
      WHERE l.shop_id = ${scope.shopId}::uuid AND o.paid_at >= (${from}::date::timestamp AT TIME ZONE ${timeZone})
        AND o.paid_at < ((${to}::date + 1)::timestamp AT TIME ZONE ${timeZone}) GROUP BY 1),
    seen AS (
      SELECT product_id, sum(views) AS views FROM access_product_day
      WHERE shop_id = ${scope.shopId}::uuid AND day BETWEEN ${from}::date AND ${to}::date GROUP BY 1)
    SELECT p.id AS "productId", p.title, p.handle, coalesce(seen.views, 0)::bigint AS views,
           coalesce(sales.sold, 0)::bigint AS sold, coalesce(sales.turnover, 0)::bigint AS turnover
    FROM (SELECT product_id FROM sales UNION SELECT product_id FROM seen) ids
    JOIN product p ON p.shop_id = ${scope.shopId}::uuid AND p.id = ids.product_id
    LEFT JOIN sales ON sales.product_id = p.id LEFT JOIN seen ON seen.product_id = p.id
    ORDER BY turnover DESC, views DESC, p.title LIMIT 10`
  return rows.map(({ productId, title, handle, views, sold, turnover }) => ({
    productId,
    title,
    handle,
    views: Number(views),
    sold: Number(sold),
    turnoverMinor: toMinor(turnover),
  }))
}
