import { mallDb } from '@/platform/db/mall'
import type { ShopScope } from '@/platform/db/scope'

/** When each switch of the shop was last pressed, by key. */
export async function listSwitchTimes(scope: ShopScope): Promise<Map<string, Date>> {
  const rows = await mallDb().shopSwitch.findMany({
    where: { shopId: scope.shopId },
    select: { key: true, updatedAt: true },
  })
  return new Map(rows.map((row) => [row.key, row.updatedAt]))
}
