import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { storage } from '@/platform/storage'
import { formats, keptDays } from './constants'
import type { ExportFile, ExportFilter, ExportFormat, ExportRunView, ExportState } from './types'

type RunRow = NonNullable<Awaited<ReturnType<Tx['exportRun']['findUnique']>>>

const dayMillis = 86_400_000

function readRun({ shopId: _shop, fileKey: _key, error: _error, ...row }: RunRow): ExportRunView {
  return {
    ...row,
    format: row.format as ExportFormat,
    state: row.state as ExportState,
    filter: { status: null, categoryId: null, ...(row.filter as Partial<ExportFilter>) },
    bytes: Number(row.bytes),
    keptUntil: new Date((row.finishedAt ?? row.createdAt).getTime() + keptDays * dayMillis),
  }
}

/** @throws AppError NOT_FOUND */
export async function getExportRun(tx: Tx, scope: ShopScope, id: string): Promise<ExportRunView & { fileKey: string }> {
  const row = await tx.exportRun.findUnique({ where: { shopId_id: { shopId: scope.shopId, id } } })
  if (!row) throw notFound('export')
  return { ...readRun(row), fileKey: row.fileKey }
}

export const findExport = (scope: ShopScope, id: string): Promise<ExportRunView> =>
  inShop(scope, async (tx) => {
    const { fileKey: _key, ...run } = await getExportRun(tx, scope, id)
    return run
  })

/** Exports whose files are kept, the newest first. */
export async function listExports(scope: ShopScope, limit = 20): Promise<ExportRunView[]> {
  const rows = await inShop(scope, (tx) =>
    tx.exportRun.findMany({ where: { shopId: scope.shopId }, orderBy: { createdAt: 'desc' }, take: limit }),
  )
  return rows.map(readRun)
}

/** The finished file. @throws AppError NOT_FOUND, EXPORT_GONE */
export async function getExportFile(scope: ShopScope, id: string): Promise<ExportFile> {
  const run = await inShop(scope, (tx) => getExportRun(tx, scope, id))
  if (run.state !== 'done' || !(await storage().head(run.fileKey)))
    throw new AppError('EXPORT_GONE', 'NOT_FOUND', {
      userMessage: 'This file is not there (any more). Please export again.',
    })
  return { key: run.fileKey, fileName: run.fileName, contentType: formats[run.format].contentType }
}
