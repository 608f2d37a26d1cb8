import { toMinor } from '@/lib/money'
import { now } from '@/platform/clock'
import type { Tx } from '@/platform/db/shop'
import { orderTransitions } from '../states'
import type { FulfilmentStatus, OrderEventKind, PaymentStatus } from '../types'
import type { EventData } from './time-line'

export type MovedOrder = {
  shopId: string
  orderId: string
  purchaseId: string
  email: string
  currency: string
  totalMinor: number
  refundedMinor: number
  commissionMinor: number
  mallFundedMinor: number
}

type Row = Omit<MovedOrder, 'totalMinor' | 'refundedMinor' | 'commissionMinor' | 'mallFundedMinor'> & {
  totalMinor: bigint
  refundedMinor: bigint
  commissionMinor: bigint
  mallFundedMinor: bigint
}

export const toMoved = (row: Row): MovedOrder => ({
  ...row,
  totalMinor: toMinor(row.totalMinor),
  refundedMinor: toMinor(row.refundedMinor),
  commissionMinor: toMinor(row.commissionMinor),
  mallFundedMinor: toMinor(row.mallFundedMinor),
})

/** Moves that the purchase makes with all of its orders at once, and the statuses that follow from them. */
const statuses: Record<
  'pay' | 'expire' | 'reopen',
  { payment: PaymentStatus; fulfilment: FulfilmentStatus; paid: boolean }
> = {
  pay: { payment: 'paid', fulfilment: 'to_ship', paid: true },
  reopen: { payment: 'paid', fulfilment: 'to_ship', paid: true },
  expire: { payment: 'voided', fulfilment: 'cancelled', paid: false },
}

/** Moves all orders of a locked purchase that may make the move, with their entry in the time line, in one statement. */
export async function moveOrders(
  tx: Tx,
  move: keyof typeof statuses,
  { purchaseId }: { purchaseId: string },
  event: { kind: OrderEventKind; data: EventData },
): Promise<MovedOrder[]> {
  const at = now()
  const { from, to } = orderTransitions[move]
  const { payment, fulfilment, paid } = statuses[move]
  const rows = await tx.$queryRaw<Row[]>`
    WITH moved AS (
      UPDATE shop_order SET state = ${to}, payment_status = ${payment}, fulfilment_status = ${fulfilment}, version = version + 1,
             paid_at = CASE WHEN ${paid} THEN ${at} ELSE paid_at END, closed_at = CASE WHEN ${paid} THEN NULL ELSE ${at}::timestamptz END
      WHERE purchase_id = ${purchaseId}::uuid AND state = ANY(${[...from]})
      RETURNING shop_id, id, purchase_id, email, currency, total_minor, refunded_minor, commission_minor, mall_funded_minor),
    told AS (
      INSERT INTO order_event (shop_id, id, order_id, kind, actor_kind, data, at)
      SELECT shop_id, gen_random_uuid(), id, ${event.kind}, 'system', ${JSON.stringify(event.data)}::jsonb, ${at} FROM moved)
    SELECT shop_id AS "shopId", id AS "orderId", purchase_id AS "purchaseId", email, currency, total_minor AS "totalMinor",
           refunded_minor AS "refundedMinor", commission_minor AS "commissionMinor", mall_funded_minor AS "mallFundedMinor"
    FROM moved ORDER BY shop_id`
  return rows.map(toMoved)
}
