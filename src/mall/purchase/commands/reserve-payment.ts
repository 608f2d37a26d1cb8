import { newId } from '@/lib/ids'
import type { Tx } from '@/platform/db/shop'
import type { ReservedPayment } from '../ports'

export type NewPayment = {
  paymentId: string
  purchaseId: string
  method: string
  currency: string
  amountMinor: number
  at: Date
}

/** A reserved payment with its first event; the purchase waits as long as the payment does. */
export async function insertPayment(
  tx: Tx,
  payment: NewPayment,
  { reference, expiresAt, data, step }: ReservedPayment,
): Promise<void> {
  const { paymentId, purchaseId, method, currency, amountMinor, at } = payment
  await tx.$executeRaw`
    WITH paid_by AS (
      INSERT INTO payment (id, purchase_id, method, currency, amount_minor, state, reference, expires_at, data, created_at, updated_at)
      VALUES (${paymentId}::uuid, ${purchaseId}::uuid, ${method}, ${currency}, ${amountMinor}, 'reserved', ${reference}, ${expiresAt},
              ${JSON.stringify({ ...data, step })}::jsonb, ${at}, ${at})),
    noted AS (
      INSERT INTO payment_event (id, payment_id, kind, from_state, to_state, data, at)
      VALUES (${newId()}::uuid, ${paymentId}::uuid, 'reserve', '', 'reserved', '{}'::jsonb, ${at}))
    UPDATE purchase SET expires_at = greatest(expires_at, ${expiresAt}) WHERE id = ${purchaseId}::uuid`
}
