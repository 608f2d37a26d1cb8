import { newId } from '@/lib/ids'
import { now } from '@/platform/clock'
import { inMall, mallDb } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { isAppError } from '@/platform/errors'
import { log } from '@/platform/log'
import type { ProviderStatus } from '../ports'
import { findPaymentByReference, getPayment } from '../queries'
import { openPaymentStates, paidPaymentStates } from '../states'
import type { PaymentRow, PurchaseDesk, PurchaseRow } from '../types'
import { lockPurchase, movePayment, noteAuthorised } from './payment-rows'
import { hasOther, reopenIn, returnSurplusIn, settleIn } from './settle-purchase'

const system = { kind: 'system' } as const

/**
 * Brings a payment to what its provider says now: the one way by which redirects, webhooks and the reconciler act, so
 * that their order and number do not matter. Authorised money is captured at once. Talks to the provider outside of
 * transactions; each thing learnt is stored before the next question.
 */
export async function syncPayment(desk: PurchaseDesk, paymentId: string): Promise<PaymentRow> {
  const payment = await getPayment(paymentId)
  const method = desk.methods.find((candidate) => candidate.key === payment.method)
  if (!method || paidPaymentStates.includes(payment.state)) return payment
  const status = await method.status(payment)
  if (!status) return payment
  if (status.state !== 'authorised') return applyStatus(desk, payment, status)
  if (payment.state !== 'authorised' && !(await noteAuthorised(payment, status.detail))) {
    const newest = await getPayment(paymentId)
    if (paidPaymentStates.includes(newest.state)) return newest
    // Redirect, webhook and reconciler may learn of it at once; only a payment that was given up lets the money go.
    if (newest.state !== 'authorised') {
      await method.void(payment)
      return getPayment(paymentId)
    }
  }
  const captured = await method.capture(payment)
  return captured ? applyStatus(desk, payment, captured) : payment
}

async function applyStatus(desk: PurchaseDesk, payment: PaymentRow, status: ProviderStatus): Promise<PaymentRow> {
  const attempt = (late: 'reopen' | 'return') =>
    inMall(async (tx) => {
      const { purchase, payments } = await lockPurchase(tx, payment.purchaseId)
      const newest = payments.find((row) => row.id === payment.id)
      return newest ? applyIn(tx, desk, { purchase, payments, payment: newest, late }, status) : payment
    })
  try {
    return await attempt('reopen')
  } catch (error) {
    // Goods or coupon of an expired purchase are gone: that transaction left nothing, the money goes back.
    if (status.state !== 'captured' || !isAppError(error)) throw error
    log.info({ paymentId: payment.id, code: error.code }, 'late payment goes back')
    return attempt('return')
  }
}

type Case = { purchase: PurchaseRow; payments: readonly PaymentRow[]; payment: PaymentRow; late: 'reopen' | 'return' }

async function applyIn(tx: Tx, desk: PurchaseDesk, found: Case, status: ProviderStatus): Promise<PaymentRow> {
  const { payment, purchase } = found
  if (status.state === 'captured') return applyCaptured(tx, desk, found, status)
  if (!openPaymentStates.includes(payment.state)) return payment
  if (status.state === 'requires_action' && payment.state === 'reserved')
    return movePayment(tx, payment, 'require-action')
  if (status.state !== 'declined' && status.state !== 'voided') return payment
  const failure = status.failure ?? (status.state === 'voided' ? 'given-up' : 'declined')
  const failed = await movePayment(tx, payment, 'decline', {
    data: { failure, ...(status.detail ? { detail: status.detail } : {}) },
    note: { failure },
  })
  await desk.orders.tell(
    tx,
    { purchaseId: purchase.id },
    { kind: 'payment-failed', method: payment.method, failure },
    system,
  )
  return failed
}

async function applyCaptured(tx: Tx, desk: PurchaseDesk, found: Case, status: ProviderStatus): Promise<PaymentRow> {
  const { payment, purchase, payments, late } = found
  if (paidPaymentStates.includes(payment.state)) return payment
  if (status.capturedMinor !== payment.amountMinor) {
    throw new Error(`payment ${payment.id}: the provider took ${status.capturedMinor}, not ${payment.amountMinor}`)
  }
  const news = { detail: status.detail }
  if (hasOther(payments, payment) || late === 'return') return returnSurplusIn(tx, purchase, payment, news)
  if (purchase.state === 'placed') return settleIn(tx, desk, purchase, payment, news)
  if (purchase.state === 'expired') return reopenIn(tx, desk, purchase, payment, news)
  return returnSurplusIn(tx, purchase, payment, news)
}

/**
 * A provider's webhook: stores the event's id once and brings the payment to what the provider says. Answers only when
 * that is done, so that a failure makes the provider send it again.
 * @returns false for an event that was applied before
 * @throws AppError NOT_FOUND when no payment has the reference
 */
export async function receiveProviderEvent(
  desk: PurchaseDesk,
  event: { id: string; kind: string; reference: string },
): Promise<boolean> {
  const externalId = event.id
  if (await mallDb().paymentEvent.findUnique({ where: { externalId }, select: { id: true } })) return false
  const { id } = await findPaymentByReference(event.reference)
  const payment = await syncPayment(desk, id)
  const stored = await mallDb().paymentEvent.createMany({
    data: {
      id: newId(),
      paymentId: id,
      kind: `provider:${event.kind}`,
      fromState: payment.state,
      toState: payment.state,
      data: {},
      externalId,
      at: now(),
    },
    skipDuplicates: true,
  })
  return stored.count === 1
}
