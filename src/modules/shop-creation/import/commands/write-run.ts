import { recordAct } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { requestImages } from '@/shop/catalog/commands/request-images'
import { type StateWrite, writeProductStates } from '@/shop/catalog/commands/write-states'
import type { ProductState } from '@/shop/catalog/types'
import { getRun, listPlanned, lockRun, type PlannedChange } from '../queries'
import { diffProduct, summarize } from '../rules/diff-product'
import { mergeProduct } from '../rules/merge-product'
import { oneAhead } from '../rules/one-ahead'
import type { ChangeKind, ChangeSummary, ImportCounts, Issue } from '../types'
import { keepIssues, type Tally } from './keep-issues'
import { linkProducts } from './link-products'
import { claimBefore, loadStanding, type ReadGroup, readLots, type Standing } from './lot'
import { type OpenRun, openRun } from './open-run'
import { moveRun, takeLease, tellImports } from './runs'

/** The mark an import leaves on the stock it moves; its undo finds it again. */
export const stockNote = (runId: string) => `import ${runId}`

/** @param rowsRead of the file, this lot included */
type Writing = { open: OpenRun; lease: string; rowsRead: number }

type Outcome = {
  handle: string
  kind: ChangeKind
  before: ProductState | null
  after: ProductState
  summary: ChangeSummary
  toFetch: string[]
  issues: Issue[]
  hasLinksLeft: boolean
}

/** The catalogue may have moved since the check, so everything is compared anew with what stands now. */
function settle({ draft, issues }: ReadGroup, before: ProductState | null, standing: Standing, open: OpenRun): Outcome {
  const { after, hasLinksLeft, ...merged } = mergeProduct(draft, before, standing.context)
  const found = merged.issues.filter((issue) => issue.severity === 'error')
  const wrong = found.length > 0 || issues.some((issue) => issue.severity === 'error')
  const fields = before ? diffProduct(before, after, open.shelves.nameOf) : []
  const isChanged = fields.length > 0 || hasLinksLeft
  return {
    handle: draft.handle,
    kind: wrong ? 'error' : before === null ? 'create' : isChanged ? 'change' : 'same',
    before,
    after,
    summary: summarize(after, fields),
    toFetch: standing.toFetch(draft),
    issues: found,
    hasLinksLeft,
  }
}

const isOpen = (group: ReadGroup, planned: PlannedChange | undefined) =>
  planned !== undefined && planned.kind !== 'error' && !planned.applied && planned.row === group.row

async function markApplied(
  tx: Tx,
  scope: ShopScope,
  runId: string,
  outcomes: readonly Outcome[],
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = outcomes.map(({ handle, kind, before, after, summary }) => ({
    handle,
    kind,
    summary,
    before: kind === 'change' ? before : null,
    product_id: kind === 'error' ? null : after.id,
    version: versions.get(after.id) ?? null,
    applied: kind !== 'error',
  }))
  await tx.$executeRaw`
    UPDATE import_change c SET kind = w.kind, summary = w.summary, before = w.before, product_id = w.product_id, version = w.version, applied = w.applied
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS w(handle text, kind text, summary jsonb, before jsonb, product_id uuid, version int, applied boolean)
    WHERE c.shop_id = ${scope.shopId}::uuid AND c.run_id = ${runId}::uuid AND c.handle = w.handle`
}

function addCounts(
  counts: ImportCounts,
  outcomes: readonly Outcome[],
  tally: Tally,
  images: number,
  created: readonly string[],
): ImportCounts {
  const of = (kind: ChangeKind) => outcomes.filter((outcome) => outcome.kind === kind).length
  const variants = outcomes
    .filter(({ kind }) => kind === 'create' || kind === 'change')
    .reduce((sum, { after }) => sum + after.variants.length, 0)
  return {
    ...counts,
    ...tally,
    created: counts.created + of('create'),
    changed: counts.changed + of('change'),
    same: counts.same + of('same'),
    left: counts.left + of('error'),
    variants: counts.variants + variants,
    images: counts.images + images,
    categoryIds: [...new Set([...counts.categoryIds, ...created])],
    linksLeft: counts.linksLeft || outcomes.some(({ kind, hasLinksLeft }) => kind !== 'error' && hasLinksLeft),
  }
}

async function writeBatch(tx: Tx, scope: ShopScope, writing: Writing, lot: readonly ReadGroup[]): Promise<boolean> {
  const { runId } = writing.open
  const run = await lockRun(tx, scope, runId)
  if (run.state !== 'importing' || run.lease !== writing.lease) return false
  const planned = await listPlanned(
    tx,
    scope,
    runId,
    lot.map(({ draft }) => draft.handle),
  )
  const todo = lot.filter((group) => isOpen(group, planned.get(group.draft.handle)))
  const drafts = todo.map(({ draft }) => draft)
  const standing = await loadStanding(tx, scope, drafts, writing.open, { lock: true })
  const before = claimBefore(drafts, standing)
  const outcomes = todo.map((group, index) => settle(group, before[index] ?? null, standing, writing.open))
  const changing = outcomes.filter(({ kind }) => kind === 'create' || kind === 'change')
  const asked = await requestImages(
    tx,
    scope,
    changing.flatMap(({ toFetch }) => toFetch),
  )
  const writes = changing.map(({ before: was, after }): StateWrite => ({ before: was, after }))
  const cause = { actor: run.startedBy, kind: 'import', note: stockNote(runId) } as const
  const versions = await writeProductStates(tx, scope, writes, cause)
  const tally: Tally = { byCode: run.counts.byCode, errors: run.counts.errors, warnings: run.counts.warnings }
  await keepIssues(
    tx,
    scope,
    runId,
    outcomes.flatMap(({ issues }) => issues),
    tally,
  )
  await markApplied(tx, scope, runId, outcomes, versions)
  const rowsDone = Math.min(Math.max(run.rowsDone, writing.rowsRead), run.rowsTotal)
  const counts = addCounts(run.counts, outcomes, tally, asked.length, writing.open.shelves.created)
  await tx.importRun.updateMany({ where: { shopId: scope.shopId, id: runId }, data: { rowsDone, counts } })
  await tellImports(tx, scope, runId)
  return true
}

async function finish(scope: ShopScope, { open: { runId }, lease }: Writing): Promise<void> {
  await inShop(scope, async (tx) => {
    const run = await lockRun(tx, scope, runId)
    if (run.lease !== lease) return
    if (!(await moveRun(tx, scope, runId, 'finish', { finishedAt: now() }))) return
    await tx.importRun.updateMany({ where: { shopId: scope.shopId, id: runId }, data: { rowsDone: run.rowsTotal } })
    const { created, changed, same, left } = run.counts
    await recordAct(
      tx,
      { kind: 'staff', name: run.startedBy },
      {
        action: 'import.done',
        shopId: scope.shopId,
        subject: { kind: 'import', id: runId },
        data: { created, changed, same, left },
      },
    )
  })
}

/**
 * Writes the products of a checked file, some hundred at a time, each lot in one transaction. Products that are written
 * are marked in the same transaction, so that a run cut off at any moment goes on where it was.
 */
export async function writeImport(scope: ShopScope, runId: string): Promise<void> {
  const lease = await takeLease(scope, runId, 'importing')
  if (!lease) return
  const open = await openRun(scope, runId, false)
  const writing: Writing = { open, lease, rowsRead: 0 }
  for await (const lot of oneAhead(readLots(open))) {
    writing.rowsRead += lot.reduce((sum, group) => sum + group.rows, 0)
    await open.shelves.build(lot.flatMap(({ draft }) => draft.categories ?? []))
    if (!(await inShop(scope, (tx) => writeBatch(tx, scope, writing, lot)))) return
  }
  const { counts } = await inShop(scope, (tx) => getRun(tx, scope, runId))
  if (counts.linksLeft && !(await linkProducts(scope, runId, lease))) return
  await finish(scope, writing)
}
