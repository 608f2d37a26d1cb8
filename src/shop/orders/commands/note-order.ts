import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { tellOrder } from './time-line'

/** A note of the staff in the time line; customers never see it. @throws AppError NOT_FOUND */
export function noteOrder(
  scope: ShopScope,
  actor: Actor,
  { orderId, text }: { orderId: string; text: string },
): Promise<void> {
  const ref = { shopId: scope.shopId, orderId }
  return inShop(scope, async (tx) => {
    const order = await tx.order.findUnique({
      where: { shopId_id: { shopId: scope.shopId, id: orderId } },
      select: { id: true },
    })
    if (!order) throw notFound('order')
    await tellOrder(tx, ref, 'note', actor, { text })
    await recordAct(tx, actor, { action: 'order.noted', shopId: scope.shopId, subject: { kind: 'order', id: orderId } })
    await publish(tx, { topic: 'orders.changed', shopId: scope.shopId, id: orderId })
  })
}
