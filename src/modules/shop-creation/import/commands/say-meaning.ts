import { type Actor, recordAct } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { importJobs } from '../constants'
import { getRun } from '../queries'
import { checkMapping, signatureOf } from '../rules/mapping'
import type { ColumnMapping } from '../types'
import { enqueue, moveRun, mustMove } from './runs'

/**
 * Takes what a person says of the columns, remembers it for files with columns of the same names, and has the file
 * checked.
 * @throws AppError IMPORT_STATE, MAPPING_UNUSABLE
 */
export function sayMeaning(
  scope: ShopScope,
  actor: Actor,
  runId: string,
  mapping: ColumnMapping,
  { inBackground } = { inBackground: true },
): Promise<void> {
  return inShop(scope, async (tx) => {
    const { columns } = await getRun(tx, scope, runId)
    const names = columns.names ?? []
    const problem = checkMapping(mapping, names)
    if (problem)
      throw new AppError('MAPPING_UNUSABLE', 'BAD_REQUEST', {
        userMessage: 'The columns cannot be read as products this way.',
        data: { problem },
      })
    await mustMove(tx, scope, runId, 'check')
    await tx.importRun.updateMany({ where: { shopId: scope.shopId, id: runId }, data: { mapping, rowsDone: 0 } })
    const key = { shopId: scope.shopId, signature: signatureOf(names) }
    const kept = { mapping, updatedAt: now() }
    await tx.importMapping.upsert({
      where: { shopId_signature: key },
      create: { ...key, ...kept },
      update: kept,
      select: { signature: true },
    })
    await recordAct(tx, actor, {
      action: 'import.mapped',
      shopId: scope.shopId,
      subject: { kind: 'import', id: runId },
    })
    if (inBackground) await enqueue(tx, scope, importJobs.check, runId)
  })
}

/** Lays the columns of a checked file of unknown kind before the person again. @throws AppError IMPORT_STATE */
export function askAgain(scope: ShopScope, runId: string): Promise<void> {
  return inShop(scope, async (tx) => {
    const { format, columns } = await getRun(tx, scope, runId)
    if (format === 'mapped' && columns.names && (await moveRun(tx, scope, runId, 'ask'))) return
    throw new AppError('IMPORT_STATE', 'CONFLICT', { userMessage: 'This is not possible at this stage of the import.' })
  })
}
