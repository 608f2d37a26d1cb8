import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { addToOutbox } from '@/mall/messaging/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { storage } from '@/platform/storage'
import { exportJob, formats, keptDays } from '../constants'
import type { BeginExportInput } from '../schema'
import type { ExportFormat } from '../types'

export const tellExports = (tx: Tx, scope: ShopScope, id: string) =>
  publish(tx, { topic: 'imports.changed', shopId: scope.shopId, id })

/** Files that are past their time go. */
async function tidyExports(scope: ShopScope): Promise<void> {
  const before = new Date(now().getTime() - keptDays * 86_400_000)
  const old = await inShop(scope, (tx) =>
    tx.exportRun.findMany({
      where: { shopId: scope.shopId, createdAt: { lt: before } },
      select: { id: true, fileKey: true },
      take: 50,
    }),
  )
  for (const { fileKey } of old) await storage().delete(fileKey)
  await inShop(scope, (tx) =>
    tx.exportRun.deleteMany({ where: { shopId: scope.shopId, id: { in: old.map(({ id }) => id) } } }),
  )
}

const stems: Record<ExportFormat, string> = {
  own: 'products',
  shopify: 'products-shopify',
  xlsx: 'products',
  bundle: 'shop',
}

/** A name that tells shop, kind and day. */
const nameOf = (slug: string, format: ExportFormat) =>
  `${slug}-${stems[format]}-${now().toISOString().slice(0, 10)}.${formats[format].ending}`

/**
 * Opens an export and has it written in the background.
 * @throws AppError NOT_FOUND for a category of someone else
 */
export async function beginExport(
  scope: ShopScope,
  actor: Actor,
  { format, filter }: BeginExportInput,
  { inBackground } = { inBackground: true },
): Promise<{ runId: string }> {
  await tidyExports(scope)
  const runId = newId()
  await inShop(scope, async (tx) => {
    const { slug } = await tx.shop.findUniqueOrThrow({ where: { id: scope.shopId }, select: { slug: true } })
    if (filter.categoryId) {
      const where = { shopId_id: { shopId: scope.shopId, id: filter.categoryId } }
      if (!(await tx.category.findUnique({ where, select: { id: true } }))) throw notFound('category')
    }
    await tx.exportRun.createMany({
      data: {
        shopId: scope.shopId,
        id: runId,
        format,
        filter,
        state: 'waiting',
        fileName: nameOf(slug, format),
        fileKey: `exports/${scope.shopId}/${runId}.${formats[format].ending}`,
        startedBy: actor.name ?? actor.kind,
        createdAt: now(),
      },
    })
    await recordAct(tx, actor, {
      action: 'export.begun',
      shopId: scope.shopId,
      subject: { kind: 'export', id: runId },
      data: { format },
    })
    if (inBackground)
      await addToOutbox(tx, [{ kind: exportJob, shopId: scope.shopId, payload: { shopId: scope.shopId, runId } }])
  })
  return { runId }
}

/** Takes an export and its file away. @throws AppError NOT_FOUND */
export async function deleteExport(scope: ShopScope, actor: Actor, runId: string): Promise<void> {
  const fileKey = await inShop(scope, async (tx) => {
    const where = { shopId_id: { shopId: scope.shopId, id: runId } }
    const run = await tx.exportRun.findUnique({ where, select: { fileKey: true } })
    if (!run) throw notFound('export')
    await tx.exportRun.delete({ where })
    await recordAct(tx, actor, {
      action: 'export.deleted',
      shopId: scope.shopId,
      subject: { kind: 'export', id: runId },
    })
    await tellExports(tx, scope, runId)
    return run.fileKey
  })
  await storage().delete(fileKey)
}
