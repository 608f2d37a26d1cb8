import { likeLiteral } from '@/lib/text'
import { addToOutbox } from '@/mall/messaging/commands'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { keyOf, limiter, visitorKey } from '@/platform/rate-limit'
import { orderEvents } from '../constants'

const perVisitor = limiter('find-order.visitor')
const perOrder = limiter('find-order.order')

/**
 * Mails the link of an order to the address it was placed with. Says nothing of whether there is such an order.
 * @throws AppError TOO_MANY_ATTEMPTS
 */
export async function askForOrder(
  scope: ShopScope,
  { number, email }: { number: string; email: string },
  ip: string,
): Promise<void> {
  const { shopId } = scope
  await perVisitor.spend(visitorKey(ip))
  await inShop(scope, async (tx) => {
    const order = await tx.order.findFirst({
      where: {
        shopId,
        number: { equals: likeLiteral(number), mode: 'insensitive' },
        email: { equals: likeLiteral(email), mode: 'insensitive' },
      },
      select: { id: true },
    })
    if (!order || !(await perOrder.trySpend(keyOf(order.id)))) return
    await addToOutbox(tx, [{ kind: orderEvents.asked, shopId, payload: { shopId, orderId: order.id } }])
  })
}
