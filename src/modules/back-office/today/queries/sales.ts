import { toMinor } from '@/lib/money'
import { dayIn } from '@/lib/time'
import { dayStart, shiftDay } from '@/lib/when'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import type { SalesDay, SalesToday } from '../types'

type Bucket = { half: number; orders: number; total: bigint }

const halfHour = 1_800_000

/** Adds half-hour buckets up to a course that begins at midnight and ends at `until` hours. */
function course(buckets: readonly Bucket[], until: number): SalesDay['hours'] {
  const byHalf = new Map(buckets.map((bucket) => [bucket.half, toMinor(bucket.total)]))
  const points = [{ hour: 0, totalMinor: 0 }]
  let sum = 0
  for (let half = 0; half / 2 < until; half++) {
    sum += byHalf.get(half) ?? 0
    points.push({ hour: Math.min(until, (half + 1) / 2), totalMinor: sum })
  }
  return points
}

/**
 * Turnover of today beside the same weekday a week ago, by the hour of the shop's own day. Orders count
 * when they are placed; cancelled and given-up ones do not.
 * @param countVisitors whether visits are counted (Marketing is on)
 */
export async function readSales(scope: ShopScope, timeZone: string, countVisitors: boolean): Promise<SalesToday> {
  const { shopId } = scope
  const at = now()
  const today = dayIn(timeZone, at)
  const lastWeek = shiftDay(today, -7)
  const days = { today: dayStart(today, timeZone), before: dayStart(lastWeek, timeZone) }
  const beforeEnd = dayStart(shiftDay(lastWeek, 1), timeZone)
  const elapsed = at.getTime() - days.today.getTime()
  const beforeNow = new Date(days.before.getTime() + elapsed)

  return inShop(scope, async (tx) => {
    const bucketsOf = (from: Date, until: Date) => tx.$queryRaw<Bucket[]>`
      SELECT floor(extract(epoch FROM placed_at - ${from}) * 1000 / ${halfHour})::int AS half,
        count(*)::int AS orders, sum(total_minor)::bigint AS total
      FROM shop_order
      WHERE shop_id = ${shopId}::uuid AND placed_at >= ${from} AND placed_at < ${until} AND state NOT IN ('cancelled', 'expired')
      GROUP BY half`
    const now_ = await bucketsOf(days.today, new Date(at.getTime() + 1))
    const then = await bucketsOf(days.before, beforeEnd)
    const [sum] = await tx.$queryRaw<{ total: bigint }[]>`
      SELECT coalesce(sum(total_minor), 0)::bigint AS total FROM shop_order
      WHERE shop_id = ${shopId}::uuid AND placed_at >= ${days.before} AND placed_at < ${beforeNow} AND state NOT IN ('cancelled', 'expired')`
    const visitors = countVisitors
      ? await tx.$queryRaw<{ day: string; visitors: number }[]>`
          SELECT day::text AS day, count(*)::int AS visitors FROM access_visitor_day
          WHERE shop_id = ${shopId}::uuid AND day IN (${today}::date, ${lastWeek}::date) GROUP BY day`
      : null
    const dayOf = (buckets: Bucket[], day: string, until: number): SalesDay => ({
      orders: buckets.reduce((count, bucket) => count + bucket.orders, 0),
      totalMinor: buckets.reduce((total, bucket) => total + toMinor(bucket.total), 0),
      visitors: visitors ? (visitors.find((row) => row.day === day)?.visitors ?? 0) : null,
      hours: course(buckets, until),
    })
    const nowHour = elapsed / 3_600_000
    return {
      today: dayOf(now_, today, nowHour),
      before: dayOf(then, lastWeek, (beforeEnd.getTime() - days.before.getTime()) / 3_600_000),
      beforeNowMinor: toMinor(sum?.total ?? 0n),
      nowHour,
    }
  })
}
