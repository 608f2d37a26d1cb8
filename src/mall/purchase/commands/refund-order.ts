import { createHash } from 'node:crypto'
import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { postFreeOrderUndone, postRefund } from '@/mall/ledger/commands'
import type { OrderShare } from '@/mall/ledger/types'
import { addToOutbox } from '@/mall/messaging/commands'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import type { PaymentRow, PurchaseDesk } from '../types'
import { livePayment, lockPurchase, movePayment, movePurchase } from './payment-rows'

type Orders = Pick<PurchaseDesk, 'orders'>
type OrderRef = { purchaseId: string; shopId: string; orderId: string }

export type RefundRequest = { amountMinor: number; reason: string; idempotencyKey: string }

/**
 * Promises a refund of a paid order; a job sends it. A repeated request with the same key is the same refund.
 * @returns the refund's id
 * @throws AppError ORDER_NOT_REFUNDABLE, IDEMPOTENCY_KEY_REUSED
 */
export async function refundOrder(
  desk: Orders,
  order: OrderRef,
  actor: Actor,
  request: RefundRequest,
): Promise<string> {
  return inMall(async (tx) => {
    const { payments } = await lockPurchase(tx, order.purchaseId)
    const key = keyOf(order, request.idempotencyKey)
    const earlier = await tx.refund.findUnique({ where: { idempotencyKey: key } })
    if (earlier) return sameRefund(earlier, request)
    const { share, refundedBefore } = await desk.orders.refund(tx, order, {
      amountMinor: request.amountMinor,
      actor,
      reason: request.reason,
    })
    return promiseRefund(tx, payments, share, { ...request, key, refundedBefore, purchaseId: order.purchaseId, actor })
  })
}

/** A key belongs to one order: two desks cannot meet. */
const keyOf = (order: OrderRef, key: string) =>
  createHash('sha256').update(`${order.shopId}/${order.orderId}/${key}`).digest('base64url')

function sameRefund(earlier: { id: string; amountMinor: bigint }, request: RefundRequest): string {
  if (Number(earlier.amountMinor) === request.amountMinor) return earlier.id
  throw new AppError('IDEMPOTENCY_KEY_REUSED', 'CONFLICT', {
    userMessage: 'This request was already used for another amount. Reload the page and try again.',
  })
}

type PromisedRefund = RefundRequest & { key: string; refundedBefore: number; purchaseId: string; actor: Actor }

async function promiseRefund(
  tx: Tx,
  payments: readonly PaymentRow[],
  share: OrderShare,
  refund: PromisedRefund,
): Promise<string> {
  const payment = payments.find((row) => row.state === 'captured' || row.state === 'part_refunded')
  if (!payment || payment.capturedMinor - payment.refundedMinor < refund.amountMinor) {
    throw new AppError('ORDER_NOT_REFUNDABLE', 'CONFLICT', {
      userMessage: 'More than what was paid cannot be given back.',
    })
  }
  const refundId = newId()
  const refundedMinor = payment.refundedMinor + refund.amountMinor
  await movePayment(tx, payment, refundedMinor === payment.capturedMinor ? 'refund-whole' : 'refund-part', {
    refundedMinor,
    note: { refundId },
  })
  await tx.refund.create({
    data: {
      id: refundId,
      paymentId: payment.id,
      aboutShopId: share.shopId,
      orderId: share.orderId,
      currency: share.currency,
      amountMinor: BigInt(refund.amountMinor),
      reason: refund.reason,
      state: 'requested',
      idempotencyKey: refund.key,
      createdAt: now(),
    },
    select: { id: true },
  })
  await postRefund(tx, share, {
    refundId,
    purchaseId: refund.purchaseId,
    amountMinor: refund.amountMinor,
    refundedBefore: refund.refundedBefore,
  })
  await addToOutbox(tx, [{ kind: 'payment.refund', shopId: share.shopId, payload: { refundId } }])
  await recordAct(tx, refund.actor, {
    action: 'order.refunded',
    shopId: share.shopId,
    subject: { kind: 'order', id: share.orderId },
    data: { amountMinor: refund.amountMinor, reason: refund.reason },
  })
  return refundId
}

export type Cancellation = { reason: string; restock: boolean }

/**
 * Takes a whole order back before anything was sent. Unpaid: the payment is given up and the goods are free again;
 * paid: goods go back on the shelf and all that was paid is refunded. Doing it twice is refused by the order's state.
 * @throws AppError ORDER_NOT_CANCELLABLE, ORDER_AWAITS_PAYMENT (unpaid, together with other shops' orders)
 */
export async function cancelOrder(desk: Orders, order: OrderRef, actor: Actor, act: Cancellation): Promise<void> {
  await inMall(async (tx) => {
    const { purchase, payments } = await lockPurchase(tx, order.purchaseId)
    if (purchase.state === 'placed') await refuseForOthers(tx, order)
    const { share, refundedMinor, wasPaid } = await desk.orders.cancel(tx, order, { actor, ...act })
    if (wasPaid) await giveBackAll(tx, payments, share, { ...act, refundedMinor, purchaseId: purchase.id, actor })
    else await giveUpPayment(tx, purchase.id, livePayment(payments))
    await recordAct(tx, actor, {
      action: 'order.cancelled',
      shopId: order.shopId,
      subject: { kind: 'order', id: order.orderId },
      data: { reason: act.reason },
    })
  })
}

/** One payment covers the whole purchase, so before it came no shop can take its part out. */
async function refuseForOthers(tx: Tx, order: OrderRef): Promise<void> {
  const others = await tx.order.count({
    where: { purchaseId: order.purchaseId, NOT: { shopId: order.shopId, id: order.orderId } },
  })
  if (others === 0) return
  throw new AppError('ORDER_AWAITS_PAYMENT', 'CONFLICT', {
    userMessage:
      'The customer is paying for several shops at once. Cancel when the payment has come; without it the order expires by itself.',
  })
}

async function giveBackAll(
  tx: Tx,
  payments: readonly PaymentRow[],
  share: OrderShare,
  act: { reason: string; refundedMinor: number; purchaseId: string; actor: Actor },
): Promise<void> {
  if (share.totalMinor === 0) return postFreeOrderUndone(tx, share, act.purchaseId)
  const amountMinor = share.totalMinor - act.refundedMinor
  if (amountMinor === 0) return
  const key = keyOf({ ...share, purchaseId: act.purchaseId }, 'cancelled')
  await promiseRefund(tx, payments, share, {
    amountMinor,
    reason: act.reason,
    idempotencyKey: 'cancelled',
    key,
    refundedBefore: act.refundedMinor,
    purchaseId: act.purchaseId,
    actor: act.actor,
  })
}

async function giveUpPayment(tx: Tx, purchaseId: string, payment: PaymentRow | undefined): Promise<void> {
  if (!payment) return movePurchase(tx, purchaseId, 'cancel')
  await movePayment(tx, payment, 'cancel', { purchase: 'cancel' })
  await addToOutbox(tx, [{ kind: 'payment.void', payload: { paymentId: payment.id } }])
}
