import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { deleteCategory } from '@/shop/catalog/commands/categories'
import { deleteProductStates, type StateWrite, writeProductStates } from '@/shop/catalog/commands/write-states'
import { loadProductStates } from '@/shop/catalog/queries/load-states'
import type { ProductState, VariantState } from '@/shop/catalog/types'
import { batchSize } from '../constants'
import { getRun, listStockMoved, lockRun } from '../queries'
import { moveRun, takeLease, tellImports } from './runs'
import { stockNote } from './write-run'

type Applied = { handle: string; kind: string; before: ProductState | null; productId: string; version: number }

/** Stock goes back by what the import moved: what was sold or counted since stays. */
function restoreStock(was: VariantState, current: VariantState | undefined, moved: number): VariantState {
  if (!current) return { ...was, reserved: 0 }
  return { ...was, reserved: current.reserved, onHand: Math.max(current.reserved, current.onHand - moved) }
}

function restored(before: ProductState, current: ProductState, moved: ReadonlyMap<string, number>): StateWrite {
  const standing = new Map(current.variants.map((variant) => [variant.id, variant]))
  const variants = before.variants.map((variant) =>
    restoreStock(variant, standing.get(variant.id), moved.get(variant.id) ?? 0),
  )
  return { before: current, after: { ...before, words: before.words ?? current.words, variants } }
}

const waitsForOrders = (product: ProductState, kept: ReadonlySet<string>) =>
  product.variants.some(({ id, reserved }) => reserved > 0 && !kept.has(id))

/** Someone changed it since, or orders wait for what would go: such a product stays as it is. */
function staysAsIs(change: Applied, current: ProductState): boolean {
  const back = new Set((change.before?.variants ?? []).map(({ id }) => id))
  return current.version !== change.version || waitsForOrders(current, back)
}

async function undoBatch(tx: Tx, scope: ShopScope, runId: string, lease: string): Promise<boolean> {
  const run = await lockRun(tx, scope, runId)
  if (run.state !== 'undoing' || run.lease !== lease) return false
  const changes = await tx.$queryRaw<Applied[]>`
    SELECT handle, kind, before, product_id AS "productId", version FROM import_change
    WHERE shop_id = ${scope.shopId}::uuid AND run_id = ${runId}::uuid AND applied AND version IS NOT NULL ORDER BY "row" LIMIT ${batchSize}`
  if (changes.length === 0) return false
  const cause = { actor: run.startedBy, kind: 'import', note: `undo of ${stockNote(runId)}` } as const
  const states = new Map(
    (await loadProductStates(tx, scope, { ids: changes.map(({ productId }) => productId) }, { lock: true })).map(
      (p) => [p.id, p],
    ),
  )
  const moved = await listStockMoved(
    tx,
    scope,
    stockNote(runId),
    [...states.values()].flatMap(({ variants }) => variants.map(({ id }) => id)),
  )
  const [removing, restoring]: [ProductState[], StateWrite[]] = [[], []]
  let gone = 0
  for (const change of changes) {
    const current = states.get(change.productId)
    if (!current && !change.before) gone++
    if (!current || staysAsIs(change, current)) continue
    if (change.before) restoring.push(restored(change.before, current, moved))
    else removing.push(current)
  }
  await deleteProductStates(tx, scope, removing, cause)
  await writeProductStates(tx, scope, restoring, cause)
  await tx.importChange.updateMany({
    where: { shopId: scope.shopId, runId, handle: { in: changes.map(({ handle }) => handle) } },
    data: { applied: false },
  })
  const undo = run.counts.undo ?? { removed: 0, restored: 0, kept: 0 }
  const counts = {
    ...run.counts,
    undo: {
      removed: undo.removed + removing.length + gone,
      restored: undo.restored + restoring.length,
      kept: undo.kept + changes.length - removing.length - restoring.length - gone,
    },
  }
  await tx.importRun.updateMany({ where: { shopId: scope.shopId, id: runId }, data: { counts } })
  await tellImports(tx, scope, runId)
  return true
}

/** Shelves that the import made go again, unless something stands on them by now. */
async function removeEmptyShelves(scope: ShopScope, ids: readonly string[], by: string): Promise<void> {
  const empty = await inShop(scope, (tx) =>
    tx.category.findMany({
      where: { shopId: scope.shopId, id: { in: [...ids] }, products: { none: {} } },
      orderBy: { id: 'asc' },
      select: { id: true },
    }),
  )
  for (const { id } of empty.toReversed()) await deleteCategory(scope, { kind: 'staff', name: by }, id)
}

/**
 * Puts back exactly what stood before an import: products it made go, products it changed become what they were.
 * A product that was edited since, or that orders wait for, is left alone and counted. May be run again after a crash.
 */
export async function undoImport(scope: ShopScope, runId: string): Promise<void> {
  const lease = await takeLease(scope, runId, 'undoing')
  if (!lease) return
  while (await inShop(scope, (tx) => undoBatch(tx, scope, runId, lease)));
  const { counts, startedBy, ...run } = await inShop(scope, (tx) => getRun(tx, scope, runId))
  if (run.state !== 'undoing' || run.lease !== lease) return
  await removeEmptyShelves(scope, counts.categoryIds, startedBy)
  await inShop(scope, (tx) => moveRun(tx, scope, runId, 'undone', { undoneAt: now() }))
}
