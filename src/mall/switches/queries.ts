import { mallDb } from '@/platform/db/mall'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import type { SwitchRow, SwitchState } from './types'

/** A shop's switches inside a transaction that is under way: a second connection would wait for those that wait for it. */
export async function listSwitchRows(tx: Tx, shopId: string): Promise<SwitchRow[]> {
  const rows = await tx.shopSwitch.findMany({ where: { shopId }, select: { key: true, state: true, until: true } })
  return rows.map((row) => ({ ...row, state: row.state as SwitchState }))
}

/** When each switch of the shop was last pressed, by key. */
export async function listSwitchTimes(scope: ShopScope): Promise<Map<string, Date>> {
  const rows = await mallDb().shopSwitch.findMany({
    where: { shopId: scope.shopId },
    select: { key: true, updatedAt: true },
  })
  return new Map(rows.map((row) => [row.key, row.updatedAt]))
}
