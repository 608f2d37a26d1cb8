import { Prisma } from '@/generated/prisma/client'
import { after } from '@/lib/time'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { addToOutbox } from '@/mall/messaging/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { languageJob, slugRestMillis } from '../constants'
import { type UpdateShopInput, updateShopInput } from '../schema'
import type { ShopStatus } from '../types'
import { refuseUnknownPlace } from './create-shop'

const json = (value: object | null | undefined) =>
  value === undefined ? undefined : value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue)

/**
 * Changes what the shop says of itself. The log names the fields, not their content.
 * @param turnsGoods whether goods follow another main language in a job; false where the caller has turned them
 */
export async function updateShop(
  scope: ShopScope,
  actor: Actor,
  given: UpdateShopInput,
  { turnsGoods }: { turnsGoods: boolean } = { turnsGoods: true },
): Promise<void> {
  const { address, hours, front, ...plain } = updateShopInput.parse(given)
  const fields = Object.keys(given)
  if (fields.length === 0) return
  await inMall(async (tx) => {
    await refuseUnknownPlace(tx, plain)
    if (turnsGoods) await turnLanguage(tx, scope, plain.locale)
    const changed = await tx.shop.updateMany({
      where: { id: scope.shopId, status: { not: 'closed' } },
      data: {
        ...plain,
        ...optional('address', json(address)),
        ...optional('hours', json(hours)),
        ...(front ? { front } : {}),
        updatedAt: now(),
      },
    })
    if (changed.count !== 1) throw notFound('shop')
    await recordAct(tx, actor, {
      action: 'shop.changed',
      shopId: scope.shopId,
      subject: { kind: 'shop', id: scope.shopId },
      data: { fields: fields.join(' ') },
    })
    await publish(tx, { topic: 'shop.changed', shopId: scope.shopId })
  })
}

/** What goods say follows in a job: there may be many. */
async function turnLanguage(tx: Tx, { shopId }: ShopScope, to: string | undefined): Promise<void> {
  if (!to) return
  const shop = await tx.shop.findUnique({ where: { id: shopId }, select: { locale: true } })
  if (!shop || shop.locale === to) return
  await addToOutbox(tx, [{ kind: languageJob, shopId, payload: { shopId, from: shop.locale, to } }])
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>)

type Move = {
  action: string
  from: readonly ShopStatus[]
  data: (at: Date, reason: string) => Prisma.ShopUpdateManyMutationInput
}

const moves = {
  suspend: {
    action: 'shop.suspended',
    from: ['open'],
    data: (at, reason) => ({ status: 'suspended', suspendedAt: at, suspendedReason: reason }),
  },
  restore: {
    action: 'shop.restored',
    from: ['suspended'],
    data: () => ({ status: 'open', suspendedAt: null, suspendedReason: null }),
  },
  close: { action: 'shop.closed', from: ['open', 'suspended'], data: () => ({ status: 'closed' }) },
} as const satisfies Record<string, Move>

type MoveName = keyof typeof moves

/** @throws AppError SHOP_STATE when the shop is not in a state the move starts from */
async function moveShopIn(tx: Tx, shopId: string, actor: Actor, name: MoveName, reason: string): Promise<void> {
  const move: Move = moves[name]
  const at = now()
  const moved = await tx.shop.updateMany({
    where: { id: shopId, status: { in: [...move.from] } },
    data: { ...move.data(at, reason), updatedAt: at },
  })
  if (moved.count !== 1) throw await wrongState(shopId)
  if (name === 'close') {
    const { slug } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { slug: true } })
    const until = after(at, slugRestMillis)
    await tx.restingSlug.upsert({ where: { slug }, create: { slug, until }, update: { until } })
  }
  await recordAct(tx, actor, { action: move.action, shopId, subject: { kind: 'shop', id: shopId }, data: { reason } })
  await publish(tx, { topic: 'shop.changed', shopId })
}

const moveShop = (shopId: string, actor: Actor, name: MoveName, reason: string) =>
  inMall((tx) => moveShopIn(tx, shopId, actor, name, reason))

async function wrongState(shopId: string): Promise<AppError> {
  const row = await inMall((tx) => tx.shop.findUnique({ where: { id: shopId }, select: { status: true } }))
  if (!row) return notFound('shop')
  return new AppError('SHOP_STATE', 'CONFLICT', {
    userMessage: `This is not possible while the shop is ${row.status}.`,
    data: { status: row.status },
  })
}

/** The shop shows a polite page and takes no orders; everything in it stays. */
export const suspendShop = (shopId: string, actor: Actor, reason: string) => moveShop(shopId, actor, 'suspend', reason)

export const restoreShop = (shopId: string, actor: Actor, reason: string) => moveShop(shopId, actor, 'restore', reason)

/** Ends the shop. Its name rests for 30 days before anyone may take it. */
export const closeShop = (shopId: string, actor: Actor, reason: string) => moveShop(shopId, actor, 'close', reason)

/** The same in a transaction of the caller. */
export const closeShopIn = (tx: Tx, shopId: string, actor: Actor, reason: string) =>
  moveShopIn(tx, shopId, actor, 'close', reason)

/** The operator's word in place of the confirmed e-mail: from now on the shop takes orders. */
export async function approveShop(shopId: string, actor: Actor): Promise<void> {
  const at = now()
  await inMall(async (tx) => {
    const moved = await tx.shop.updateMany({
      where: { id: shopId, status: 'open', confirmedAt: null },
      data: { confirmedAt: at, updatedAt: at },
    })
    if (moved.count !== 1) throw await wrongState(shopId)
    await recordAct(tx, actor, { action: 'shop.approved', shopId, subject: { kind: 'shop', id: shopId } })
    await publish(tx, { topic: 'shop.changed', shopId })
  })
}
