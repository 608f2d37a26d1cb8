import { addToOutbox } from '@/mall/messaging/commands'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import { openPaymentStates } from '../states'
import type { PurchaseDesk } from '../types'
import { livePayment, lockPurchase, movePayment, movePurchase } from './payment-rows'
import { syncPayment } from './sync-payment'

/**
 * Gives an unpaid purchase up when its time has come: goods and coupons are free again. The provider is asked first, so
 * that money whose news was lost still counts.
 * @returns whether it expired now
 */
export async function expirePurchase(desk: PurchaseDesk, purchaseId: string): Promise<boolean> {
  const open = await inMall(async (tx) => livePayment((await lockPurchase(tx, purchaseId)).payments))
  if (open && openPaymentStates.includes(open.state)) await syncPayment(desk, open.id)
  return inMall(async (tx) => {
    const { purchase, payments } = await lockPurchase(tx, purchaseId)
    if (purchase.state !== 'placed' || purchase.expiresAt > now()) return false
    const payment = livePayment(payments)
    // Authorised money is about to be captured; the reconciler finishes that.
    if (payment?.state === 'authorised') return false
    if (payment) {
      await movePayment(tx, payment, 'expire', { purchase: 'expire' })
      await addToOutbox(tx, [{ kind: 'payment.void', payload: { paymentId: payment.id } }])
    } else await movePurchase(tx, purchase.id, 'expire')
    await desk.orders.expire(tx, purchase)
    return true
  })
}
