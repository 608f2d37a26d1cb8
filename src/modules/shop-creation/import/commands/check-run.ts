import { newId } from '@/lib/ids'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { mediaIdOfAddress } from '@/shop/catalog/commands/request-images'
import { loadProductStates } from '@/shop/catalog/queries/load-states'
import { batchRows, batchSize, keptIssuesPerCode, noCounts } from '../constants'
import { countKinds, findCurrency, getRun, lockRun } from '../queries'
import { diffProduct, summarize } from '../rules/diff-product'
import { groupRows, inBatches, type RowGroup } from '../rules/group-rows'
import { type MergeContext, mergeProduct } from '../rules/merge-product'
import { type Reading, readProduct } from '../rules/read-product'
import type { ChangeKind, ChangeSummary, Issue, IssueCode } from '../types'
import { FileUnusable, openFile, scanFile } from './open-file'
import { failImport, moveRun, tellImports } from './runs'
import { Shelves } from './shelves'

type Planned = {
  handle: string
  row: number
  kind: ChangeKind
  title: string
  summary: ChangeSummary
  productId: string | null
}

export type Tally = { byCode: Partial<Record<IssueCode, number>>; errors: number; warnings: number }

const newTally = (): Tally => ({ byCode: {}, errors: 0, warnings: 0 })

/** Counts every trouble, and keeps the first ones of each kind. */
export async function keepIssues(
  tx: Tx,
  scope: ShopScope,
  runId: string,
  issues: readonly Issue[],
  tally: Tally,
): Promise<void> {
  const kept = issues.filter((issue) => {
    const count = (tally.byCode[issue.code] ?? 0) + 1
    tally.byCode[issue.code] = count
    tally[issue.severity === 'error' ? 'errors' : 'warnings']++
    return count <= keptIssuesPerCode
  })
  if (kept.length > 0)
    await tx.importIssue.createMany({
      data: kept.map((issue) => ({ shopId: scope.shopId, id: newId(), runId, ...issue })),
    })
}

const emptySummary: ChangeSummary = {
  fields: [],
  more: 0,
  variants: 0,
  images: 0,
  priceMinMinor: 0,
  priceMaxMinor: 0,
  stock: 0,
}

type Plan = { planned: Planned; issues: Issue[] }

function planGroup(
  group: RowGroup,
  states: ReadonlyMap<string, Awaited<ReturnType<typeof loadProductStates>>[number]>,
  check: Check,
): Plan {
  const { draft, issues } = readProduct(group.rows, check.reading, check.width)
  const before = states.get(draft.handle) ?? null
  const merged = mergeProduct(draft, before, check.context)
  const all = [...issues, ...merged.issues]
  const wrong = all.some((issue) => issue.severity === 'error')
  const fields = before ? diffProduct(before, merged.after, check.shelves.nameOf) : []
  const kind: ChangeKind = wrong ? 'error' : before === null ? 'create' : fields.length > 0 ? 'change' : 'same'
  return {
    planned: {
      handle: draft.handle,
      row: draft.row,
      kind,
      title: merged.after.title || draft.handle,
      summary: wrong ? emptySummary : summarize(merged.after, fields),
      productId: before?.id ?? null,
    },
    issues: all,
  }
}

/** Keeps the plans; an address that came before makes both products wrong: which rows are meant cannot be told. */
async function keepPlans(tx: Tx, scope: ShopScope, check: Check, plans: readonly Plan[]): Promise<Issue[]> {
  const first = new Map<string, Planned>()
  const again: Planned[] = []
  for (const { planned } of plans) {
    if (planned.handle === '') continue
    if (first.has(planned.handle)) again.push(planned)
    else first.set(planned.handle, planned)
  }
  const rows = [...first.values()].map(({ productId, ...planned }) => ({ ...planned, product_id: productId }))
  const kept = await tx.$queryRaw<{ handle: string }[]>`
    INSERT INTO import_change (shop_id, run_id, handle, "row", kind, title, summary, product_id)
    SELECT ${scope.shopId}::uuid, ${check.runId}::uuid, handle, "row", kind, title, summary, product_id
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w(handle text, "row" int, kind text, title text, summary jsonb, product_id uuid)
    ON CONFLICT (shop_id, run_id, handle) DO NOTHING RETURNING handle`
  const fresh = new Set(kept.map(({ handle }) => handle))
  again.push(...[...first.values()].filter(({ handle }) => !fresh.has(handle)))
  if (again.length === 0) return []
  const spoiled = await tx.$queryRaw<{ handle: string; row: number }[]>`
    UPDATE import_change SET kind = 'error' WHERE shop_id = ${scope.shopId}::uuid AND run_id = ${check.runId}::uuid
      AND handle = ANY(${again.map(({ handle }) => handle)}::text[]) RETURNING handle, "row"`
  const rowOf = new Map(spoiled.map(({ handle, row }) => [handle, row]))
  const column = check.reading.columns.get('handle')?.name ?? ''
  return again.map(({ handle, row }) => ({
    row,
    column,
    severity: 'error',
    code: 'handle-repeated',
    data: { handle, value: handle, firstRow: rowOf.get(handle) ?? 0 },
  }))
}

type Check = { runId: string; reading: Reading; width: number; context: MergeContext; shelves: Shelves; tally: Tally }

async function checkBatch(tx: Tx, scope: ShopScope, check: Check, batch: readonly RowGroup[]): Promise<boolean> {
  const { state } = await lockRun(tx, scope, check.runId)
  if (state !== 'checking') return false
  const found = await loadProductStates(tx, scope, { handles: batch.map(({ handle }) => handle).filter(Boolean) })
  const states = new Map(found.map((product) => [product.handle, product]))
  const plans = batch.map((group) => planGroup(group, states, check))
  const repeated = await keepPlans(tx, scope, check, plans)
  await keepIssues(tx, scope, check.runId, [...plans.flatMap(({ issues }) => issues), ...repeated], check.tally)
  const rows = batch.reduce((sum, group) => sum + group.rows.length, 0)
  await tx.importRun.updateMany({
    where: { shopId: scope.shopId, id: check.runId },
    data: { rowsDone: { increment: rows } },
  })
  await tellImports(tx, scope, check.runId)
  return true
}

/** Starts from nothing: a check that was cut off left its rows. */
async function clearRun(tx: Tx, scope: ShopScope, runId: string): Promise<void> {
  await tx.importIssue.deleteMany({ where: { shopId: scope.shopId, runId } })
  await tx.importChange.deleteMany({ where: { shopId: scope.shopId, runId } })
  await tx.importRun.updateMany({
    where: { shopId: scope.shopId, id: runId },
    data: { rowsDone: 0, rowsTotal: 0, counts: noCounts },
  })
}

async function finish(scope: ShopScope, { runId, tally }: Check): Promise<void> {
  await inShop(scope, async (tx) => {
    const kinds = await countKinds(tx, scope, runId)
    const { rowsDone } = await lockRun(tx, scope, runId)
    const counts = {
      ...noCounts,
      created: kinds.create,
      changed: kinds.change,
      same: kinds.same,
      left: kinds.error,
      ...tally,
    }
    await tx.importRun.updateMany({ where: { shopId: scope.shopId, id: runId }, data: { counts, rowsTotal: rowsDone } })
    await moveRun(tx, scope, runId, 'checked')
  })
}

async function checkFile(scope: ShopScope, runId: string): Promise<void> {
  const run = await inShop(scope, async (tx) => ({
    ...(await getRun(tx, scope, runId)),
    currency: await findCurrency(tx, scope),
  }))
  if (run.state !== 'checking') return
  await inShop(scope, (tx) => clearRun(tx, scope, runId))
  const scan = await scanFile(run.fileKey)
  const { header, width, records } = await openFile(run.fileKey, scan)
  await inShop(scope, (tx) =>
    tx.importRun.updateMany({
      where: { shopId: scope.shopId, id: runId },
      data: {
        rowsTotal: scan.rows,
        encoding: scan.encoding,
        format: header.format,
        columns: { used: header.used, unused: header.unused },
      },
    }),
  )
  const shelves = await Shelves.load(scope, { kind: 'system' })
  const check: Check = {
    runId,
    width,
    shelves,
    tally: newTally(),
    reading: { columns: header.columns, currency: run.currency, fixes: run.fixes },
    context: {
      now: now().toISOString(),
      newId,
      mediaIdOf: (address) => mediaIdOfAddress(scope, address),
      categoryIdOf: shelves.idOf,
    },
  }
  let products = 0
  for await (const batch of inBatches(groupRows(records, header.columns), batchSize, batchRows)) {
    products += batch.length
    if (!(await inShop(scope, (tx) => checkBatch(tx, scope, check, batch)))) return
  }
  if (products === 0) throw new FileUnusable({ code: 'no-products' })
  await finish(scope, check)
}

/**
 * Reads the whole file and notes, product by product, what an import would do and what is wrong, without writing any
 * of it. A file that cannot be used fails as a whole. May run again after a crash.
 */
export async function checkImport(scope: ShopScope, runId: string): Promise<void> {
  try {
    await checkFile(scope, runId)
  } catch (error) {
    if (!(error instanceof FileUnusable)) throw error
    await failImport(scope, runId, error.problem)
  }
}
