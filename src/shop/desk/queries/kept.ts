import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import type { KeptData } from '../types'

/** What each module keeps while it is off, counted in one statement. */
export function countKept(scope: ShopScope): Promise<KeptData> {
  return inShop(scope, async (tx) => {
    const id = scope.shopId
    const [row] = await tx.$queryRaw<KeptData[]>`
      SELECT
        (SELECT count(*)::int FROM product WHERE shop_id = ${id}::uuid) AS products,
        (SELECT count(*)::int FROM shop_order WHERE shop_id = ${id}::uuid) AS orders,
        (SELECT count(*)::int FROM customer WHERE shop_id = ${id}::uuid) AS customers,
        (SELECT count(*)::int FROM parcel WHERE shop_id = ${id}::uuid) AS parcels,
        (SELECT count(*)::int FROM shipping_zone WHERE shop_id = ${id}::uuid) AS zones,
        (SELECT count(*)::int FROM shipping_rate WHERE shop_id = ${id}::uuid) AS rates,
        (SELECT count(*)::int FROM coupon WHERE shop_id = ${id}::uuid) AS coupons,
        (SELECT coalesce(sum(used), 0)::int FROM coupon WHERE shop_id = ${id}::uuid) AS uses,
        (SELECT count(*)::int FROM access_visitor_day WHERE shop_id = ${id}::uuid) AS visits`
    return (
      row ?? { products: 0, orders: 0, customers: 0, parcels: 0, zones: 0, rates: 0, coupons: 0, uses: 0, visits: 0 }
    )
  })
}

/** Visits by day over the last `days` days that have any, oldest first: the chart of a switched-off Marketing. */
export function listVisitDays(scope: ShopScope, days: number): Promise<{ day: Date; visits: number }[]> {
  return inShop(
    scope,
    (tx) => tx.$queryRaw<{ day: Date; visits: number }[]>`
      SELECT day, visits FROM (
        SELECT day, count(*)::int AS visits FROM access_visitor_day
        WHERE shop_id = ${scope.shopId}::uuid GROUP BY day ORDER BY day DESC LIMIT ${days}
      ) newest ORDER BY day`,
  )
}
