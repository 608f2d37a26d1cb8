import { newId } from '@/lib/ids'
import { addToOutbox } from '@/mall/messaging/commands'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import type { PaymentMethod, PaymentStep } from '../ports'
import { readStep } from '../queries'
import type { PurchaseDesk } from '../types'
import { livePayment, lockPurchase, movePayment } from './payment-rows'
import { insertPayment } from './reserve-payment'

type Again = { purchaseId: string; returnUrl: string; idempotencyKey: string }

/**
 * Another try after a decline, or another method instead of one that is still waiting. The old payment is given up
 * first, so one purchase never waits for two payments. A repeated request gets the same step.
 * @throws AppError PURCHASE_NOT_PAYABLE when it is paid, expired, cancelled or being captured
 */
export async function payAgain(
  desk: Pick<PurchaseDesk, 'orders'>,
  method: PaymentMethod,
  { purchaseId, returnUrl, idempotencyKey }: Again,
): Promise<PaymentStep> {
  return inMall(async (tx) => {
    const { purchase, payments } = await lockPurchase(tx, purchaseId)
    const repeated = payments.find((payment) => payment.data.requestKey === idempotencyKey)
    if (repeated) return readStep(repeated.data) ?? { kind: 'done' }
    const waiting = livePayment(payments)
    const at = now()
    const received = typeof waiting?.data.receivedMinor === 'number' && waiting.data.receivedMinor > 0
    if (purchase.state !== 'placed' || purchase.expiresAt <= at || waiting?.state === 'authorised' || received) {
      throw new AppError('PURCHASE_NOT_PAYABLE', 'CONFLICT', {
        userMessage: 'This order cannot be paid again. Look at its state.',
        data: { state: purchase.state },
      })
    }
    if (waiting) {
      await movePayment(tx, waiting, 'cancel')
      await addToOutbox(tx, [{ kind: 'payment.void', payload: { paymentId: waiting.id } }])
    }
    const paymentId = newId()
    const facts = {
      paymentId,
      purchaseId,
      purchaseNumber: purchase.number,
      sellers: await sellersOf(tx, purchaseId),
      amountMinor: purchase.totalMinor,
      currency: purchase.currency,
      email: purchase.email,
      locale: purchase.locale,
      returnUrl,
    }
    const reserved = await method.reserve(tx, facts)
    const row = {
      paymentId,
      purchaseId,
      method: method.key,
      currency: purchase.currency,
      amountMinor: purchase.totalMinor,
      at,
    }
    await insertPayment(tx, row, { ...reserved, data: { ...reserved.data, requestKey: idempotencyKey } })
    await desk.orders.tell(tx, { purchaseId }, { kind: 'payment-renewed', method: method.key }, { kind: 'anonymous' })
    return reserved.step
  })
}

async function sellersOf(tx: Tx, purchaseId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT s.name FROM shop_order o JOIN shop s ON s.id = o.shop_id WHERE o.purchase_id = ${purchaseId}::uuid ORDER BY o.number`
  return rows.map(({ name }) => name)
}
