import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { writeProductStates } from '@/shop/catalog/commands/write-states'
import { loadProductStates } from '@/shop/catalog/queries/load-states'
import { listProductIds } from '@/shop/catalog/queries/walk-products'
import { listPlanned, lockRun } from '../queries'
import { oneAhead } from '../rules/one-ahead'
import type { ProductDraft } from '../types'
import { readLots } from './lot'
import { openRun } from './open-run'

/** What was written keeps its mark: the undo knows these products by the version they have now. */
async function noteVersions(
  tx: Tx,
  scope: ShopScope,
  runId: string,
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...versions].map(([id, version]) => ({ id, version }))
  await tx.$executeRaw`
    UPDATE import_change c SET version = w.version FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w(id uuid, version int)
    WHERE c.shop_id = ${scope.shopId}::uuid AND c.run_id = ${runId}::uuid AND c.product_id = w.id`
}

async function linkLot(
  tx: Tx,
  scope: ShopScope,
  { runId, lease }: { runId: string; lease: string },
  drafts: readonly ProductDraft[],
): Promise<boolean> {
  const run = await lockRun(tx, scope, runId)
  if (run.state !== 'importing' || run.lease !== lease) return false
  const handles = drafts.map(({ handle }) => handle)
  const planned = await listPlanned(tx, scope, runId, handles)
  const states = new Map((await loadProductStates(tx, scope, { handles })).map((state) => [state.handle, state]))
  const ids = await listProductIds(
    tx,
    scope,
    drafts.flatMap(({ related }) => related ?? []),
  )
  const writes = drafts.flatMap(({ handle, related = [] }) => {
    const before = states.get(handle)
    if (!before || !planned.get(handle)?.applied) return []
    const found = [...new Set(related.flatMap((other) => ids.get(other) ?? []))].filter((id) => id !== before.id)
    return JSON.stringify(found) === JSON.stringify(before.relatedIds)
      ? []
      : [{ before, after: { ...before, relatedIds: found } }]
  })
  await noteVersions(
    tx,
    scope,
    runId,
    await writeProductStates(tx, scope, writes, { actor: run.startedBy, kind: 'import' }),
  )
  return true
}

/**
 * Puts goods beside each other that stood further down in the file. May be run again after a crash.
 * @returns false where another worker has taken over, or the import was stopped
 */
export async function linkProducts(scope: ShopScope, runId: string, lease: string): Promise<boolean> {
  const open = await openRun(scope, runId, false)
  for await (const lot of oneAhead(readLots(open))) {
    const drafts = lot.flatMap(({ draft }) => (draft.related?.length ? [draft] : []))
    if (drafts.length > 0 && !(await inShop(scope, (tx) => linkLot(tx, scope, { runId, lease }, drafts)))) return false
  }
  return true
}
