import type { Tx } from '@/platform/db/shop'
import type { SwitchRow, SwitchState } from './types'

/** A shop's switches inside a transaction that is under way: a second connection would wait for those that wait for it. */
export async function listSwitchRows(tx: Tx, shopId: string): Promise<SwitchRow[]> {
  const rows = await tx.shopSwitch.findMany({ where: { shopId }, select: { key: true, state: true, until: true } })
  return rows.map((row) => ({ ...row, state: row.state as SwitchState }))
}
