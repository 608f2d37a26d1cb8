import { newId } from '@/lib/ids'
import { recordAct } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { mediaIdOfAddress, requestImages } from '@/shop/catalog/commands/request-images'
import { type StateWrite, writeProductStates } from '@/shop/catalog/commands/write-states'
import { loadProductStates } from '@/shop/catalog/queries/load-states'
import type { ProductState } from '@/shop/catalog/types'
import { batchRows, batchSize } from '../constants'
import { findCurrency, getRun, listPlanned, lockRun, type PlannedChange } from '../queries'
import { diffProduct, summarize } from '../rules/diff-product'
import { groupRows, inBatches, type RowGroup } from '../rules/group-rows'
import { imageAddresses, type MergeContext, mergeProduct } from '../rules/merge-product'
import { type Reading, readProduct } from '../rules/read-product'
import type { ChangeKind, ChangeSummary, ImportCounts, Issue } from '../types'
import { keepIssues, type Tally } from './check-run'
import { openFile, scanFile } from './open-file'
import { moveRun, tellImports } from './runs'
import { Shelves } from './shelves'

/** The mark an import leaves on the stock it moves; its undo finds it again. */
export const stockNote = (runId: string) => `import ${runId}`

type Writing = {
  runId: string
  startedBy: string
  reading: Reading
  width: number
  context: MergeContext
  shelves: Shelves
}

type Outcome = {
  handle: string
  kind: ChangeKind
  before: ProductState | null
  after: ProductState
  summary: ChangeSummary
  addresses: string[]
  issues: Issue[]
}

/** The catalogue may have moved since the check, so everything is compared anew with what stands now. */
function settle(group: RowGroup, before: ProductState | null, writing: Writing): Outcome {
  const { draft, issues } = readProduct(group.rows, writing.reading, writing.width)
  const merged = mergeProduct(draft, before, writing.context)
  const found = merged.issues.filter((issue) => issue.severity === 'error')
  const wrong = found.length > 0 || issues.some((issue) => issue.severity === 'error')
  const fields = before ? diffProduct(before, merged.after, writing.shelves.nameOf) : []
  const kind: ChangeKind = wrong ? 'error' : before === null ? 'create' : fields.length > 0 ? 'change' : 'same'
  return {
    handle: draft.handle,
    kind,
    before,
    after: merged.after,
    summary: summarize(merged.after, fields),
    addresses: imageAddresses(draft),
    issues: found,
  }
}

const isOpen = (group: RowGroup, planned: PlannedChange | undefined) =>
  planned !== undefined && planned.kind !== 'error' && !planned.applied && planned.row === group.rows[0]?.row

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
  }
}

async function writeBatch(tx: Tx, scope: ShopScope, writing: Writing, batch: readonly RowGroup[]): Promise<boolean> {
  const run = await lockRun(tx, scope, writing.runId)
  if (run.state !== 'importing') return false
  const planned = await listPlanned(
    tx,
    scope,
    writing.runId,
    batch.map(({ handle }) => handle),
  )
  const open = batch.filter((group) => isOpen(group, planned.get(group.handle)))
  const states = new Map(
    (await loadProductStates(tx, scope, { handles: open.map(({ handle }) => handle) }, { lock: true })).map((p) => [
      p.handle,
      p,
    ]),
  )
  const outcomes = open.map((group) => settle(group, states.get(group.handle) ?? null, writing))
  const changing = outcomes.filter(({ kind }) => kind === 'create' || kind === 'change')
  const asked = await requestImages(
    tx,
    scope,
    changing.flatMap(({ addresses }) => addresses),
  )
  const writes = changing.map(({ before, after }): StateWrite => ({ before, after }))
  const versions = await writeProductStates(tx, scope, writes, {
    actor: run.startedBy,
    kind: 'import',
    note: stockNote(writing.runId),
  })
  const tally: Tally = { byCode: run.counts.byCode, errors: run.counts.errors, warnings: run.counts.warnings }
  await keepIssues(
    tx,
    scope,
    writing.runId,
    outcomes.flatMap(({ issues }) => issues),
    tally,
  )
  await markApplied(tx, scope, writing.runId, outcomes, versions)
  const rowsDone = Math.max(run.rowsDone, batch.at(-1)?.rows.at(-1)?.row ?? 0)
  const counts = addCounts(run.counts, outcomes, tally, asked.length, writing.shelves.created)
  await tx.importRun.updateMany({
    where: { shopId: scope.shopId, id: writing.runId },
    data: { rowsDone: Math.min(rowsDone, run.rowsTotal), counts },
  })
  await tellImports(tx, scope, writing.runId)
  return true
}

async function finish(scope: ShopScope, runId: string): Promise<void> {
  await inShop(scope, async (tx) => {
    const run = await lockRun(tx, scope, runId)
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

/** Paths of the shelves that the open products of a batch stand on. */
const pathsOf = (batch: readonly RowGroup[], { reading, width }: Writing) =>
  reading.columns.has('collection') || reading.columns.has('category')
    ? batch.flatMap(({ rows }) => readProduct(rows, reading, width).draft.categories ?? [])
    : []

/**
 * Writes the products of a checked file, some hundred at a time, each lot in one transaction. Products that are written
 * are marked in the same transaction, so that a run cut off at any moment goes on where it was.
 */
export async function writeImport(scope: ShopScope, runId: string): Promise<void> {
  const run = await inShop(scope, async (tx) => ({
    ...(await getRun(tx, scope, runId)),
    currency: await findCurrency(tx, scope),
  }))
  if (run.state !== 'importing') return
  const { header, width, records } = await openFile(run.fileKey, await scanFile(run.fileKey))
  const shelves = await Shelves.load(scope, { kind: 'staff', name: run.startedBy })
  const writing: Writing = {
    runId,
    startedBy: run.startedBy,
    width,
    shelves,
    reading: { columns: header.columns, currency: run.currency, fixes: run.fixes },
    context: {
      now: now().toISOString(),
      newId,
      mediaIdOf: (address) => mediaIdOfAddress(scope, address),
      categoryIdOf: shelves.idOf,
    },
  }
  for await (const batch of inBatches(groupRows(records, header.columns), batchSize, batchRows)) {
    await shelves.build(pathsOf(batch, writing))
    if (!(await inShop(scope, (tx) => writeBatch(tx, scope, writing, batch)))) return
  }
  await finish(scope, runId)
}
