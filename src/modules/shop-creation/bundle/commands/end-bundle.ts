import { after, days, hours } from '@/lib/time'
import type { Actor } from '@/mall/audit/commands'
import { stopImport } from '@/modules/shop-creation/import/commands/runs'
import { now } from '@/platform/clock'
import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { isAppError } from '@/platform/errors'
import { storage } from '@/platform/storage'
import { workHours } from '../constants'
import { getBundleRun } from '../queries'
import type { SectionReport } from '../types'
import { failBundle, letFileGo, moveBundle } from './runs'

function ignoreSettled(error: unknown): void {
  if (!isAppError(error) || (error.kind !== 'NOT_FOUND' && error.kind !== 'CONFLICT')) throw error
}

/** Ends a writing that cannot go on: what is written stays and is told so, and so is what did not come. */
async function stopBundle(scope: ShopScope, runId: string): Promise<void> {
  const stopped = await inShop(scope, async (tx) => {
    if (!(await moveBundle(tx, scope, runId, 'stop'))) return null
    const run = await getBundleRun(tx, scope, runId)
    const report = run.report.map(
      (section): SectionReport =>
        section.state === 'planned' && run.chosen.includes(section.key) ? { ...section, state: 'stopped' } : section,
    )
    await tx.bundleRun.updateMany({
      where: { shopId: scope.shopId, id: runId },
      data: { error: { code: 'stopped' }, report: report.map((section) => ({ ...section })) },
    })
    return run
  })
  if (!stopped) return
  await letFileGo(scope, runId)
  const actor: Actor = { kind: 'staff', name: stopped.startedBy }
  // Goods that were half written can be undone or gone on with by themselves.
  if (stopped.productsRunId) await stopImport(scope, actor, stopped.productsRunId).catch(ignoreSettled)
}

/** Ends a run that nobody works on any more, with a word for the desk. One that is over stays as it is. */
export async function giveUpBundle(scope: ShopScope, runId: string): Promise<void> {
  await failBundle(scope, runId, { code: 'internal' })
  await stopBundle(scope, runId)
}

/** Does the last try of some work on a run; one that fails ends the run, too. */
export async function orGiveUp(scope: ShopScope, runId: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await giveUpBundle(scope, runId)
    throw error
  }
}

/** When a worker took a run: its lease is an id that begins with the time. */
const takenAt = (lease: string) => new Date(Number.parseInt(lease.replaceAll('-', '').slice(0, 12), 16))

const fileForm = /^bundles\/([0-9a-f-]{36})\/([0-9a-f-]{36})\.zip$/

/** @returns whether a run still needs its file; one whose last worker died long ago is given up */
async function sweepRun(scope: ShopScope, runId: string): Promise<boolean> {
  const run = await inShop(scope, (tx) =>
    tx.bundleRun.findFirst({ where: { shopId: scope.shopId, id: runId }, select: { state: true, lease: true } }),
  )
  if (!run) return false
  const isMoving = run.state === 'checking' || run.state === 'importing'
  if (isMoving && run.lease && takenAt(run.lease) < after(now(), -hours(2 * workHours)))
    await giveUpBundle(scope, runId)
  await letFileGo(scope, runId)
  return true
}

/** Files that no run knows of, because it was discarded while they came, go after a day; so do those of ended runs. */
export async function sweepBundleFiles(): Promise<void> {
  const yesterday = after(now(), -days(1))
  for await (const { key, modifiedAt } of storage().list('bundles')) {
    const [, shopId, runId] = fileForm.exec(key) ?? []
    if (!shopId || !runId || modifiedAt > yesterday) continue
    if (!(await sweepRun(mintShopScope(shopId), runId))) await storage().delete(key)
  }
}
