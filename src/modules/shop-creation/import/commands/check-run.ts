import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import type { ProductState } from '@/shop/catalog/types'
import { noCounts } from '../constants'
import { countKinds, lockRun } from '../queries'
import { diffProduct, summarize } from '../rules/diff-product'
import { mergeProduct } from '../rules/merge-product'
import { oneAhead } from '../rules/one-ahead'
import { SeenBefore } from '../rules/seen-before'
import type { ChangeKind, ChangeSummary, ImportRunView, Issue, ReadingTerms } from '../types'
import { dropIssues, keepIssues, newTally, type Tally } from './keep-issues'
import { claimBefore, loadStanding, type ReadGroup, readLots, type Standing } from './lot'
import { FileUnusable } from './open-file'
import { MeaningUnknown, type OpenRun, openRun } from './open-run'
import { failImport, moveRun, takeLease, tellImports } from './runs'

type Planned = {
  handle: string
  row: number
  kind: ChangeKind
  title: string
  summary: ChangeSummary
  productId: string | null
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

/** Article numbers that stand in the file more than once: told, since two goods can hardly be kept apart by them. */
function repeatedSkus({ draft }: ReadGroup, check: Check): Issue[] {
  const column = check.open.reading.columns.get('sku')?.name ?? ''
  return draft.variants.flatMap(({ sku, row }): Issue[] => {
    const firstRow = sku ? check.skus.note(sku, row) : null
    if (firstRow === null) return []
    const data = { handle: draft.handle, value: sku ?? '', firstRow }
    return [{ row, column, severity: 'warning', code: 'sku-repeated', data }]
  })
}

function planGroup(group: ReadGroup, before: ProductState | null, { context }: Standing, check: Check): Plan {
  const { draft, issues } = group
  const merged = mergeProduct(draft, before, context)
  const all = [...issues, ...merged.issues, ...repeatedSkus(group, check)]
  const wrong = all.some((issue) => issue.severity === 'error')
  const fields = before ? diffProduct(before, merged.after, check.open.shelves.nameOf) : []
  const isChanged = fields.length > 0 || merged.hasLinksLeft
  const kind: ChangeKind = wrong ? 'error' : before === null ? 'create' : isChanged ? 'change' : 'same'
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
    SELECT ${scope.shopId}::uuid, ${check.open.runId}::uuid, handle, "row", kind, title, summary, product_id
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w(handle text, "row" int, kind text, title text, summary jsonb, product_id uuid)
    ON CONFLICT (shop_id, run_id, handle) DO NOTHING RETURNING handle`
  const fresh = new Set(kept.map(({ handle }) => handle))
  again.push(...[...first.values()].filter(({ handle }) => !fresh.has(handle)))
  if (again.length === 0) return []
  const spoiled = await tx.$queryRaw<{ handle: string; row: number }[]>`
    UPDATE import_change SET kind = 'error' WHERE shop_id = ${scope.shopId}::uuid AND run_id = ${check.open.runId}::uuid
      AND handle = ANY(${again.map(({ handle }) => handle)}::text[]) RETURNING handle, "row"`
  const rowOf = new Map(spoiled.map(({ handle, row }) => [handle, row]))
  const column = check.open.reading.columns.get('handle')?.name ?? ''
  return again.map(({ handle, row }) => ({
    row,
    column,
    severity: 'error',
    code: 'handle-repeated',
    data: { handle, value: handle, firstRow: rowOf.get(handle) ?? 0 },
  }))
}

type Check = { open: OpenRun; lease: string; tally: Tally; skus: SeenBefore }

async function checkBatch(tx: Tx, scope: ShopScope, check: Check, lot: readonly ReadGroup[]): Promise<boolean> {
  const { runId } = check.open
  const { state, lease } = await lockRun(tx, scope, runId)
  if (state !== 'checking' || lease !== check.lease) return false
  const drafts = lot.map(({ draft }) => draft)
  const standing = await loadStanding(tx, scope, drafts, check.open)
  const before = claimBefore(drafts, standing)
  const plans = lot.map((group, index) => planGroup(group, before[index] ?? null, standing, check))
  const repeated = await keepPlans(tx, scope, check, plans)
  await keepIssues(tx, scope, runId, [...plans.flatMap(({ issues }) => issues), ...repeated], check.tally)
  const rows = lot.reduce((sum, group) => sum + group.rows, 0)
  await tx.importRun.updateMany({
    where: { shopId: scope.shopId, id: runId },
    data: { rowsDone: { increment: rows } },
  })
  await tellImports(tx, scope, runId)
  return true
}

/** Starts from nothing: a check that was cut off left its rows. */
async function clearRun(tx: Tx, scope: ShopScope, runId: string): Promise<void> {
  await dropIssues(tx, scope, [runId])
  await tx.importChange.deleteMany({ where: { shopId: scope.shopId, runId } })
  await tx.importRun.updateMany({
    where: { shopId: scope.shopId, id: runId },
    data: { rowsDone: 0, rowsTotal: 0, counts: noCounts },
  })
}

async function finish(scope: ShopScope, { open: { runId }, lease, tally }: Check): Promise<void> {
  await inShop(scope, async (tx) => {
    const run = await lockRun(tx, scope, runId)
    if (run.lease !== lease) return
    const kinds = await countKinds(tx, scope, runId)
    const counts = {
      ...noCounts,
      created: kinds.create,
      changed: kinds.change,
      same: kinds.same,
      left: kinds.error,
      ...tally,
    }
    await tx.importRun.updateMany({
      where: { shopId: scope.shopId, id: runId },
      data: { counts, rowsTotal: run.rowsDone },
    })
    await moveRun(tx, scope, runId, 'checked')
  })
}

const keepFacts = (scope: ShopScope, runId: string, facts: Partial<OpenRun['facts']>) =>
  inShop(scope, (tx) => tx.importRun.updateMany({ where: { shopId: scope.shopId, id: runId }, data: facts }))

async function checkFile(
  scope: ShopScope,
  runId: string,
  lease: string,
  coming: ReadingTerms | undefined,
): Promise<void> {
  await inShop(scope, (tx) => clearRun(tx, scope, runId))
  const open = await openRun(scope, runId, true, coming)
  await keepFacts(scope, runId, open.facts)
  const check: Check = { open, lease, tally: newTally(), skus: new SeenBefore() }
  let products = 0
  for await (const lot of oneAhead(readLots(open))) {
    products += lot.length
    if (!(await inShop(scope, (tx) => checkBatch(tx, scope, check, lot)))) return
  }
  if (products === 0) throw new FileUnusable({ code: 'no-products' })
  await finish(scope, check)
}

/** Lays the columns before a person: the file waits until someone says what they mean. */
async function askMeaning(scope: ShopScope, runId: string, { names, samples, scan }: MeaningUnknown): Promise<void> {
  const columns: ImportRunView['columns'] = { used: [], unused: [], names, samples, delimiter: scan.delimiter }
  await keepFacts(scope, runId, { format: 'mapped', encoding: scan.encoding, rowsTotal: scan.rows, columns })
  await inShop(scope, (tx) => moveRun(tx, scope, runId, 'ask'))
}

/**
 * Reads the whole file and notes, product by product, what an import would do and what is wrong, without writing any
 * of it. A file that cannot be used fails as a whole; one of unknown kind waits for the meaning of its columns. Runs
 * again from the beginning after a crash.
 * @param coming classes and characteristics that come with the goods and are made before them
 */
export async function checkImport(scope: ShopScope, runId: string, coming?: ReadingTerms): Promise<void> {
  const lease = await takeLease(scope, runId, 'checking')
  if (!lease) return
  try {
    await checkFile(scope, runId, lease, coming)
  } catch (error) {
    if (error instanceof MeaningUnknown) return askMeaning(scope, runId, error)
    if (!(error instanceof FileUnusable)) throw error
    await failImport(scope, runId, error.problem)
  }
}
