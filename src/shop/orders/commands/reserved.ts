import { toMinor } from '@/lib/money'
import type { Tx } from '@/platform/db/shop'
import type { WantedGoods } from '@/shop/stock/types'
import type { Adjustment } from '../ports'

/** What the orders of a purchase had reserved, whatever became of it. */
export async function listReserved(tx: Tx, purchaseId: string): Promise<WantedGoods[]> {
  return tx.$queryRaw<WantedGoods[]>`
    SELECT r.shop_id AS "shopId", r.order_id AS "orderId", r.variant_id AS "variantId", r.quantity
    FROM shop_order o JOIN stock_reservation r ON r.shop_id = o.shop_id AND r.order_id = o.id
    WHERE o.purchase_id = ${purchaseId}::uuid`
}

/** Discounts as frozen on an order. */
export async function listFrozenDiscounts(tx: Tx, shopId: string, orderId: string): Promise<Adjustment[]> {
  const rows = await tx.orderDiscount.findMany({ where: { shopId, orderId }, orderBy: { id: 'asc' } })
  return rows.map((row) => ({
    source: row.source,
    code: row.code,
    label: row.label,
    amountMinor: toMinor(row.amountMinor),
    mallFundedMinor: toMinor(row.mallFundedMinor),
  }))
}
