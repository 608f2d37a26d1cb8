import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { categoryPath, productPath } from './rules'
import type { AddRedirectInput } from './schema'

export type MovedProduct = { productId: string; from: string; to: string }

/** Addresses of products that change: the old ones lead to the product, wherever it moves later. */
export async function noteMovedProducts(tx: Tx, scope: ShopScope, moves: readonly MovedProduct[]): Promise<void> {
  if (moves.length === 0) return
  const rows = moves.map(({ productId, from }) => ({ id: productId, path: productPath(from) }))
  await tx.$executeRaw`
    INSERT INTO redirect (shop_id, from_path, product_id, created_at)
    SELECT ${scope.shopId}::uuid, path, id, ${now()} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w(id uuid, path text)
    ON CONFLICT (shop_id, from_path) DO UPDATE SET product_id = excluded.product_id, to_path = '', created_at = excluded.created_at`
  await freePaths(
    tx,
    scope,
    moves.map(({ to }) => productPath(to)),
  )
}

/** The address of a category that changes. */
export async function noteMovedCategory(tx: Tx, scope: ShopScope, from: string, to: string): Promise<void> {
  await notePath(tx, scope, { from: categoryPath(from), to: categoryPath(to) })
}

/** Something stands at a path from now on; where it stood before, if anywhere, leads there. */
export async function notePath(
  tx: Tx,
  scope: ShopScope,
  { from, to }: { from: string | null; to: string },
): Promise<void> {
  if (from === to) return
  if (from !== null) {
    const data = { toPath: to, productId: null, createdAt: now() }
    const key = { shopId: scope.shopId, fromPath: from }
    await tx.redirect.upsert({
      where: { shopId_fromPath: key },
      create: { ...key, ...data },
      update: data,
      select: { fromPath: true },
    })
    // What led to the old address leads on at once, not over two steps.
    await tx.redirect.updateMany({ where: { shopId: scope.shopId, toPath: from }, data: { toPath: to } })
  }
  await freePaths(tx, scope, [to])
}

/** Paths at which something stands again lead nowhere else. */
async function freePaths(tx: Tx, scope: ShopScope, paths: readonly string[]): Promise<void> {
  await tx.redirect.deleteMany({ where: { shopId: scope.shopId, fromPath: { in: [...paths] } } })
}

const maxSteps = 10

/** Whether going on from `toPath` comes back to `fromPath`. */
async function leadsBack(tx: Tx, scope: ShopScope, { fromPath, toPath }: AddRedirectInput): Promise<boolean> {
  let at: string | undefined = toPath
  for (let step = 0; at && step < maxSteps; step++) {
    if (at === fromPath) return true
    const next: { toPath: string } | null = await tx.redirect.findUnique({
      where: { shopId_fromPath: { shopId: scope.shopId, fromPath: at } },
      select: { toPath: true },
    })
    at = next?.toPath
  }
  return Boolean(at)
}

/** Lets an old address lead to a path of the shop. @throws AppError REDIRECT_LOOP */
export function addRedirect(scope: ShopScope, actor: Actor, input: AddRedirectInput): Promise<void> {
  return inShop(scope, async (tx) => {
    if (await leadsBack(tx, scope, input))
      throw new AppError('REDIRECT_LOOP', 'CONFLICT', {
        userMessage: 'This address would lead back to itself.',
        data: { path: input.fromPath },
      })
    const key = { shopId: scope.shopId, fromPath: input.fromPath }
    const data = { toPath: input.toPath, productId: null, createdAt: now() }
    await tx.redirect.upsert({
      where: { shopId_fromPath: key },
      create: { ...key, ...data },
      update: data,
      select: { fromPath: true },
    })
    await recordAct(tx, actor, {
      action: 'redirect.added',
      shopId: scope.shopId,
      subject: { kind: 'redirect', id: input.fromPath },
      data: { to: input.toPath },
    })
    await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
  })
}

/** @throws AppError NOT_FOUND */
export function removeRedirect(scope: ShopScope, actor: Actor, fromPath: string): Promise<void> {
  return inShop(scope, async (tx) => {
    const { count } = await tx.redirect.deleteMany({ where: { shopId: scope.shopId, fromPath } })
    if (count === 0) throw notFound('redirect')
    await recordAct(tx, actor, {
      action: 'redirect.removed',
      shopId: scope.shopId,
      subject: { kind: 'redirect', id: fromPath },
    })
    await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
  })
}

export type BroughtRedirect = { from: string; to: string; productId: string | null }

/** Lets many old addresses lead on at once; those that stand already lead where these say. */
export function putRedirects(scope: ShopScope, actor: Actor, redirects: readonly BroughtRedirect[]): Promise<void> {
  return inShop(scope, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO redirect (shop_id, from_path, to_path, product_id, created_at)
      SELECT ${scope.shopId}::uuid, w."from", w."to", w."productId", ${now()}
      FROM jsonb_to_recordset(${JSON.stringify(redirects)}::jsonb) AS w("from" text, "to" text, "productId" uuid)
      ON CONFLICT (shop_id, from_path) DO UPDATE SET to_path = excluded.to_path, product_id = excluded.product_id
      WHERE redirect.to_path <> excluded.to_path OR redirect.product_id IS DISTINCT FROM excluded.product_id`
    await recordAct(tx, actor, {
      action: 'redirect.brought',
      shopId: scope.shopId,
      subject: { kind: 'shop', id: scope.shopId },
      data: { count: redirects.length },
    })
    await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
  })
}
