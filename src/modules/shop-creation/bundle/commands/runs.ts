import { newId } from '@/lib/ids'
import { after, days } from '@/lib/time'
import { type Actor, recordAct } from '@/mall/audit/commands'
import type { Permission } from '@/mall/identity/constants'
import { addToOutbox } from '@/mall/messaging/commands'
import { discardImport } from '@/modules/shop-creation/import/commands/runs'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { storage } from '@/platform/storage'
import { bundleJobs, keptDays, maxBundleBytes, maxKeptBytes } from '../constants'
import { getBundleRun } from '../queries'
import { type BundleEvent, bundleTransitions } from '../states'
import type { BundleState, BundleTrouble, SectionReport } from '../types'

export const tellBundles = (tx: Tx, scope: ShopScope, id: string) =>
  publish(tx, { topic: 'imports.changed', shopId: scope.shopId, id })

/** Moves a run along its life, if it stands where the event may happen. @returns whether it did */
export async function moveBundle(tx: Tx, scope: ShopScope, id: string, event: BundleEvent): Promise<boolean> {
  const { from, to } = bundleTransitions[event]
  const isEnd = to === 'done' || to === 'failed'
  const { count } = await tx.bundleRun.updateMany({
    where: { shopId: scope.shopId, id, state: { in: [...from] } },
    data: { state: to, ...(isEnd ? { finishedAt: now() } : {}) },
  })
  if (count === 1) await tellBundles(tx, scope, id)
  return count === 1
}

/** As `moveBundle`, refusing where it may not happen. @throws AppError BUNDLE_STATE */
async function mustMove(tx: Tx, scope: ShopScope, id: string, event: BundleEvent): Promise<void> {
  if (await moveBundle(tx, scope, id, event)) return
  const { state } = await getBundleRun(tx, scope, id)
  throw new AppError('BUNDLE_STATE', 'CONFLICT', {
    userMessage: 'This is not possible at this stage of the import.',
    data: { state },
  })
}

/** Makes this worker the one that carries a run on. @returns null where the run stands elsewhere by now */
export async function takeBundleLease(scope: ShopScope, id: string, state: BundleState): Promise<string | null> {
  const lease = newId()
  const { count } = await inShop(scope, (tx) =>
    tx.bundleRun.updateMany({ where: { shopId: scope.shopId, id, state }, data: { lease } }),
  )
  return count === 1 ? lease : null
}

async function tidyBundles(scope: ShopScope): Promise<void> {
  const before = after(now(), -days(keptDays))
  const old = await inShop(scope, (tx) =>
    tx.bundleRun.findMany({
      where: { shopId: scope.shopId, createdAt: { lt: before } },
      select: { id: true, fileKey: true },
      take: 50,
    }),
  )
  for (const { fileKey } of old) await storage().delete(fileKey)
  await inShop(scope, (tx) =>
    tx.bundleRun.deleteMany({ where: { shopId: scope.shopId, id: { in: old.map(({ id }) => id) } } }),
  )
}

/** @throws AppError IMPORT_SPACE */
async function refuseWithoutSpace(tx: Tx, scope: ShopScope, bytes: number): Promise<void> {
  const [kept] = await tx.$queryRaw<{ bytes: bigint }[]>`
    SELECT coalesce(sum(bytes), 0)::bigint AS bytes FROM bundle_run WHERE shop_id = ${scope.shopId}::uuid
      AND (state <> 'uploading' OR created_at > ${after(now(), -days(1))})`
  if (Number(kept?.bytes ?? 0) + bytes <= maxKeptBytes) return
  throw new AppError('IMPORT_SPACE', 'CONFLICT', {
    userMessage: 'The files of your imports take up all the space there is for them. Discard some you no longer need.',
  })
}

/** Opens an import of a bundle and says where its file shall be put. @throws AppError FILE_TOO_LARGE, IMPORT_SPACE */
export async function openBundleRun(
  scope: ShopScope,
  actor: Actor,
  { fileName, bytes }: { fileName: string; bytes: number },
): Promise<{ runId: string; key: string }> {
  if (bytes > maxBundleBytes)
    throw new AppError('BUNDLE_TOO_LARGE', 'BAD_REQUEST', { userMessage: 'This file is larger than 1 GB.' })
  await tidyBundles(scope)
  const runId = newId()
  const key = `bundles/${scope.shopId}/${runId}.zip`
  await inShop(scope, async (tx) => {
    await refuseWithoutSpace(tx, scope, bytes)
    await tx.bundleRun.createMany({
      data: {
        shopId: scope.shopId,
        id: runId,
        fileName,
        fileKey: key,
        bytes,
        state: 'uploading',
        chosen: [],
        startedBy: actor.name ?? actor.kind,
        createdAt: now(),
      },
    })
  })
  return { runId, key }
}

type Where = { inBackground: boolean }

/** The file is there, and looking it through begins. @throws AppError UPLOAD_MISSING */
export async function arriveBundle(
  scope: ShopScope,
  runId: string,
  { inBackground }: Where = { inBackground: true },
): Promise<void> {
  const { fileKey } = await inShop(scope, (tx) => getBundleRun(tx, scope, runId))
  const file = await storage().head(fileKey)
  if (!file)
    throw new AppError('UPLOAD_MISSING', 'NOT_FOUND', { userMessage: 'The file did not arrive. Please send it again.' })
  await inShop(scope, async (tx) => {
    await mustMove(tx, scope, runId, 'arrive')
    await tx.bundleRun.updateMany({ where: { shopId: scope.shopId, id: runId }, data: { bytes: file.bytes } })
    if (inBackground) await enqueue(tx, scope, bundleJobs.check, runId)
  })
}

const enqueue = (tx: Tx, scope: ShopScope, kind: string, runId: string) =>
  addToOutbox(tx, [{ kind, shopId: scope.shopId, payload: { shopId: scope.shopId, runId } }])

/** @throws AppError PERMISSION_MISSING for a section that is more than the person's role allows */
function refuseBeyondRole(chosen: readonly SectionReport[], may: (permission: Permission) => boolean): void {
  const beyond = chosen.find(({ permission }) => permission !== null && !may(permission))
  if (!beyond) return
  throw new AppError('PERMISSION_MISSING', 'FORBIDDEN', {
    userMessage: 'Your role does not allow this. Ask the owner of the shop.',
    data: { permission: beyond.permission ?? '' },
  })
}

/**
 * Writes the chosen sections.
 * @param may what the role of whoever asks allows
 * @throws AppError BUNDLE_STATE, PERMISSION_MISSING
 */
export function beginBundle(
  scope: ShopScope,
  actor: Actor,
  runId: string,
  sections: readonly string[],
  may: (permission: Permission) => boolean,
  { inBackground }: Where = { inBackground: true },
): Promise<void> {
  return inShop(scope, async (tx) => {
    const { report } = await getBundleRun(tx, scope, runId)
    const wanted = report.filter(({ key, state }) => state === 'planned' && sections.includes(key))
    refuseBeyondRole(wanted, may)
    const chosen = wanted.map(({ key }) => key)
    await mustMove(tx, scope, runId, 'begin')
    await tx.bundleRun.updateMany({ where: { shopId: scope.shopId, id: runId }, data: { chosen, lease: null } })
    if (inBackground) await enqueue(tx, scope, bundleJobs.read, runId)
    await recordAct(tx, actor, {
      action: 'bundle.begun',
      shopId: scope.shopId,
      subject: { kind: 'bundle', id: runId },
      data: { sections: chosen.join(' ') },
    })
  })
}

/** Gives up a file that is refused, saying why. Nothing of it was written. */
export async function failBundle(scope: ShopScope, runId: string, error: BundleTrouble): Promise<void> {
  const productsRunId = await inShop(scope, async (tx) => {
    if (!(await moveBundle(tx, scope, runId, 'fail'))) return null
    const run = await getBundleRun(tx, scope, runId)
    await tx.bundleRun.updateMany({
      where: { shopId: scope.shopId, id: runId },
      data: { error: { ...error }, productsRunId: null },
    })
    return run.productsRunId
  })
  await letFileGo(scope, runId)
  await dropProducts(scope, productsRunId)
}

/** A run that is over needs its file no more, and takes up no space. */
export async function letFileGo(scope: ShopScope, runId: string): Promise<void> {
  const where = { shopId: scope.shopId, id: runId, state: { in: ['done', 'failed'] } }
  const over = await inShop(scope, (tx) => tx.bundleRun.findFirst({ where, select: { fileKey: true } }))
  if (!over) return
  await storage().delete(over.fileKey)
  await inShop(scope, (tx) => tx.bundleRun.updateMany({ where, data: { bytes: 0 } }))
}

/** Takes a bundle that is not being worked on off the list, with its file. What it wrote stays. */
export async function discardBundle(scope: ShopScope, runId: string): Promise<void> {
  const { fileKey, productsRunId } = await inShop(scope, async (tx) => {
    const run = await getBundleRun(tx, scope, runId)
    const { count } = await tx.bundleRun.deleteMany({
      where: { shopId: scope.shopId, id: runId, state: { in: ['uploading', 'checked', 'done', 'failed'] } },
    })
    if (count === 0) throw notFound('bundle')
    await tellBundles(tx, scope, runId)
    return run
  })
  await storage().delete(fileKey)
  await dropProducts(scope, productsRunId)
}

/** The list of goods goes with the shop it came with. It may have been thrown away by itself. */
export async function dropProducts(scope: ShopScope, productsRunId: string | null): Promise<void> {
  if (productsRunId) await discardImport(scope, productsRunId).catch(ignoreGone)
}

function ignoreGone(error: unknown): void {
  if (!(error instanceof AppError) || error.kind !== 'NOT_FOUND') throw error
}
