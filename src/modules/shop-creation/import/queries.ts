import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { readCustomFields } from '@/shop/catalog/queries/list-terms'
import { keptDays, noCounts } from './constants'
import { guessMapping } from './rules/mapping'
import type {
  ChangeKind,
  ChangeRow,
  ChangeSummary,
  ColumnMapping,
  FileProblem,
  ImportCounts,
  ImportFixes,
  ImportFormat,
  ImportRunView,
  ImportState,
  Issue,
  IssueGroup,
  IssuePage,
  IssueRow,
  PictureReport,
} from './types'

type RunRow = NonNullable<Awaited<ReturnType<Tx['importRun']['findUnique']>>>

const dayMillis = 86_400_000

function readRun(row: RunRow): ImportRunView {
  const { shopId: _shop, fileKey: _key, lease: _lease, ...rest } = row
  return {
    ...rest,
    state: row.state as ImportState,
    format: row.format as ImportFormat | '',
    columns: { used: [], unused: [], ...(row.columns as Partial<ImportRunView['columns']>) },
    mapping: row.mapping as ColumnMapping | null,
    fixes: { commaPrices: false, withoutPictures: false, cells: [], ...(row.fixes as Partial<ImportFixes>) },
    counts: { ...noCounts, ...(row.counts as Partial<ImportCounts>) },
    error: row.error as FileProblem | null,
    undoUntil: new Date((row.finishedAt ?? row.createdAt).getTime() + keptDays * dayMillis),
  }
}

type Run = ImportRunView & { fileKey: string; lease: string | null }

/** @throws AppError NOT_FOUND */
export async function getRun(tx: Tx, scope: ShopScope, id: string): Promise<Run> {
  const row = await tx.importRun.findUnique({ where: { shopId_id: { shopId: scope.shopId, id } } })
  if (!row) throw notFound('import')
  return { ...readRun(row), fileKey: row.fileKey, lease: row.lease }
}

/** The run with its row held: two workers of one run go one after the other. */
export async function lockRun(tx: Tx, scope: ShopScope, id: string): Promise<Run> {
  await tx.$queryRaw`SELECT id FROM import_run WHERE shop_id = ${scope.shopId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return getRun(tx, scope, id)
}

/** What was said before of columns of these names. */
export async function findMapping(scope: ShopScope, signature: string): Promise<ColumnMapping | null> {
  const row = await inShop(scope, (tx) =>
    tx.importMapping.findUnique({ where: { shopId_signature: { shopId: scope.shopId, signature } } }),
  )
  return (row?.mapping as ColumnMapping | undefined) ?? null
}

export async function findCurrency(tx: Tx, scope: ShopScope): Promise<string> {
  const shop = await tx.shop.findUniqueOrThrow({ where: { id: scope.shopId }, select: { currency: true } })
  return shop.currency
}

export function findImport(scope: ShopScope, id: string): Promise<ImportRunView> {
  return inShop(scope, async (tx) => {
    const { fileKey: _key, lease: _lease, ...run } = await getRun(tx, scope, id)
    return run
  })
}

export type MeaningAsked = {
  names: string[]
  samples: string[][]
  /** what was said last, or what the names suggest */
  mapping: ColumnMapping
  fields: { key: string; names: { en?: string; ja?: string; ko?: string } }[]
}

/** The columns of a file of unknown kind as they are laid before a person. */
export function guessMeaning(scope: ShopScope, id: string): Promise<MeaningAsked> {
  return inShop(scope, async (tx) => {
    const { columns, mapping } = await getRun(tx, scope, id)
    const fields = (await readCustomFields(tx, scope)).map(({ key, names }) => ({ key, names }))
    const names = columns.names ?? []
    const guess = guessMapping(
      names,
      fields.map(({ key }) => key),
    )
    return { names, samples: columns.samples ?? [], mapping: mapping ?? guess, fields }
  })
}

/** Imports, the newest first. */
export async function listImports(scope: ShopScope, limit = 20): Promise<ImportRunView[]> {
  const rows = await inShop(scope, (tx) =>
    tx.importRun.findMany({
      where: { shopId: scope.shopId, state: { not: 'uploading' } },
      orderBy: { createdAt: 'desc' },
      take: limit,
    }),
  )
  return rows.map(readRun)
}

const rowsPerGroup = 50

/** Troubles by kind, errors and frequent ones first, a few rows of each; the counts are of all. */
export function listIssueGroups(scope: ShopScope, runId: string): Promise<IssueGroup[]> {
  return inShop(scope, async (tx) => {
    const { counts } = await getRun(tx, scope, runId)
    const rows = await tx.$queryRaw<IssueRow[]>`
      SELECT id, "row", column_name AS "column", severity, code, data FROM (
        SELECT i.*, row_number() OVER (PARTITION BY code ORDER BY i."row", id) AS place
        FROM import_issue i WHERE shop_id = ${scope.shopId}::uuid AND run_id = ${runId}::uuid
      ) ranked WHERE place <= ${rowsPerGroup} ORDER BY "row", id`
    const groups = new Map<string, IssueGroup>()
    for (const row of rows) {
      const group = groups.get(row.code) ?? {
        code: row.code,
        severity: row.severity,
        count: counts.byCode[row.code] ?? 0,
        rows: [],
      }
      group.rows.push(row)
      group.count = Math.max(group.count, group.rows.length)
      groups.set(row.code, group)
    }
    const weight = ({ severity, count }: IssueGroup) => (severity === 'error' ? 1e9 : 0) + count
    return [...groups.values()].toSorted((a, b) => weight(b) - weight(a))
  })
}

const lotsPerPage = 10

/**
 * Every problem in the order of the file, those that the writing found behind those of the check; some thousand at a
 * time. @param after of the page before; empty for the first
 */
export function listAllIssues(scope: ShopScope, runId: string, after: string): Promise<IssuePage> {
  return inShop(scope, async (tx) => {
    const { fileName } = await getRun(tx, scope, runId)
    const lots = await tx.importIssueLot.findMany({
      where: { shopId: scope.shopId, runId, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: 'asc' },
      take: lotsPerPage,
      select: { id: true, issues: true },
    })
    return {
      fileName,
      issues: lots.flatMap(({ issues }) => issues as Issue[]),
      next: lots.length < lotsPerPage ? null : (lots.at(-1)?.id ?? null),
    }
  })
}

/** What happens to the products of one kind, in the order of the file. */
export function listChanges(
  scope: ShopScope,
  runId: string,
  kind: ChangeKind,
  after: number,
  limit = 50,
): Promise<ChangeRow[]> {
  return inShop(scope, async (tx) => {
    const rows = await tx.importChange.findMany({
      where: { shopId: scope.shopId, runId, kind, row: { gt: after } },
      orderBy: { row: 'asc' },
      take: limit,
      select: { handle: true, row: true, kind: true, title: true, summary: true, productId: true },
    })
    return rows.map((row) => ({
      ...row,
      kind: row.kind as ChangeKind,
      summary: row.summary as unknown as ChangeSummary,
    }))
  })
}

/** How the pictures of an import fare; each that could not be fetched with the reason. */
export function reportPictures(scope: ShopScope, runId: string): Promise<PictureReport> {
  return inShop(scope, async (tx) => {
    const rows = await tx.$queryRaw<
      { mediaId: string; state: string; url: string; problem: string; product: string; productId: string }[]
    >`
      SELECT DISTINCT ON (m.id) m.id AS "mediaId", m.state, m.source_url AS url, m.error AS problem, p.title AS product, p.id AS "productId"
      FROM import_change c
      JOIN product p ON p.shop_id = c.shop_id AND p.id = c.product_id
      JOIN product_image i ON i.shop_id = p.shop_id AND i.product_id = p.id
      JOIN media m ON m.shop_id = i.shop_id AND m.id = i.media_id AND m.source_url <> ''
      WHERE c.shop_id = ${scope.shopId}::uuid AND c.run_id = ${runId}::uuid AND c.applied
      ORDER BY m.id`
    const count = (state: string) => rows.filter((row) => row.state === state).length
    const failed = rows.filter((row) => row.state === 'failed').map(({ state: _state, ...row }) => row)
    return { ready: count('ready'), pending: count('pending'), failed: failed.slice(0, 500) }
  })
}

/** Pictures of an import that are still to be fetched. */
export function listPendingPictures(scope: ShopScope, runId: string): Promise<string[]> {
  return inShop(scope, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT m.id FROM import_change c
      JOIN product_image i ON i.shop_id = c.shop_id AND i.product_id = c.product_id
      JOIN media m ON m.shop_id = i.shop_id AND m.id = i.media_id AND m.state = 'pending'
      WHERE c.shop_id = ${scope.shopId}::uuid AND c.run_id = ${runId}::uuid AND c.applied`
    return rows.map(({ id }) => id)
  })
}

export type PlannedChange = { handle: string; row: number; kind: ChangeKind; applied: boolean }

export async function listPlanned(
  tx: Tx,
  scope: ShopScope,
  runId: string,
  handles: readonly string[],
): Promise<Map<string, PlannedChange>> {
  const rows = await tx.importChange.findMany({
    where: { shopId: scope.shopId, runId, handle: { in: [...handles] } },
    select: { handle: true, row: true, kind: true, applied: true },
  })
  return new Map(rows.map((row) => [row.handle, { ...row, kind: row.kind as ChangeKind }]))
}

export async function countKinds(tx: Tx, scope: ShopScope, runId: string): Promise<Record<ChangeKind, number>> {
  const rows = await tx.importChange.groupBy({ by: ['kind'], where: { shopId: scope.shopId, runId }, _count: true })
  const of = (kind: ChangeKind) => rows.find((row) => row.kind === kind)?._count ?? 0
  return { create: of('create'), change: of('change'), same: of('same'), error: of('error') }
}

/** What an import moved of each variant's stock. */
export async function listStockMoved(
  tx: Tx,
  scope: ShopScope,
  note: string,
  variantIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; delta: bigint }[]>`
    SELECT variant_id AS id, sum(on_hand_delta) AS delta FROM stock_movement
    WHERE shop_id = ${scope.shopId}::uuid AND variant_id = ANY(${[...variantIds]}::uuid[]) AND note = ${note} GROUP BY variant_id`
  return new Map(rows.map((row) => [row.id, Number(row.delta)]))
}
