import type { Actor } from '@/mall/audit/commands'
import type { PaymentNews } from '@/mall/purchase/ports'
import { publish } from '@/platform/bus'
import type { Tx } from '@/platform/db/shop'
import { type EventData, tellOrder } from './time-line'

/** News of the payment in the time lines of one order or of all orders of a purchase. */
export async function tellPayment(
  tx: Tx,
  where: { purchaseId: string } | { shopId: string; orderId: string },
  news: PaymentNews,
  actor: Actor,
): Promise<void> {
  const { kind, ...data } = news
  const orders = 'purchaseId' in where ? await ordersOf(tx, where.purchaseId) : [where]
  for (const order of orders) {
    await tellOrder(tx, order, kind, actor, data satisfies EventData)
    if (kind === 'deposit-short') {
      await tx.order.updateMany({
        where: { shopId: order.shopId, id: order.orderId, state: 'placed' },
        data: { paymentStatus: 'short', version: { increment: 1 } },
      })
    }
    if (kind === 'payment-renewed') {
      await tx.order.updateMany({
        where: { shopId: order.shopId, id: order.orderId, state: 'placed' },
        data: { paymentMethod: news.method },
      })
    }
    await publish(tx, { topic: 'orders.changed', shopId: order.shopId, id: order.orderId })
  }
}

async function ordersOf(tx: Tx, purchaseId: string): Promise<{ shopId: string; orderId: string }[]> {
  const rows = await tx.order.findMany({
    where: { purchaseId },
    orderBy: { shopId: 'asc' },
    select: { shopId: true, id: true },
  })
  return rows.map((row) => ({ shopId: row.shopId, orderId: row.id }))
}
