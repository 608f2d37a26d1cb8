import { toMinor } from '@/lib/money'
import type { Tx } from '@/platform/db/shop'

/** How often and for how much a customer has bought here; what was given back or never paid does not count. */
export async function summariseCustomer(
  tx: Tx,
  shopId: string,
  customerId: string,
): Promise<{ orders: number; spentMinor: number }> {
  const [row] = await tx.$queryRaw<{ orders: number; spent: bigint }[]>`
    SELECT count(*)::int AS orders, coalesce(sum(total_minor - refunded_minor) FILTER (WHERE paid_at IS NOT NULL), 0)::bigint AS spent
    FROM shop_order WHERE shop_id = ${shopId}::uuid AND customer_id = ${customerId}::uuid AND state <> 'expired'`
  return { orders: row?.orders ?? 0, spentMinor: toMinor(row?.spent ?? 0n) }
}
