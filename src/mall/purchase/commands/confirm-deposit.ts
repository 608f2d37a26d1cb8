import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { postDeposit } from '@/mall/ledger/commands'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError, isAppError, notFound } from '@/platform/errors'
import { openPaymentStates } from '../states'
import type { PaymentRow, PurchaseDesk, PurchaseRow } from '../types'
import { lockPurchase, notePayment } from './payment-rows'
import { hasOther, reopenIn, returnSurplusIn, settleIn } from './settle-purchase'

export type Deposit = { shopId: string; orderId: string; amountMinor: number; note: string; idempotencyKey: string }

export type DepositResult = {
  /** paid: all is here · short: still waiting for the rest · returned: the order is gone, the money goes back by hand */
  outcome: 'paid' | 'short' | 'returned'
  receivedMinor: number
  missingMinor: number
  /** more than was due; given back by hand */
  overMinor: number
}

const receivedBefore = (payment: PaymentRow) =>
  typeof payment.data.receivedMinor === 'number' ? payment.data.receivedMinor : 0

/**
 * Someone at the desk has seen a transfer on the statement. Less than due keeps the order waiting and says so; more is
 * noted to be given back. After the deadline the order is taken up again when its goods are still there.
 * The same request twice is one deposit.
 * @throws AppError NOT_FOUND, DEPOSIT_NOT_AWAITED
 */
export async function confirmDeposit(
  desk: Pick<PurchaseDesk, 'orders'>,
  purchaseId: string,
  actor: Actor,
  deposit: Deposit,
): Promise<DepositResult> {
  const attempt = (late: 'reopen' | 'return') => inMall((tx) => confirmIn(tx, desk, purchaseId, actor, deposit, late))
  try {
    return await attempt('reopen')
  } catch (error) {
    const lateRefusals = ['STOCK_SHORT', 'COUPON_USED_UP']
    if (!isAppError(error) || !lateRefusals.includes(error.code)) throw error
    return attempt('return')
  }
}

async function confirmIn(
  tx: Tx,
  desk: Pick<PurchaseDesk, 'orders'>,
  purchaseId: string,
  actor: Actor,
  deposit: Deposit,
  late: 'reopen' | 'return',
): Promise<DepositResult> {
  const { purchase, payments } = await lockPurchase(tx, purchaseId)
  const repeated = await findDeposit(tx, purchaseId, deposit.idempotencyKey)
  if (repeated) return repeated
  const payment = awaitedIn(payments, purchase)
  const receivedMinor = receivedBefore(payment) + deposit.amountMinor
  const missingMinor = Math.max(0, payment.amountMinor - receivedMinor)
  const overMinor = Math.max(0, receivedMinor - payment.amountMinor)
  // An order that expired with a short deposit waits for the rest like one that did not.
  const outcome = missingMinor > 0 ? 'short' : late === 'return' || hasOther(payments, payment) ? 'returned' : 'paid'
  const result: DepositResult = { outcome, receivedMinor, missingMinor, overMinor }

  const eventId = newId()
  const noted = await notePayment(
    tx,
    payment,
    'deposit',
    { receivedMinor },
    { ...result, amountMinor: deposit.amountMinor, note: deposit.note, key: deposit.idempotencyKey, eventId },
  )
  await postUnassigned(tx, purchase, noted, receivedBefore(payment), result, eventId)
  if (outcome === 'short') {
    await desk.orders.tell(tx, { purchaseId }, { kind: 'deposit-short', receivedMinor, missingMinor }, actor)
  } else if (outcome === 'returned') {
    await returnSurplusIn(tx, purchase, noted, { receivedMinor })
  } else {
    await (purchase.state === 'placed' ? settleIn : reopenIn)(tx, desk, purchase, noted, { receivedMinor })
  }
  await recordAct(tx, actor, {
    action: 'payment.deposit-confirmed',
    shopId: deposit.shopId,
    subject: { kind: 'order', id: deposit.orderId },
    data: { amountMinor: deposit.amountMinor, outcome, missingMinor, overMinor },
  })
  return result
}

/** The bank transfer that this purchase waits for, or waited for in vain. */
function awaitedIn(payments: readonly PaymentRow[], purchase: PurchaseRow): PaymentRow {
  const payment = payments.findLast((row) => row.method === 'bank-transfer')
  if (!payment) throw notFound('bank transfer')
  const waits =
    openPaymentStates.includes(payment.state) || (payment.state === 'expired' && purchase.state === 'expired')
  if (!waits) {
    throw new AppError('DEPOSIT_NOT_AWAITED', 'CONFLICT', {
      userMessage: 'No deposit is awaited for this order any more.',
      data: { state: payment.state },
    })
  }
  return payment
}

/** What belongs to no order lies in the deposit account: short sums until the rest comes, and what is too much. */
function postUnassigned(
  tx: Tx,
  purchase: PurchaseRow,
  payment: PaymentRow,
  before: number,
  result: DepositResult,
  eventId: string,
): Promise<void> {
  const unassigned = result.outcome === 'short' ? result.receivedMinor : result.overMinor
  return postDeposit(tx, {
    reference: `deposit:${eventId}`,
    purchaseId: purchase.id,
    method: payment.method,
    currency: payment.currency,
    amountMinor: unassigned - before,
  })
}

async function findDeposit(tx: Tx, purchaseId: string, key: string): Promise<DepositResult | null> {
  const [row] = await tx.$queryRaw<{ data: DepositResult }[]>`
    SELECT e.data FROM payment p JOIN payment_event e ON e.payment_id = p.id
    WHERE p.purchase_id = ${purchaseId}::uuid AND e.kind = 'deposit' AND e.data->>'key' = ${key}`
  if (!row) return null
  const { outcome, receivedMinor, missingMinor, overMinor } = row.data
  return { outcome, receivedMinor, missingMinor, overMinor }
}
