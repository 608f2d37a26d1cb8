import type { OrderDetail } from '@/shop/orders/types'

export type TrackKey = 'placed' | 'paying' | 'paid' | 'packing' | 'shipped' | 'delivered' | 'cancelled' | 'expired'
export type TrackState = 'done' | 'now' | 'later' | 'halted'
export type OrderStep = { key: TrackKey; state: TrackState; at: Date | null; share?: number }

type Facts = Pick<OrderDetail, 'state' | 'placedAt' | 'paidAt' | 'shippedAt' | 'deliveredAt' | 'closedAt'> & {
  pieces: number
  shippedPieces: number
}

/** An order's way as steps of a track: what is behind it, where it stands, what is to come. */
export function trackSteps(order: Facts): OrderStep[] {
  const { state, placedAt, paidAt, shippedAt, deliveredAt, closedAt, pieces, shippedPieces } = order
  const placed: OrderStep = { key: 'placed', state: 'done', at: placedAt }
  const paid: OrderStep = { key: 'paid', state: 'done', at: paidAt }
  const later = (key: TrackKey): OrderStep => ({ key, state: 'later', at: null })
  switch (state) {
    case 'placed':
      return [
        placed,
        { key: 'paying', state: 'now', at: null, share: 0.3 },
        later('packing'),
        later('shipped'),
        later('delivered'),
      ]
    case 'paid': {
      const share = pieces > 0 && shippedPieces > 0 ? shippedPieces / pieces : 0.15
      return [placed, paid, { key: 'packing', state: 'now', at: null, share }, later('shipped'), later('delivered')]
    }
    case 'shipped':
      return [
        placed,
        paid,
        { key: 'packing', state: 'done', at: shippedAt },
        { key: 'shipped', state: 'now', at: shippedAt, share: 0.5 },
        later('delivered'),
      ]
    case 'delivered':
      return [
        placed,
        paid,
        { key: 'packing', state: 'done', at: shippedAt },
        { key: 'shipped', state: 'done', at: shippedAt },
        { key: 'delivered', state: 'done', at: deliveredAt },
      ]
    case 'cancelled':
      return [placed, ...(paidAt ? [paid] : []), { key: 'cancelled', state: 'halted', at: closedAt }]
    case 'expired':
      return [placed, { key: 'expired', state: 'halted', at: closedAt }]
  }
}
