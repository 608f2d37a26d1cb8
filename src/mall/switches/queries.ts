import { now } from '@/platform/clock'
import type { Tx } from '@/platform/db/shop'
import { resolveSwitches } from './rules'
import type { ModuleManifest, Switches, SwitchRow, SwitchState } from './types'

/** A shop's switches inside a transaction that is under way: a second connection would wait for those that wait for it. */
export async function listSwitchRows(tx: Tx, shopId: string): Promise<SwitchRow[]> {
  const rows = await tx.shopSwitch.findMany({ where: { shopId }, select: { key: true, state: true, until: true } })
  return rows.map((row) => ({ ...row, state: row.state as SwitchState }))
}

/** What a shop's rows mean at this moment: terms and needs taken into account. */
export function switchesNow(rows: readonly SwitchRow[], manifests: readonly ModuleManifest[]): Switches {
  return resolveSwitches(rows, manifests, now())
}
