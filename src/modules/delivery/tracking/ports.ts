import { addToOutbox } from '@/mall/messaging/commands'
import type { OrderListener } from '@/shop/orders/ports'
import { parcelShipped } from './constants'

/** Writes to the customer when a parcel leaves the shop. */
export const parcelNews: OrderListener = {
  key: 'delivery.tracking',
  on: ['shipped'],
  async notify(tx, scope, _moment, { orderId, parcelId }) {
    if (!parcelId) return
    await addToOutbox(tx, [
      { kind: parcelShipped, shopId: scope.shopId, payload: { shopId: scope.shopId, orderId, parcelId } },
    ])
  },
}
