import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import { defaultMallName } from './constants'
import { type UpdateMallProfileInput, updateMallProfileInput } from './schema'

/**
 * Changes what the mall says of itself, on every page of portal and shops within a second. The log names the fields,
 * not their content. Payments that wait keep the account and the name they were begun with.
 */
export async function updateMallProfile(actor: Actor, given: UpdateMallProfileInput): Promise<void> {
  const parsed = updateMallProfileInput.parse(given)
  // A field that is sent as nothing was not changed.
  const change: typeof parsed = Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined))
  const fields = Object.keys(change)
  if (fields.length === 0) return
  const data = { ...change, updatedAt: now() }
  await inMall(async (tx) => {
    await tx.mallProfile.upsert({
      where: { id: 1 },
      create: { name: defaultMallName, ...data },
      update: data,
      select: { id: true },
    })
    await recordAct(tx, actor, {
      action: 'mall.changed',
      subject: { kind: 'mall', id: '1' },
      data: { fields: fields.join(' ') },
    })
    await publish(tx, { topic: 'mall.changed' })
  })
}
