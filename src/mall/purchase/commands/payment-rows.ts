import { Prisma } from '@/generated/prisma/client'
import { newId } from '@/lib/ids'
import { toMinor } from '@/lib/money'
import { move } from '@/lib/state-machine'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { listPayments } from '../queries'
import { type PaymentEvent, type PurchaseEvent, paymentTransitions, purchaseTransitions } from '../states'
import type { PaymentData, PaymentRow, PurchaseRow } from '../types'

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
  note?: Record<string, unknown>
  /** what the purchase does with it */
  purchase?: PurchaseEvent
}

const movedOn = (code: 'PAYMENT_STATE' | 'PURCHASE_STATE', reason = '') =>
  new AppError(code, 'CONFLICT', { userMessage: 'This payment has moved on meanwhile.', data: { reason } })

/** How a purchase's row changes with an event; what is final gets its time. */
const purchaseChange = (event: PurchaseEvent, at: Date) => {
  const { from, to } = purchaseTransitions[event]
  const times = to === 'paid' ? Prisma.sql`paid_at = ${at}, closed_at = NULL` : Prisma.sql`closed_at = ${at}`
  return { set: Prisma.sql`state = ${to}, ${times}`, from: [...from] }
}

/**
 * Moves a payment whose purchase is locked, with its event row and, where it says so, the purchase: one statement that
 * must hit each of them.
 * @throws AppError PAYMENT_STATE when the tables of transitions have no such move
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
  if (!result.ok) throw movedOn('PAYMENT_STATE', result.reason)
  const data = { ...payment.data, ...change.data }
  const at = now()
  const purchase = change.purchase ? purchaseChange(change.purchase, at) : null
  const alsoPurchase = purchase
    ? Prisma.sql`, whole AS (
        UPDATE purchase SET ${purchase.set} FROM moved WHERE purchase.id = moved.purchase_id AND purchase.state = ANY(${purchase.from}) RETURNING purchase.id)`
    : Prisma.empty
  const moved = await tx.$executeRaw`
    WITH moved AS (
      UPDATE payment SET state = ${result.to}, captured_minor = ${next.capturedMinor}, refunded_minor = ${next.refundedMinor},
             data = ${JSON.stringify(data)}::jsonb, updated_at = ${at}
      WHERE id = ${payment.id}::uuid AND state = ${payment.state} RETURNING id, purchase_id)${alsoPurchase}
    INSERT INTO payment_event (id, payment_id, kind, from_state, to_state, data, at)
    SELECT ${newId()}::uuid, moved.id, ${event}, ${payment.state}, ${result.to}, ${JSON.stringify(change.note ?? {})}::jsonb, ${at}
    FROM moved ${purchase ? Prisma.sql`JOIN whole ON whole.id = moved.purchase_id` : Prisma.empty}`
  if (moved !== 1) throw movedOn('PAYMENT_STATE')
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

/** Moves a purchase that has no payment to move with it. @throws AppError PURCHASE_STATE */
export async function movePurchase(tx: Tx, id: string, event: PurchaseEvent): Promise<void> {
  const { set, from } = purchaseChange(event, now())
  const moved = await tx.$executeRaw`UPDATE purchase SET ${set} WHERE id = ${id}::uuid AND state = ANY(${from})`
  if (moved !== 1) throw movedOn('PURCHASE_STATE')
}
