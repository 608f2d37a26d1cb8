import { type Actor, recordAct } from '@/mall/audit/commands'
import { addToOutbox } from '@/mall/messaging/commands'
import { publish as announce } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { draftIn } from '../queries'
import { awningJob, paintsAnew } from '../rules/awning'
import type { Design, PublishedHow } from '../types'

/** @param by who changed it meanwhile, and when; for the notice to whoever comes second */
export const changedElsewhere = (by: { name: string; at: Date | null } = { name: '', at: null }) =>
  new AppError('DESIGN_CHANGED', 'CONFLICT', {
    userMessage: 'Someone else changed the design meanwhile. Load it again to go on from there.',
    data: { by: by.name, at: by.at?.toISOString() ?? null },
  })

type Publication = { design: Design; how: PublishedHow; name?: string /** what visitors see now */; seen: number }

/**
 * Makes a design what visitors see, keeps it as the next version and lets its pages be drawn anew; within the caller's
 * transaction. One row must be hit: of two who publish at once, the second is refused.
 * @returns the new version
 * @throws AppError DESIGN_CHANGED when `seen` is no longer what visitors see
 */
export async function publishIn(tx: Tx, scope: ShopScope, actor: Actor, publication: Publication): Promise<number> {
  const { shopId } = scope
  const { design, how, name = '', seen } = publication
  const publishedAt = now()
  const version = seen + 1
  const { published: before } = await draftIn(tx, scope)
  const moved = await tx.shopDesign.updateMany({
    where: { shopId, publishedVersion: seen },
    data: { published: design, publishedVersion: version, publishedAt },
  })
  if (moved.count !== 1) throw changedElsewhere()
  await tx.shopDesignVersion.createMany({
    data: [{ shopId, version, design, publishedAt, publishedBy: actor.name ?? '', how, name }],
  })
  await recordAct(tx, actor, {
    action: 'design.published',
    shopId,
    subject: { kind: 'design', id: String(version) },
    data: { template: design.template, palette: design.palette, how },
  })
  // The front belongs to the mall: a job of the mall's role paints it.
  if (paintsAnew(before, design)) await addToOutbox(tx, [{ kind: awningJob, shopId, payload: { shopId } }])
  await announce(tx, { topic: 'pages.changed', shopId, id: 'design' })
  return version
}
