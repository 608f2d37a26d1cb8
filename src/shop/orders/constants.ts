/** Purpose of the signature in an order's own link. */
export const orderLinkPurpose = 'order-status'

/** Jobs that write to people about an order; each is caused by an outbox event of the same name. */
export const orderEvents = {
  placed: 'order.placed',
  paid: 'order.paid',
  expired: 'order.expired',
  cancelled: 'order.cancelled',
  refunded: 'order.refunded',
  asked: 'order.asked',
} as const

/**
 * Where an order is brought: the buyer's home or office, somebody else's home, the shop itself, a station where it is
 * fetched.
 */
export const placeKinds = ['home', 'office', 'other', 'shop', 'station'] as const
/** Those of them that have an address the buyer types. */
export const addressPlaces = ['home', 'office', 'other'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Lists count exactly up to here; beyond, "10,000 or more" is as good and costs the same in a shop of any size. */
export const countLimit = 10_000
