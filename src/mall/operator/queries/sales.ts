import { after, days } from '@/lib/time'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { salesDays } from '../constants'

/** The days (UTC, YYYY-MM-DD) up to today, oldest first. */
export function lastDays(count: number): string[] {
  const today = now()
  return Array.from({ length: count }, (_, index) =>
    after(today, -days(count - 1 - index))
      .toISOString()
      .slice(0, 10),
  )
}

/** Paid less refunded per shop and day, in minor units of each shop's currency. */
export async function salesByShop(shopIds: readonly string[]): Promise<Map<string, number[]>> {
  const shown = lastDays(salesDays)
  const since = new Date(`${shown[0]}T00:00:00Z`)
  const rows = await mallDb().$queryRaw<{ shopId: string; day: string; minor: bigint }[]>`
    SELECT shop_id AS "shopId", to_char(paid_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, sum(total_minor - refunded_minor)::bigint AS minor
    FROM shop_order WHERE shop_id = ANY(${[...shopIds]}::uuid[]) AND paid_at >= ${since} GROUP BY 1, 2`
  const place = new Map(shown.map((day, index) => [day, index]))
  const sales = new Map(shopIds.map((id) => [id, shown.map(() => 0)]))
  for (const { shopId, day, minor } of rows) {
    const line = sales.get(shopId)
    const index = place.get(day)
    if (line && index !== undefined) line[index] = Number(minor)
  }
  return sales
}

export const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
