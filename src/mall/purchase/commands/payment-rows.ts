import type { Prisma } from '@/generated/prisma/client'
import { newId } from '@/lib/ids'
import { toMinor } from '@/lib/money'
import { move } from '@/lib/state-machine'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { listPayments } from '../queries'
import { type PaymentEvent, paymentTransitions } from '../states'
import type { PaymentData, PaymentRow, PurchaseRow, PurchaseState } from '../types'

/**
 * Takes the purchase for itself: everything that moves money or orders of a purchase starts here, so two of them
 * follow each other. Payments are read after the lock, in a statement of their own, to see what the other one did.
 * @throws AppError NOT_FOUND
 */
export async function lockPurchase(
  tx: Tx,
  purchaseId: string,
): Promise<{ purchase: PurchaseRow; payments: PaymentRow[] }> {
  const [row] = await tx.$queryRaw<(Omit<PurchaseRow, 'totalMinor'> & { totalMinor: bigint })[]>`
    SELECT id, number, cart_id AS "cartId", member_id AS "memberId", email, locale, currency, total_minor AS "totalMinor",
           state, placed_at AS "placedAt", paid_at AS "paidAt", expires_at AS "expiresAt"
    FROM purchase WHERE id = ${purchaseId}::uuid FOR UPDATE`
  if (!row) throw notFound('purchase')
  return { purchase: { ...row, totalMinor: toMinor(row.totalMinor) }, payments: await listPayments(tx, purchaseId) }
}

/** The payment that brought the money or may still bring it. */
export function livePayment(payments: readonly PaymentRow[]): PaymentRow | undefined {
  return payments.find((p) =>
    ['reserved', 'requires_action', 'authorised', 'captured', 'part_refunded'].includes(p.state),
  )
}

type Change = {
  capturedMinor?: number
  refundedMinor?: number
  data?: PaymentData
  externalId?: string | null
  note?: Record<string, unknown>
}

/**
 * Moves a payment whose purchase is locked, with its event row, in one statement that must hit one row.
 * @throws AppError PAYMENT_STATE when the table of transitions has no such move
 */
export async function movePayment(
  tx: Tx,
  payment: PaymentRow,
  event: PaymentEvent,
  change: Change = {},
): Promise<PaymentRow> {
  const next = {
    ...payment,
    capturedMinor: change.capturedMinor ?? payment.capturedMinor,
    refundedMinor: change.refundedMinor ?? payment.refundedMinor,
  }
  const result = move(paymentTransitions, event, payment.state, next)
  if (!result.ok)
    throw new AppError('PAYMENT_STATE', 'CONFLICT', {
      userMessage: 'This payment has moved on meanwhile.',
      data: { reason: result.reason },
    })
  const data = { ...payment.data, ...change.data }
  const at = now()
  const moved = await tx.$executeRaw`
    WITH moved AS (
      UPDATE payment SET state = ${result.to}, captured_minor = ${next.capturedMinor}, refunded_minor = ${next.refundedMinor},
             data = ${JSON.stringify(data)}::jsonb, updated_at = ${at}
      WHERE id = ${payment.id}::uuid AND state = ${payment.state} RETURNING id)
    INSERT INTO payment_event (id, payment_id, kind, from_state, to_state, data, external_id, at)
    SELECT ${newId()}::uuid, id, ${event}, ${payment.state}, ${result.to}, ${JSON.stringify(change.note ?? {})}::jsonb, ${change.externalId ?? null}, ${at} FROM moved`
  if (moved !== 1)
    throw new AppError('PAYMENT_STATE', 'CONFLICT', { userMessage: 'This payment has moved on meanwhile.' })
  return { ...next, state: result.to, data, updatedAt: at }
}

/**
 * The provider holds the money: noted at once, before it is asked for, so that a crash between the two is seen. Needs no
 * lock on the purchase: the condition decides between this and whoever gives the payment up.
 * @returns false when the payment was given up
 */
export async function noteAuthorised(payment: PaymentRow, detail: string | undefined): Promise<boolean> {
  const at = now()
  const { from, to } = paymentTransitions.authorise
  const noted = await mallDb().$executeRaw`
    WITH before AS (
      SELECT id, state FROM payment WHERE id = ${payment.id}::uuid AND state = ANY(${[...from]}) FOR UPDATE),
    moved AS (
      UPDATE payment p SET state = ${to}, data = p.data || ${JSON.stringify(detail ? { detail } : {})}::jsonb, updated_at = ${at}
      FROM before WHERE p.id = before.id RETURNING p.id)
    INSERT INTO payment_event (id, payment_id, kind, from_state, to_state, data, at)
    SELECT ${newId()}::uuid, moved.id, 'authorise', before.state, ${to}, '{}'::jsonb, ${at} FROM moved JOIN before USING (id)`
  return noted === 1
}

/** An entry in the payment's history that changes no state, e.g. a deposit that was short. */
export async function notePayment(
  tx: Tx,
  payment: PaymentRow,
  kind: string,
  data: PaymentData,
  note: Prisma.InputJsonObject,
): Promise<PaymentRow> {
  const at = now()
  const merged = { ...payment.data, ...data }
  await tx.payment.update({
    where: { id: payment.id },
    data: { data: merged as Prisma.InputJsonObject, updatedAt: at },
    select: { id: true },
  })
  await tx.paymentEvent.create({
    data: {
      id: newId(),
      paymentId: payment.id,
      kind,
      fromState: payment.state,
      toState: payment.state,
      data: note,
      at,
    },
    select: { id: true },
  })
  return { ...payment, data: merged, updatedAt: at }
}

/** @throws AppError PURCHASE_STATE when it is not in the state the move starts from */
export async function movePurchase(tx: Tx, id: string, from: PurchaseState, to: PurchaseState): Promise<void> {
  const at = now()
  const paid = to === 'paid'
  const moved = await tx.$executeRaw`
    UPDATE purchase SET state = ${to}, paid_at = CASE WHEN ${paid} THEN ${at} ELSE paid_at END, closed_at = CASE WHEN ${paid} THEN NULL ELSE ${at}::timestamptz END
    WHERE id = ${id}::uuid AND state = ${from}`
  if (moved !== 1)
    throw new AppError('PURCHASE_STATE', 'CONFLICT', {
      userMessage: 'This purchase has moved on meanwhile.',
      data: { from, to },
    })
}
