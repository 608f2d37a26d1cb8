import { newId } from '@/lib/ids'
import { postOrdersPaid, postSurplus } from '@/mall/ledger/commands'
import { addToOutbox } from '@/mall/messaging/commands'
import { now } from '@/platform/clock'
import type { Tx } from '@/platform/db/shop'
import { openPaymentStates } from '../states'
import type { PaymentRow, PurchaseDesk, PurchaseRow } from '../types'
import { livePayment, movePayment } from './payment-rows'

type Orders = Pick<PurchaseDesk, 'orders'>

/** What is told of money that came in: shown at the desk, and what a bank transfer has summed up to. */
export type CaptureNews = { detail?: string | undefined; receivedMinor?: number }

const captureOf = (payment: PaymentRow, { detail, receivedMinor }: CaptureNews) => ({
  capturedMinor: payment.amountMinor,
  data: { ...(detail ? { detail } : {}), ...(receivedMinor === undefined ? {} : { receivedMinor }) },
})

async function book(
  tx: Tx,
  { orders }: Orders,
  purchase: PurchaseRow,
  payment: PaymentRow,
  how: 'settle' | 'reopen',
): Promise<void> {
  const shares = await orders[how](tx, purchase, { method: payment.method, detail: payment.data.detail ?? '' })
  await postOrdersPaid(tx, payment.method, purchase.id, shares)
}

/** The money of a waiting purchase is here: payment captured, goods sold, orders paid, ledger, listeners. */
export async function settleIn(
  tx: Tx,
  desk: Orders,
  purchase: PurchaseRow,
  payment: PaymentRow,
  news: CaptureNews,
): Promise<PaymentRow> {
  const event = openPaymentStates.includes(payment.state) ? 'capture' : 'capture-late'
  const captured = await movePayment(tx, payment, event, { ...captureOf(payment, news), purchase: 'pay' })
  await book(tx, desk, purchase, captured, 'settle')
  return captured
}

/**
 * Money came after the time was up: the purchase is taken up again with the prices frozen on it.
 * @throws AppError when goods or coupons are gone; the transaction must end with it
 */
export async function reopenIn(
  tx: Tx,
  desk: Orders,
  purchase: PurchaseRow,
  payment: PaymentRow,
  news: CaptureNews,
): Promise<PaymentRow> {
  const captured = await movePayment(tx, payment, 'capture-late', { ...captureOf(payment, news), purchase: 'reopen' })
  await book(tx, desk, purchase, captured, 'reopen')
  return captured
}

/** Money came for what was given up and cannot be had again, or twice: it is owed back at once. */
export async function returnSurplusIn(
  tx: Tx,
  purchase: PurchaseRow,
  payment: PaymentRow,
  news: CaptureNews,
): Promise<PaymentRow> {
  const { orderId, shopId } = await anyOrderOf(tx, purchase.id)
  const refundId = newId()
  const at = now()
  const { capturedMinor, data } = captureOf(payment, news)
  const surplus = await movePayment(tx, payment, 'take-surplus', {
    capturedMinor,
    refundedMinor: payment.amountMinor,
    data: { ...data, surplus: true },
  })
  await tx.refund.create({
    data: {
      id: refundId,
      paymentId: payment.id,
      aboutShopId: shopId,
      orderId,
      currency: payment.currency,
      amountMinor: BigInt(payment.amountMinor),
      reason: 'surplus',
      state: 'requested',
      idempotencyKey: `surplus:${payment.id}`,
      createdAt: at,
    },
    select: { id: true },
  })
  await postSurplus(tx, {
    reference: `payment:${payment.id}:surplus`,
    purchaseId: purchase.id,
    method: payment.method,
    currency: payment.currency,
    amountMinor: payment.amountMinor,
  })
  await addToOutbox(tx, [{ kind: 'payment.refund', payload: { refundId } }])
  return surplus
}

/** A refund row names an order; of a surplus it is the purchase's first, for whom to ask. */
async function anyOrderOf(tx: Tx, purchaseId: string): Promise<{ orderId: string; shopId: string }> {
  const order = await tx.order.findFirstOrThrow({
    where: { purchaseId },
    orderBy: { id: 'asc' },
    select: { id: true, shopId: true },
  })
  return { orderId: order.id, shopId: order.shopId }
}

/** Whether a second payment is under way or done, so that this one must not count too. */
export const hasOther = (payments: readonly PaymentRow[], payment: PaymentRow) => {
  const live = livePayment(payments)
  return live !== undefined && live.id !== payment.id
}
