import { isKnown } from '@/lib/known'
import type { OrderShare } from '@/mall/ledger/types'
import { addToOutbox } from '@/mall/messaging/commands'
import type { ShopOrders } from '@/mall/purchase/ports'
import { mintShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { endReservations, reserveStock } from '@/shop/stock/commands'
import { orderEvents } from '../constants'
import type { OrderListener, OrderMoment, PriceAdjuster } from '../ports'
import { cancelOrderIn, refundOrderIn } from './cancel-order'
import { type MovedOrder, moveOrders } from './move-orders'
import { tellPayment } from './payment-news'
import { listFrozenDiscounts, listReserved } from './reserved'

/** What the shops' side of a purchase needs of the modules, handed in by the composition root. */
export type OrderSurroundings = {
  /** every adjuster there is: what was granted is released also after its switch went off */
  adjusters: readonly PriceAdjuster[]
  /** listeners for a moment, of the modules that are on for the shop now */
  listenersOf(tx: Tx, shopId: string, moment: OrderMoment): Promise<readonly OrderListener[]>
}

/** Tells jobs, listeners and open desks what became of orders, in the transaction of the move. */
export async function announce(
  tx: Tx,
  around: Pick<OrderSurroundings, 'listenersOf'>,
  moment: OrderMoment,
  orders: readonly MovedOrder[],
): Promise<void> {
  if (orders.length === 0) return
  const kind = isKnown(orderEvents, moment) ? orderEvents[moment] : null
  const events = orders.map(({ shopId, orderId }) => ({ kind: kind ?? '', shopId, payload: { shopId, orderId } }))
  const news = orders.map(({ shopId, orderId }) => ({ topic: 'orders.changed' as const, shopId, id: orderId }))
  await addToOutbox(tx, kind ? events : [], news)
  for (const { shopId, orderId, purchaseId } of orders) {
    const listeners = await around.listenersOf(tx, shopId, moment)
    for (const listener of listeners) await listener.notify(tx, mintShopScope(shopId), moment, { orderId, purchaseId })
  }
}

const shareOf = ({
  shopId,
  orderId,
  currency,
  totalMinor,
  commissionMinor,
  mallFundedMinor,
}: MovedOrder): OrderShare => ({
  shopId,
  orderId,
  currency,
  totalMinor,
  commissionMinor,
  mallFundedMinor,
})

/** The orders' part of everything that happens to a purchase's money. */
export function shopOrdersFor(around: OrderSurroundings): ShopOrders {
  return {
    async settle(tx, purchase, paid) {
      const orders = await moveOrders(tx, 'pay', { purchaseId: purchase.id }, { kind: 'paid', data: paid })
      await endReservations(tx, 'sale', orders)
      await announce(tx, around, 'paid', orders)
      return orders.map(shareOf)
    },

    async expire(tx, purchase) {
      const orders = await moveOrders(tx, 'expire', { purchaseId: purchase.id }, { kind: 'expired', data: {} })
      await release(tx, around, orders)
      await announce(tx, around, 'expired', orders)
    },

    async reopen(tx, purchase, paid) {
      const orders = await moveOrders(tx, 'reopen', { purchaseId: purchase.id }, { kind: 'reopened', data: paid })
      for (const order of orders) await takeDiscountsAgain(tx, around.adjusters, order)
      await reserveStock(tx, await listReserved(tx, purchase.id))
      await endReservations(tx, 'sale', orders)
      await announce(tx, around, 'paid', orders)
      return orders.map(shareOf)
    },

    async cancel(tx, order, act) {
      const { moved, wasPaid, refundedMinor } = await cancelOrderIn(tx, order, act)
      if (!wasPaid) await release(tx, around, [moved])
      await announce(tx, around, 'cancelled', [moved])
      return { share: shareOf(moved), refundedMinor, wasPaid }
    },

    async refund(tx, order, refund) {
      const { moved, refundedBefore } = await refundOrderIn(tx, order, refund)
      await announce(tx, around, 'refunded', [moved])
      return { share: shareOf(moved), refundedBefore }
    },

    tell: tellPayment,
  }
}

/** Coupons before goods, in the order in which placing takes them, so that the two never wait for each other crosswise. */
async function release(tx: Tx, { adjusters }: OrderSurroundings, orders: readonly MovedOrder[]): Promise<void> {
  for (const { shopId, orderId } of orders) {
    for (const adjuster of adjusters) await adjuster.release(tx, mintShopScope(shopId), orderId)
  }
  await endReservations(tx, 'release', orders)
}

async function takeDiscountsAgain(
  tx: Tx,
  adjusters: readonly PriceAdjuster[],
  { shopId, orderId, email }: MovedOrder,
): Promise<void> {
  for (const discount of await listFrozenDiscounts(tx, shopId, orderId)) {
    const adjuster = adjusters.find((candidate) => candidate.key === discount.source)
    await adjuster?.commit(tx, mintShopScope(shopId), { orderId, email }, discount)
  }
}
