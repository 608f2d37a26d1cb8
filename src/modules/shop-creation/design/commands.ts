import { type Actor, recordAct } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { type AppError, notFound } from '@/platform/errors'
import { changedElsewhere, publishIn } from './commands/publish'
import { draftIn, readDesign } from './queries'
import { firstDesign } from './rules'
import { cleanDesign } from './rules/clean'
import type { Design, DesignDraft, TemplateKey } from './types'

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
    const draftVersion = Math.max(1, input.draftVersion)
    await replaceDraft(tx, scope, actor, { design: cleanDesign(input.design), draftVersion })
    return draftIn(tx, scope)
  })
}

async function ensureRow(tx: Tx, scope: ShopScope, actor: Actor, draftVersion: number): Promise<void> {
  if (draftVersion === 0) await startDesign(tx, scope.shopId, { template: 'gallery', actor: actor.name ?? '' })
}

/** The refusal for whoever comes second, naming who was first. */
async function changedBy(tx: Tx, scope: ShopScope): Promise<AppError> {
  const { draftSavedBy, draftSavedAt } = await draftIn(tx, scope)
  return changedElsewhere({ name: draftSavedBy, at: draftSavedAt })
}

/**
 * Makes the draft what visitors see, and keeps it as a version to go back to.
 * @throws AppError DESIGN_CHANGED when `draftVersion` is no longer the newest
 */
export function publishDesign(
  scope: ShopScope,
  actor: Actor,
  input: { draftVersion: number; name?: string },
): Promise<DesignDraft> {
  return inShop(scope, async (tx) => {
    await ensureRow(tx, scope, actor, input.draftVersion)
    // The row is held while it is looked at, so that nothing is saved between looking and publishing.
    await tx.$queryRaw`SELECT 1 FROM shop_design WHERE shop_id = ${scope.shopId}::uuid FOR UPDATE`
    const { draft, draftVersion, publishedVersion } = await draftIn(tx, scope)
    if (draftVersion !== Math.max(1, input.draftVersion)) throw await changedBy(tx, scope)
    await publishIn(tx, scope, actor, { design: draft, how: 'publish', name: input.name ?? '', seen: publishedVersion })
    return draftIn(tx, scope)
  })
}

/**
 * Shows visitors an earlier version at once. A draft without changes of its own follows; one with changes is kept.
 * @throws AppError DESIGN_CHANGED when `publishedVersion` is no longer what visitors see
 */
export function rollBackDesign(
  scope: ShopScope,
  actor: Actor,
  input: { version: number; publishedVersion: number },
): Promise<DesignDraft> {
  return inShop(scope, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM shop_design WHERE shop_id = ${scope.shopId}::uuid FOR UPDATE`
    const old = await versionIn(tx, scope, input.version)
    const before = await draftIn(tx, scope)
    await publishIn(tx, scope, actor, { ...old, how: 'roll-back', seen: input.publishedVersion })
    if (!before.changed) await replaceDraft(tx, scope, actor, { design: old.design, draftVersion: before.draftVersion })
    return draftIn(tx, scope)
  })
}

async function versionIn(tx: Tx, { shopId }: ShopScope, version: number): Promise<{ design: Design; name: string }> {
  const row = await tx.shopDesignVersion.findUnique({ where: { shopId_version: { shopId, version } } })
  if (!row) throw notFound('version')
  return { design: readDesign(row.design, shopId), name: row.name }
}

/** @throws AppError DESIGN_CHANGED when `draftVersion` is no longer the newest */
export async function replaceDraft(
  tx: Tx,
  scope: ShopScope,
  actor: Actor,
  { design, draftVersion }: { design: Design; draftVersion: number },
): Promise<void> {
  const saved = await tx.shopDesign.updateMany({
    where: { shopId: scope.shopId, draftVersion },
    data: {
      ...{ draft: design, draftSavedAt: now(), draftSavedBy: actor.name ?? '' },
      draftVersion: { increment: 1 },
    },
  })
  if (saved.count !== 1) throw await changedBy(tx, scope)
}

/** Puts an earlier published state into the draft; visitors see it after the next publishing. */
export function restoreDesign(
  scope: ShopScope,
  actor: Actor,
  input: { version: number; draftVersion: number },
): Promise<DesignDraft> {
  return inShop(scope, async (tx) => {
    const { design } = await versionIn(tx, scope, input.version)
    await replaceDraft(tx, scope, actor, { design, draftVersion: input.draftVersion })
    await recordAct(tx, actor, {
      action: 'design.restored',
      shopId: scope.shopId,
      subject: { kind: 'design', id: String(input.version) },
    })
    return draftIn(tx, scope)
  })
}
