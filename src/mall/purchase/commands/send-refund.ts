import { toMinor } from '@/lib/money'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { postRefundSent } from '@/mall/ledger/commands'
import { now } from '@/platform/clock'
import { inMall, mallDb } from '@/platform/db/mall'
import { AppError, notFound } from '@/platform/errors'
import { getPayment } from '../queries'
import type { PurchaseDesk, RefundState } from '../types'
import { lockPurchase, movePayment } from './payment-rows'

/**
 * Has the provider send a promised refund and books it. May run twice: the provider knows the refund by its id, the
 * books by its reference. Where a provider cannot send money, the refund waits for a person (`by_hand`).
 */
export async function sendRefund(desk: PurchaseDesk, refundId: string): Promise<void> {
  const refund = await mallDb().refund.findUnique({ where: { id: refundId } })
  if (refund?.state !== 'requested') return
  const payment = await getPayment(refund.paymentId)
  const method = desk.methods.find((candidate) => candidate.key === payment.method)
  if (!method) throw new Error(`nobody can refund ${payment.method}`)
  const sent = await method.refund(payment, {
    id: refund.id,
    amountMinor: toMinor(refund.amountMinor),
    currency: refund.currency,
  })
  await (sent ? bookSent(desk, refundId, 'requested') : waitForHand(refundId))
}

async function waitForHand(refundId: string): Promise<void> {
  await mallDb().refund.updateMany({ where: { id: refundId, state: 'requested' }, data: { state: 'by_hand' } })
}

/**
 * Somebody has sent the money by hand and says so.
 * @throws AppError NOT_FOUND (also for another shop's refund), REFUND_NOT_AWAITED
 */
export async function confirmRefundSent(
  desk: Pick<PurchaseDesk, 'orders'>,
  shopId: string,
  refundId: string,
  actor: Actor,
): Promise<void> {
  const refund = await mallDb().refund.findUnique({
    where: { id: refundId },
    select: { aboutShopId: true, orderId: true, amountMinor: true },
  })
  if (refund?.aboutShopId !== shopId) throw notFound('refund')
  if (!(await bookSent(desk, refundId, 'by_hand'))) {
    throw new AppError('REFUND_NOT_AWAITED', 'CONFLICT', { userMessage: 'This refund is done already.' })
  }
  await inMall((tx) =>
    recordAct(tx, actor, {
      action: 'refund.sent-by-hand',
      shopId,
      subject: { kind: 'order', id: refund.orderId },
      data: { amountMinor: toMinor(refund.amountMinor) },
    }),
  )
}

async function bookSent(
  { orders }: Pick<PurchaseDesk, 'orders'>,
  refundId: string,
  from: RefundState,
): Promise<boolean> {
  const { payment: found } = await mallDb().refund.findUniqueOrThrow({
    where: { id: refundId },
    select: { payment: { select: { purchaseId: true } } },
  })
  return inMall(async (tx) => {
    const { purchase, payments } = await lockPurchase(tx, found.purchaseId)
    const done = await tx.refund.updateMany({
      where: { id: refundId, state: from },
      data: { state: 'done', doneAt: now() },
    })
    if (done.count !== 1) return false
    const refund = await tx.refund.findUniqueOrThrow({ where: { id: refundId } })
    const amountMinor = toMinor(refund.amountMinor)
    const payment = payments.find((row) => row.id === refund.paymentId)
    if (!payment) throw notFound('payment')
    if (payment.state === 'surplus') await movePayment(tx, payment, 'refund-whole', { note: { refundId } })
    await postRefundSent(tx, {
      refundId,
      purchaseId: purchase.id,
      orderId: refund.orderId,
      method: payment.method,
      currency: refund.currency,
      amountMinor,
    })
    await orders.tell(
      tx,
      { shopId: refund.aboutShopId, orderId: refund.orderId },
      { kind: 'refund-done', amountMinor },
      { kind: 'system' },
    )
    return true
  })
}
