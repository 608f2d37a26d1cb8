import { confirmRefundSent, sendRefund } from '@/mall/purchase/commands/send-refund'
import { atTime } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import type { OrderTools, TradingShop } from './context'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE

/**
 * What the jobs of the running mall do after a refund was promised: the gateway sends it within a minute, a transfer goes back by
 * hand a day later. The newest of those still wait at the desk.
 */
export async function sendRefunds(shops: Iterable<TradingShop>, tools: OrderTools, today: Date): Promise<void> {
  const byId = new Map([...shops].map((shop) => [shop.scope.shopId, shop]))
  const promised = await mallDb().refund.findMany({ where: { state: 'requested' }, orderBy: { createdAt: 'asc' } })
  for (const { id, createdAt } of promised) {
    await atTime(new Date(createdAt.getTime() + MINUTE), () => sendRefund(tools.desk, id))
  }
  const byHand = await mallDb().refund.findMany({ where: { state: 'by_hand' } })
  for (const { id, aboutShopId, createdAt } of byHand) {
    const shop = byId.get(aboutShopId)
    const at = new Date(createdAt.getTime() + DAY)
    if (shop && at < today) await atTime(at, () => confirmRefundSent(tools.desk, aboutShopId, id, shop.actor))
  }
}
