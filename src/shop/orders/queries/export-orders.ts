import { toMinor } from '@/lib/money'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import type { OrderFilters } from '../schema'
import type { FulfilmentStatus, OrderExportRow, OrderState, PaymentStatus } from '../types'
import { orderCondition } from './filters'
import { addressOf, deliveryOf, deskLineView } from './order-views'

const most = 50_000
const batch = 1_000

/** The rows of a list for a file, newest first like the list; at most 50,000. */
export async function exportOrders(
  scope: ShopScope,
  timeZone: string,
  filters: OrderFilters,
): Promise<OrderExportRow[]> {
  const condition = orderCondition(scope.shopId, timeZone, filters)
  return inShop(scope, async (tx) => {
    const ids = await tx.$queryRaw<
      { id: string }[]
    >`SELECT o.id FROM shop_order o WHERE ${condition} ORDER BY o.placed_at DESC, o.id DESC LIMIT ${most}`
    const rows: OrderExportRow[] = []
    for (let from = 0; from < ids.length; from += batch) {
      const orders = await tx.order.findMany({
        where: { shopId: scope.shopId, id: { in: ids.slice(from, from + batch).map((row) => row.id) } },
        orderBy: [{ placedAt: 'desc' }, { id: 'desc' }],
        include: { lines: { orderBy: { position: 'asc' } }, discounts: true },
      })
      for (const order of orders) {
        rows.push({
          number: order.number,
          purchaseNumber: order.purchaseNumber,
          placedAt: order.placedAt,
          state: order.state as OrderState,
          paymentStatus: order.paymentStatus as PaymentStatus,
          fulfilmentStatus: order.fulfilmentStatus as FulfilmentStatus,
          paymentMethod: order.paymentMethod,
          customerName: order.customerName,
          email: order.email,
          phone: order.phone,
          shipTo: addressOf(order),
          deliveryLabel: deliveryOf(order).label,
          currency: order.currency,
          items: order.lines.map(deskLineView).map(({ sku, title, variantTitle, quantity, unitMinor, totalMinor }) => ({
            ...{ sku, title, variantTitle, quantity, unitMinor, totalMinor },
          })),
          itemsMinor: toMinor(order.itemsMinor),
          discountMinor: toMinor(order.discountMinor),
          shippingMinor: toMinor(order.shippingMinor),
          extrasMinor: toMinor(order.extrasMinor),
          taxMinor: toMinor(order.taxMinor),
          totalMinor: toMinor(order.totalMinor),
          refundedMinor: toMinor(order.refundedMinor),
          discountCodes: order.discounts.map((discount) => discount.code).filter(Boolean),
          note: order.note,
        })
      }
    }
    return rows
  })
}
