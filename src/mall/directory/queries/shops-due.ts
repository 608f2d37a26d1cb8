import { mallDb } from '@/platform/db/mall'

export type ShopDue = { shopId: string; prices: boolean }

/**
 * Shops in which planned prices begin or end by `until` (`prices`), or goods appeared in or left the shop between
 * `since` and `until`. One look over all shops, for the clock.
 */
export function listShopsDue(since: Date, until: Date): Promise<ShopDue[]> {
  return mallDb().$queryRaw<ShopDue[]>`SELECT shop_id AS "shopId", prices FROM catalog_shops_due(${since}, ${until})`
}
