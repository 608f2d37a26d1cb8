import type { Address } from '@/lib/address'
import type { PaymentStep } from '@/mall/purchase/ports'
import type { PlaceKind } from './constants'
import type { OrderExtra, OrderGift } from './schema'

export type OrderState = 'placed' | 'paid' | 'shipped' | 'delivered' | 'cancelled' | 'expired'

/** waiting: nothing came yet · short: less than due came · voided: never paid and given up */
export const paymentStatuses = ['waiting', 'short', 'paid', 'part_refunded', 'refunded', 'voided'] as const
export type PaymentStatus = (typeof paymentStatuses)[number]

/** held: not paid yet · to_ship: paid, nothing sent */
export const fulfilmentStatuses = ['held', 'to_ship', 'part_shipped', 'shipped', 'delivered', 'cancelled'] as const
export type FulfilmentStatus = (typeof fulfilmentStatuses)[number]

export type ParcelState = 'shipped' | 'delivered'

/** What waits for a person, and until when: a bank transfer that did not come or came short. */
export type AwaitedPayment = { dueAt: Date; receivedMinor: number; missingMinor: number }

export type OrderRow = {
  id: string
  number: string
  purchaseNumber: string
  placedAt: Date
  customerName: string
  email: string
  /** town and state, empty for orders without an address */
  place: string
  currency: string
  totalMinor: number
  refundedMinor: number
  state: OrderState
  paymentStatus: PaymentStatus
  /** key of the payment method */
  paymentMethod: string
  awaited: AwaitedPayment | null
  fulfilmentStatus: FulfilmentStatus
  pieces: number
  shippedPieces: number
  tags: string[]
}

export const orderViews = ['all', 'week', 'to-ship', 'unpaid', 'shipped', 'closed'] as const
export type OrderView = (typeof orderViews)[number]

export type OrderPage = {
  rows: OrderRow[]
  /** rows that match the filters, over all pages */
  total: number
  /** orders per saved view, without search and filters */
  counts: Record<OrderView, number>
  nextCursor: string | null
}

export type OrderLineView = {
  id: string
  productId: string
  variantId: string
  handle: string
  title: string
  variantTitle: string
  sku: string
  image: string | null
  quantity: number
  unitMinor: number
  compareAtMinor: number | null
  discountMinor: number
  totalMinor: number
  requiresShipping: boolean
  shippedQuantity: number
  cancelledQuantity: number
}

export type OrderDiscountView = {
  code: string
  label: string
  source: string
  amountMinor: number
  mallFundedMinor: number
  shopFundedMinor: number
}

export type ParcelView = {
  id: string
  position: number
  carrier: string
  trackingNumber: string
  trackingUrl: string
  state: ParcelState
  shippedAt: Date
  expectedFrom: Date | null
  expectedTo: Date | null
  deliveredAt: Date | null
  lines: { orderLineId: string; quantity: number }[]
}

/** What happened to an order; texts are messages orders.events.<kind>. */
export type OrderEventKind =
  | 'placed'
  | 'paid'
  | 'deposit-short'
  | 'payment-failed'
  | 'payment-renewed'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'expired'
  | 'reopened'
  | 'refund-requested'
  | 'refund-done'
  | 'refund-failed'
  | 'note'

export type OrderEventView = {
  id: string
  kind: OrderEventKind
  actorKind: 'staff' | 'member' | 'operator' | 'system' | 'anonymous' | 'shopper'
  actorName: string
  data: Record<string, string | number | boolean | null>
  at: Date
}

export type RefundView = {
  id: string
  amountMinor: number
  reason: string
  state: 'requested' | 'by_hand' | 'done' | 'failed'
  at: Date
  doneAt: Date | null
}

/** What a person at the desk may do with the order now, by its state. Permissions come on top. */
export type OrderActions = {
  ship: boolean
  deliver: boolean
  cancel: boolean
  refund: boolean
  confirmDeposit: boolean
}

export type OrderMoney = {
  itemsMinor: number
  discountMinor: number
  shippingMinor: number
  extrasMinor: number
  taxMinor: number
  taxRateBp: number
  totalMinor: number
  refundedMinor: number
  /** the most that can still be given back */
  refundableMinor: number
  mallFundedMinor: number
  shopFundedMinor: number
  /** frozen at placement, less what refunds took back */
  commissionMinor: number
  commissionBp: number
  /** paid − refunds + mall funding − commission; what the shop gets */
  payableMinor: number
}

export type OrderPaymentView = {
  method: string
  state: string
  reference: string
  /** e.g. last four digits of the card */
  detail: string
  awaited: AwaitedPayment | null
  paidAt: Date | null
}

export type OrderDetail = {
  id: string
  number: string
  version: number
  state: OrderState
  paymentStatus: PaymentStatus
  fulfilmentStatus: FulfilmentStatus
  channel: string
  currency: string
  locale: string
  placedAt: Date
  paidAt: Date | null
  shippedAt: Date | null
  deliveredAt: Date | null
  closedAt: Date | null
  /** numbers of the same purchase's orders in other shops are not told, only how many there are */
  purchase: { id: string; number: string; otherOrders: number }
  customer: {
    id: string
    name: string
    email: string
    phone: string
    isMember: boolean
    orders: number
    spentMinor: number
  }
  shipTo: Address | null
  delivery: { key: string; label: string; priceMinor: number; minDays: number; maxDays: number; place?: PlaceKind }
  extras: OrderExtra[]
  gift: OrderGift | null
  note: string
  staffNote: string
  tags: string[]
  lines: OrderLineView[]
  discounts: OrderDiscountView[]
  money: OrderMoney
  payment: OrderPaymentView | null
  parcels: ParcelView[]
  refunds: RefundView[]
  /** newest first */
  events: OrderEventView[]
  actions: OrderActions
  /** the customer's own page, path on the shop's host */
  statusPath: string
}

/** What the holder of the signed link sees. */
export type OrderStatusView = {
  id: string
  number: string
  purchaseNumber: string
  shop: { name: string; slug: string; contactEmail: string; contactPhone: string }
  state: OrderState
  paymentStatus: PaymentStatus
  fulfilmentStatus: FulfilmentStatus
  currency: string
  placedAt: Date
  paidAt: Date | null
  shippedAt: Date | null
  deliveredAt: Date | null
  email: string
  customerName: string
  shipTo: Address | null
  delivery: OrderDetail['delivery']
  extras: OrderExtra[]
  gift: OrderGift | null
  note: string
  lines: OrderLineView[]
  discounts: { code: string; label: string; amountMinor: number }[]
  itemsMinor: number
  discountMinor: number
  shippingMinor: number
  taxMinor: number
  taxRateBp: number
  totalMinor: number
  refundedMinor: number
  parcels: ParcelView[]
  payment: {
    method: string
    /** see mall/purchase/states: reserved, requires_action, authorised, captured, failed, expired … */
    state: string
    /** why the last try failed, a message key checkout.declined.<reason> */
    failure: string | null
    /** what the payer can do now: go on at the gateway, pay by these instructions */
    step: PaymentStep | null
    awaited: AwaitedPayment | null
    /** another method or card may be tried */
    canPayAgain: boolean
    methods: { key: string }[]
  }
}

/** One line of the order list as a table of figures, for CSV. */
export type OrderExportRow = {
  number: string
  purchaseNumber: string
  placedAt: Date
  state: OrderState
  paymentStatus: PaymentStatus
  fulfilmentStatus: FulfilmentStatus
  paymentMethod: string
  customerName: string
  email: string
  phone: string
  shipTo: Address | null
  deliveryLabel: string
  currency: string
  items: { sku: string; title: string; variantTitle: string; quantity: number; unitMinor: number; totalMinor: number }[]
  itemsMinor: number
  discountMinor: number
  shippingMinor: number
  extrasMinor: number
  taxMinor: number
  totalMinor: number
  refundedMinor: number
  discountCodes: string[]
  note: string
}

/** News for an open desk. `missed`: there was a break, read the list again. */
export type OrderChange = { kind: 'changed'; orderId: string } | { kind: 'missed' }
