import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { missingNeeds, resolveSwitches } from './rules'
import type { SetSwitchInput } from './schema'
import type { ModuleManifest, SwitchState } from './types'

/**
 * Turns a module or part. Off keeps all data.
 * @throws AppError SWITCH_UNKNOWN, SWITCH_NEEDS_OTHERS (on, while a module it requires is off), SWITCH_TERM_PAST
 */
export async function setSwitch(
  scope: ShopScope,
  actor: Actor,
  input: SetSwitchInput,
  manifests: readonly ModuleManifest[],
): Promise<void> {
  const known = manifests.some((m) => m.key === input.key || m.parts.some((p) => p.key === input.key))
  if (!known)
    throw new AppError('SWITCH_UNKNOWN', 'NOT_FOUND', {
      userMessage: 'There is no such function.',
      data: { key: input.key },
    })
  const until = input.state === 'until' ? input.until : null
  if (until && until <= now()) {
    throw new AppError('SWITCH_TERM_PAST', 'BAD_REQUEST', { userMessage: 'The rental term must end in the future.' })
  }
  await inMall(async (tx) => {
    const rows = await tx.shopSwitch.findMany({ where: { shopId: scope.shopId } })
    const switches = resolveSwitches(
      rows.map((row) => ({ ...row, state: row.state as SwitchState })),
      manifests,
      now(),
    )
    const missing = input.state === 'off' ? [] : missingNeeds(input.key, switches, manifests)
    if (missing.length > 0) {
      throw new AppError('SWITCH_NEEDS_OTHERS', 'CONFLICT', {
        userMessage: `Switch on first: ${missing.join(', ')}.`,
        data: { missing },
      })
    }
    const value = { state: input.state, until, updatedAt: now(), updatedBy: actor.name ?? actor.kind }
    await tx.shopSwitch.upsert({
      where: { shopId_key: { shopId: scope.shopId, key: input.key } },
      create: { shopId: scope.shopId, key: input.key, ...value },
      update: value,
    })
    await recordAct(tx, actor, {
      action: `switch.${input.state}`,
      shopId: scope.shopId,
      subject: { kind: 'switch', id: input.key },
      data: { was: switches.stateOf(input.key), until: until?.toISOString() ?? null },
    })
    await publish(tx, { topic: 'switches.changed', shopId: scope.shopId })
  })
}

/** The switches a new shop starts with: everything on. */
export async function openSwitches(
  tx: Tx,
  shopId: string,
  manifests: readonly ModuleManifest[],
  by: string,
): Promise<void> {
  const keys = manifests.flatMap((m) => [m.key, ...m.parts.map((p) => p.key)])
  await tx.shopSwitch.createMany({
    data: keys.map((key) => ({ shopId, key, state: 'on', until: null, updatedAt: now(), updatedBy: by })),
  })
}
