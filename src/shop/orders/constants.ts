/** Purpose of the signature in an order's own link. */
export const orderLinkPurpose = 'order-status'

/** Jobs that write to people about an order; each is caused by an outbox event of the same name. */
export const orderEvents = {
  placed: 'order.placed',
  paid: 'order.paid',
  expired: 'order.expired',
  cancelled: 'order.cancelled',
  refunded: 'order.refunded',
} as const

/** Lists count exactly up to here; beyond, "10,000 or more" is as good and costs the same in a shop of any size. */
export const countLimit = 10_000
