import { move } from '@/lib/state-machine'
import type { Actor } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { restock } from '@/shop/stock/commands'
import { fulfilmentOf, paymentOf } from '../rules'
import { orderTransitions } from '../states'
import type { OrderState } from '../types'
import { type MovedOrder, toMoved } from './move-orders'
import { tellOrder } from './time-line'

type OrderRef = { shopId: string; orderId: string }

/** The order's row, locked until the end of the transaction, with its lines. @throws AppError NOT_FOUND */
export async function lockOrder(tx: Tx, { shopId, orderId }: OrderRef) {
  const [row] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM shop_order WHERE shop_id = ${shopId}::uuid AND id = ${orderId}::uuid FOR UPDATE`
  if (!row) throw notFound('order')
  const order = await tx.order.findUniqueOrThrow({
    where: { shopId_id: { shopId, id: orderId } },
    include: { lines: { orderBy: { position: 'asc' } }, parcels: true },
  })
  const sum = (amount: (line: (typeof order.lines)[number]) => number) =>
    order.lines.reduce((total, line) => total + amount(line), 0)
  const quantities = {
    pieces: sum((line) => line.quantity),
    shippedPieces: sum((line) => line.shippedQuantity),
    cancelledPieces: sum((line) => line.cancelledQuantity),
    parcelsUnderWay: order.parcels.filter((parcel) => parcel.state === 'shipped').length,
  }
  return {
    order,
    state: order.state as OrderState,
    quantities,
    openPieces: quantities.pieces - quantities.shippedPieces - quantities.cancelledPieces,
  }
}

export type LockedOrder = Awaited<ReturnType<typeof lockOrder>>

export const movedOf = ({ order }: LockedOrder): MovedOrder =>
  toMoved({
    shopId: order.shopId,
    orderId: order.id,
    purchaseId: order.purchaseId,
    email: order.email,
    currency: order.currency,
    totalMinor: order.totalMinor,
    refundedMinor: order.refundedMinor,
    commissionMinor: order.commissionMinor,
    mallFundedMinor: order.mallFundedMinor,
  })

/** Takes a whole order back. Goods that were paid go back on the shelf when `restock` says so. @throws AppError ORDER_NOT_CANCELLABLE */
export async function cancelOrderIn(tx: Tx, ref: OrderRef, act: { actor: Actor; reason: string; restock: boolean }) {
  const locked = await lockOrder(tx, ref)
  const { order, state, quantities, openPieces } = locked
  const result = move(orderTransitions, 'cancel', state, { ...quantities, openPieces })
  if (!result.ok)
    throw new AppError('ORDER_NOT_CANCELLABLE', 'CONFLICT', {
      userMessage: 'This order cannot be cancelled any more.',
      data: { state, reason: result.reason },
    })
  const wasPaid = order.paidAt !== null
  const moved = movedOf(locked)
  const payment = wasPaid
    ? paymentOf('cancelled', { ...moved, refundedMinor: moved.totalMinor, receivedMinor: 0, wasPaid })
    : 'voided'
  await tx.order.update({
    where: { shopId_id: { shopId: order.shopId, id: order.id } },
    data: {
      state: result.to,
      paymentStatus: payment,
      fulfilmentStatus: fulfilmentOf('cancelled', quantities),
      refundedMinor: wasPaid ? order.totalMinor : 0n,
      closedAt: now(),
      version: { increment: 1 },
    },
    select: { id: true },
  })
  await tx.$executeRaw`UPDATE order_line SET cancelled_quantity = quantity WHERE shop_id = ${order.shopId}::uuid AND order_id = ${order.id}::uuid`
  if (wasPaid && act.restock) await restock(tx, await soldGoods(tx, ref), act.reason)
  await tellOrder(tx, ref, 'cancelled', act.actor, { reason: act.reason, restocked: wasPaid && act.restock })
  return { moved, wasPaid, refundedMinor: moved.refundedMinor }
}

async function soldGoods(tx: Tx, { shopId, orderId }: OrderRef) {
  const rows = await tx.stockReservation.findMany({
    where: { shopId, orderId, state: 'claimed' },
    select: { variantId: true, quantity: true },
  })
  return rows.map((row) => ({ shopId, orderId, ...row }))
}

/** Notes a refund on a paid order. @throws AppError ORDER_NOT_REFUNDABLE when it is more than is left of it */
export async function refundOrderIn(
  tx: Tx,
  ref: OrderRef,
  refund: { amountMinor: number; actor: Actor; reason: string },
) {
  const locked = await lockOrder(tx, ref)
  const { order, state } = locked
  const moved = movedOf(locked)
  const left = moved.totalMinor - moved.refundedMinor
  if (order.paidAt === null || refund.amountMinor > left) {
    throw new AppError('ORDER_NOT_REFUNDABLE', 'CONFLICT', {
      userMessage: 'That is more than can still be given back for this order.',
      data: { state, leftMinor: order.paidAt ? left : 0 },
    })
  }
  const refundedMinor = moved.refundedMinor + refund.amountMinor
  await tx.order.update({
    where: { shopId_id: { shopId: order.shopId, id: order.id } },
    data: {
      refundedMinor: BigInt(refundedMinor),
      paymentStatus: paymentOf(state, { totalMinor: moved.totalMinor, refundedMinor, receivedMinor: 0, wasPaid: true }),
      version: { increment: 1 },
    },
    select: { id: true },
  })
  await tellOrder(tx, ref, 'refund-requested', refund.actor, { amountMinor: refund.amountMinor, reason: refund.reason })
  return { moved, refundedBefore: moved.refundedMinor }
}
