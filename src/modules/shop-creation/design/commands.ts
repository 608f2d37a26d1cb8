import { type Actor, recordAct } from '@/mall/audit/commands'
import { paintAwning } from '@/mall/tenancy/commands/paint-awning'
import { publish as announce } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { draftIn, readDesign } from './queries'
import { firstDesign } from './rules'
import { newAwning } from './rules/awning'
import { cleanDesign } from './rules/clean'
import type { Design, DesignDraft, TemplateKey } from './types'

const changedElsewhere = () =>
  new AppError('DESIGN_CHANGED', 'CONFLICT', {
    userMessage: 'Someone else changed the design meanwhile. Load it again to go on from there.',
  })

/**
 * The design a shop opens with, inside the transaction that opens it. Does nothing where there is one.
 * @param actor name of who opened the shop
 */
export async function startDesign(
  tx: Tx,
  shopId: string,
  choice: { template: TemplateKey; palette?: string; design?: Design; actor: string },
): Promise<void> {
  const design = cleanDesign(choice.design ?? firstDesign(choice.template, choice.palette))
  const at = now()
  const made = await tx.shopDesign.createMany({
    data: [
      {
        shopId,
        draft: design,
        published: design,
        draftVersion: 1,
        publishedVersion: 1,
        draftSavedAt: at,
        publishedAt: at,
      },
    ],
    skipDuplicates: true,
  })
  if (made.count === 0) return
  await tx.shopDesignVersion.createMany({
    data: [{ shopId, version: 1, design, publishedAt: at, publishedBy: choice.actor }],
  })
}

/** @throws AppError DESIGN_CHANGED when `draftVersion` is no longer the newest */
export function saveDraft(
  scope: ShopScope,
  actor: Actor,
  input: { design: Design; draftVersion: number },
): Promise<DesignDraft> {
  return inShop(scope, async (tx) => {
    await ensureRow(tx, scope, actor, input.draftVersion)
    const saved = await tx.shopDesign.updateMany({
      where: { shopId: scope.shopId, draftVersion: Math.max(1, input.draftVersion) },
      data: {
        draft: cleanDesign(input.design),
        draftSavedBy: actor.name ?? '',
        draftVersion: { increment: 1 },
        draftSavedAt: now(),
      },
    })
    if (saved.count !== 1) throw changedElsewhere()
    return draftIn(tx, scope)
  })
}

async function ensureRow(tx: Tx, scope: ShopScope, actor: Actor, draftVersion: number): Promise<void> {
  if (draftVersion === 0) await startDesign(tx, scope.shopId, { template: 'gallery', actor: actor.name ?? '' })
}

/**
 * Makes the draft what visitors see, and keeps it as a version to go back to.
 * @throws AppError DESIGN_CHANGED when `draftVersion` is no longer the newest
 */
export async function publishDesign(
  scope: ShopScope,
  actor: Actor,
  input: { draftVersion: number },
): Promise<DesignDraft> {
  const { published, awning } = await inShop(scope, async (tx) => {
    await ensureRow(tx, scope, actor, input.draftVersion)
    const { draft, draftVersion, published: visible, publishedVersion } = await draftIn(tx, scope)
    const at = now()
    const version = publishedVersion + 1
    const moved = await tx.shopDesign.updateMany({
      where: { shopId: scope.shopId, draftVersion: Math.max(1, input.draftVersion), publishedVersion },
      data: { published: draft, publishedVersion: version, publishedAt: at },
    })
    if (moved.count !== 1 || draftVersion !== Math.max(1, input.draftVersion)) throw changedElsewhere()
    await tx.shopDesignVersion.createMany({
      data: [{ shopId: scope.shopId, version, design: draft, publishedAt: at, publishedBy: actor.name ?? '' }],
    })
    await recordAct(tx, actor, {
      action: 'design.published',
      shopId: scope.shopId,
      subject: { kind: 'design', id: String(version) },
      data: { template: draft.template, palette: draft.palette },
    })
    await announce(tx, { topic: 'pages.changed', shopId: scope.shopId, id: 'design' })
    return { published: await draftIn(tx, scope), awning: newAwning(visible, draft) }
  })
  // The front belongs to the mall, so it is painted by the mall's own hand.
  if (awning) await paintAwning(scope, awning)
  return published
}

/** Puts an earlier published state into the draft; visitors see it after the next publishing. */
export function restoreDesign(
  scope: ShopScope,
  actor: Actor,
  input: { version: number; draftVersion: number },
): Promise<DesignDraft> {
  return inShop(scope, async (tx) => {
    const old = await tx.shopDesignVersion.findUnique({
      where: { shopId_version: { shopId: scope.shopId, version: input.version } },
    })
    if (!old) throw notFound('version')
    const saved = await tx.shopDesign.updateMany({
      where: { shopId: scope.shopId, draftVersion: input.draftVersion },
      data: { draft: readDesign(old.design, scope.shopId), draftVersion: { increment: 1 }, draftSavedAt: now() },
    })
    if (saved.count !== 1) throw changedElsewhere()
    await recordAct(tx, actor, {
      action: 'design.restored',
      shopId: scope.shopId,
      subject: { kind: 'design', id: String(input.version) },
    })
    return draftIn(tx, scope)
  })
}
