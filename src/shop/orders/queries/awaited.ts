import type { PaymentRow } from '@/mall/purchase/types'
import type { AwaitedPayment } from '../types'

/** What a person has to bring in for a payment, and until when; null where a provider tells by itself. */
export function awaitedOf(payment: PaymentRow | undefined): AwaitedPayment | null {
  if (payment?.state !== 'reserved' || payment.method !== 'bank-transfer' || !payment.expiresAt) return null
  const receivedMinor = payment.data.receivedMinor ?? 0
  return { dueAt: payment.expiresAt, receivedMinor, missingMinor: Math.max(0, payment.amountMinor - receivedMinor) }
}
