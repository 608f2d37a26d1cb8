import { newId } from '@/lib/ids'
import { after, days, hours } from '@/lib/time'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { addToOutbox } from '@/mall/messaging/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { storage } from '@/platform/storage'
import { importJobs, keptDays, maxFileBytes, maxKeptBytes, noCounts } from '../constants'
import { getRun } from '../queries'
import { translatedKey } from '../rules/translated-key'
import type { OpenImportInput } from '../schema'
import { type ImportEvent, importTransitions } from '../states'
import type { FileProblem, ImportFixes, ImportState } from '../types'
import { dropIssues } from './keep-issues'

const actorName = (actor: Actor) => actor.name ?? actor.kind

export const tellImports = (tx: Tx, scope: ShopScope, id: string) =>
  publish(tx, { topic: 'imports.changed', shopId: scope.shopId, id })

/**
 * Moves a run along its life, if it stands where the event may happen.
 * @returns whether it did
 */
export async function moveRun(
  tx: Tx,
  scope: ShopScope,
  id: string,
  event: ImportEvent,
  data: { finishedAt?: Date; undoneAt?: Date } = {},
): Promise<boolean> {
  const { from, to } = importTransitions[event]
  const { count } = await tx.importRun.updateMany({
    where: { shopId: scope.shopId, id, state: { in: [...from] } },
    data: { state: to, ...data },
  })
  if (count === 1) await tellImports(tx, scope, id)
  return count === 1
}

/** As `moveRun`, refusing where it may not happen. @throws AppError IMPORT_STATE */
export async function mustMove(tx: Tx, scope: ShopScope, id: string, event: ImportEvent): Promise<void> {
  if (await moveRun(tx, scope, id, event)) return
  const run = await getRun(tx, scope, id)
  throw new AppError('IMPORT_STATE', 'CONFLICT', {
    userMessage: `This is not possible while the import is ${run.state}.`,
    data: { state: run.state },
  })
}

/**
 * Makes this worker the one that carries a run on. One that was taken for dead and comes back finds another's lease
 * when it writes next, and leaves.
 * @returns null where the run stands elsewhere by now
 */
export async function takeLease(scope: ShopScope, id: string, state: ImportState): Promise<string | null> {
  const lease = newId()
  const { count } = await inShop(scope, (tx) =>
    tx.importRun.updateMany({ where: { shopId: scope.shopId, id, state }, data: { lease } }),
  )
  return count === 1 ? lease : null
}

/** Has one of the import's jobs do its work. */
export const enqueue = (tx: Tx, scope: ShopScope, kind: string, runId: string) =>
  addToOutbox(tx, [{ kind, shopId: scope.shopId, payload: { shopId: scope.shopId, runId } }])

/** Files of imports that can no longer be undone, and of uploads that never came, are not kept. */
async function tidyRuns(scope: ShopScope): Promise<void> {
  const before = new Date(now().getTime() - keptDays * 86_400_000)
  const old = await inShop(scope, (tx) =>
    tx.importRun.findMany({
      where: { shopId: scope.shopId, createdAt: { lt: before } },
      select: { id: true, fileKey: true },
      take: 50,
    }),
  )
  for (const { fileKey } of old) {
    await storage().delete(fileKey)
    await storage().delete(translatedKey(fileKey))
  }
  await inShop(scope, async (tx) => {
    const ids = old.map(({ id }) => id)
    await tx.importRun.deleteMany({ where: { shopId: scope.shopId, id: { in: ids }, state: 'uploading' } })
    await tx.importChange.deleteMany({ where: { shopId: scope.shopId, runId: { in: ids } } })
    await dropIssues(tx, scope, ids)
  })
}

/** Uploads that broke off count for an hour: by then nobody waits for them. @throws AppError IMPORT_SPACE */
async function refuseWithoutSpace(tx: Tx, scope: ShopScope, bytes: number): Promise<void> {
  const at = now()
  const [kept] = await tx.$queryRaw<{ bytes: bigint }[]>`
    SELECT coalesce(sum(bytes), 0)::bigint AS bytes FROM import_run
    WHERE shop_id = ${scope.shopId}::uuid AND created_at > ${after(at, -days(keptDays))}
      AND (state <> 'uploading' OR created_at > ${after(at, -hours(1))})`
  if (Number(kept?.bytes ?? 0) + bytes <= maxKeptBytes) return
  throw new AppError('IMPORT_SPACE', 'CONFLICT', {
    userMessage: 'The files of your imports take up all the space there is for them. Discard some you no longer need.',
  })
}

/**
 * Opens an import and says where its file shall be put.
 * @throws AppError FILE_TOO_LARGE, IMPORT_SPACE
 */
export async function openImport(
  scope: ShopScope,
  actor: Actor,
  { fileName, bytes }: OpenImportInput,
  { maxBytes } = { maxBytes: maxFileBytes },
): Promise<{ runId: string; key: string }> {
  if (bytes > maxBytes)
    throw new AppError('FILE_TOO_LARGE', 'BAD_REQUEST', {
      userMessage: 'This file is larger than 100 MB. Please split it.',
      data: { maxMegabytes: 100 },
    })
  await tidyRuns(scope)
  const runId = newId()
  const key = `imports/${scope.shopId}/${runId}.csv`
  // A file that does not say how large it is may be as large as any.
  const expected = bytes || maxFileBytes
  await inShop(scope, async (tx) => {
    await refuseWithoutSpace(tx, scope, expected)
    await tx.importRun.create({
      data: {
        shopId: scope.shopId,
        id: runId,
        fileName,
        fileKey: key,
        bytes: expected,
        state: 'uploading',
        counts: noCounts,
        startedBy: actorName(actor),
        createdAt: now(),
      },
    })
  })
  return { runId, key }
}

/** Whether a job shall do the work, or the caller does it at once. */
type Where = { inBackground: boolean }

/** The file is there, and the check of it begins. @throws AppError UPLOAD_MISSING */
export async function arriveImport(
  scope: ShopScope,
  runId: string,
  { inBackground }: Where = { inBackground: true },
): Promise<void> {
  const { fileKey } = await inShop(scope, (tx) => getRun(tx, scope, runId))
  const file = await storage().head(fileKey)
  if (!file)
    throw new AppError('UPLOAD_MISSING', 'NOT_FOUND', { userMessage: 'The file did not arrive. Please send it again.' })
  await inShop(scope, async (tx) => {
    await mustMove(tx, scope, runId, 'arrive')
    await tx.importRun.updateMany({ where: { shopId: scope.shopId, id: runId }, data: { bytes: file.bytes } })
    await mustMove(tx, scope, runId, 'check')
    if (inBackground) await enqueue(tx, scope, importJobs.check, runId)
  })
}

/** Reads the file again, with doubtful cells taken as the person says. */
export function recheckImport(scope: ShopScope, runId: string, fixes: ImportFixes): Promise<void> {
  return inShop(scope, async (tx) => {
    await mustMove(tx, scope, runId, 'check')
    await tx.importRun.updateMany({
      where: { shopId: scope.shopId, id: runId },
      data: { fixes: { ...fixes }, rowsDone: 0 },
    })
    await enqueue(tx, scope, importJobs.check, runId)
  })
}

/** Writes what the check promised. Also goes on with an import that was stopped. */
export function beginImport(
  scope: ShopScope,
  actor: Actor,
  runId: string,
  { inBackground }: Where = { inBackground: true },
): Promise<void> {
  return inShop(scope, async (tx) => {
    const { state, counts } = await getRun(tx, scope, runId)
    await mustMove(tx, scope, runId, 'begin')
    if (state === 'checked') {
      const fresh = { ...counts, created: 0, changed: 0, same: 0, variants: 0, images: 0 }
      await tx.importRun.updateMany({
        where: { shopId: scope.shopId, id: runId },
        data: { rowsDone: 0, counts: fresh },
      })
    }
    if (inBackground) await enqueue(tx, scope, importJobs.write, runId)
    await recordAct(tx, actor, { action: 'import.begun', shopId: scope.shopId, subject: { kind: 'import', id: runId } })
  })
}

/** Ends the writing after the products at hand; what is written can be undone or gone on with. */
export function stopImport(scope: ShopScope, actor: Actor, runId: string): Promise<void> {
  return inShop(scope, async (tx) => {
    await mustMove(tx, scope, runId, 'stop')
    await tx.importRun.updateMany({ where: { shopId: scope.shopId, id: runId }, data: { finishedAt: now() } })
    await recordAct(tx, actor, {
      action: 'import.stopped',
      shopId: scope.shopId,
      subject: { kind: 'import', id: runId },
    })
  })
}

/** Puts everything back as it stood before, in the background. @throws AppError IMPORT_STATE, IMPORT_TOO_OLD */
export function beginUndo(scope: ShopScope, actor: Actor, runId: string): Promise<void> {
  return inShop(scope, async (tx) => {
    const run = await getRun(tx, scope, runId)
    if (run.undoUntil < now())
      throw new AppError('IMPORT_TOO_OLD', 'CONFLICT', { userMessage: 'This import is too long ago to be undone.' })
    await mustMove(tx, scope, runId, 'undo')
    await tx.importRun.updateMany({
      where: { shopId: scope.shopId, id: runId },
      data: { counts: { ...run.counts, undo: { removed: 0, restored: 0, kept: 0 } } },
    })
    await enqueue(tx, scope, importJobs.undo, runId)
    await recordAct(tx, actor, { action: 'import.undo', shopId: scope.shopId, subject: { kind: 'import', id: runId } })
  })
}

/** Gives up a file that cannot be read, saying why. Nothing of it was written. */
export function failImport(scope: ShopScope, runId: string, problem: FileProblem): Promise<void> {
  return inShop(scope, async (tx) => {
    if (!(await moveRun(tx, scope, runId, 'fail', { finishedAt: now() }))) return
    await dropIssues(tx, scope, [runId])
    await tx.importChange.deleteMany({ where: { shopId: scope.shopId, runId } })
    await tx.importRun.updateMany({
      where: { shopId: scope.shopId, id: runId },
      data: { error: { ...problem }, counts: noCounts },
    })
    await tellImports(tx, scope, runId)
  })
}

/** Takes an import that was never written off the list, with its file. */
export async function discardImport(scope: ShopScope, runId: string): Promise<void> {
  const fileKey = await inShop(scope, async (tx) => {
    const where = { shopId: scope.shopId, id: runId }
    const run = await tx.importRun.findFirst({ where, select: { fileKey: true } })
    const { count } = await tx.importRun.deleteMany({
      where: { ...where, state: { in: ['uploading', 'uploaded', 'mapping', 'checked', 'failed'] } },
    })
    if (!run || count === 0) throw notFound('import')
    await tellImports(tx, scope, runId)
    return run.fileKey
  })
  await storage().delete(fileKey)
}

const fileForm = /^imports\/([0-9a-f-]{36})\/([0-9a-f-]{36})\.[a-z]+$/

/** Files that no import knows of, because it was discarded while they came, go after a day. */
export async function sweepImportFiles(): Promise<void> {
  const yesterday = after(now(), -days(1))
  for await (const { key, modifiedAt } of storage().list('imports')) {
    const [, shopId, runId] = fileForm.exec(key) ?? []
    if (!shopId || !runId || modifiedAt > yesterday) continue
    const known = await inShop(mintShopScope(shopId), (tx) => tx.importRun.count({ where: { shopId, id: runId } }))
    if (known === 0) await storage().delete(key)
  }
}
