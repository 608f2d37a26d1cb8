import type { Address } from '@/lib/address'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import type { OrderExtra, OrderGift } from './schema'

export type DraftLine = {
  variantId: string
  productId: string
  quantity: number
  unitMinor: number
  weightGrams: number
  requiresShipping: boolean
  /** what its delivery class adds to every rate; null without one */
  surcharge: { minor: number; perPiece: boolean } | null
}

/** What is about to be bought from one shop, with prices from the database. */
export type OrderDraft = {
  currency: string
  lines: readonly DraftLine[]
  itemsMinor: number
  /** of a signed-in member; empty for everybody else, whose word for it proves nothing and must be told nothing by it */
  email: string
  codes: readonly string[]
  shipTo: Pick<Address, 'country' | 'state' | 'postalCode'> | null
}

/** A discount an adjuster grants. Amount is positive and at most the goods' value. */
export type Adjustment = {
  source: string
  code: string
  label: string
  amountMinor: number
  /** the part the mall pays; the shop pays the rest */
  mallFundedMinor: number
}

export type CodeProblem = { code: string; reason: string; data?: Record<string, string | number> }

/** Changes prices of an order (coupons, automatic discounts). Pure reading in `quote`, counting in `commit`. */
export type PriceAdjuster = {
  key: string
  quote(tx: Tx, scope: ShopScope, draft: OrderDraft): Promise<{ adjustments: Adjustment[]; problems: CodeProblem[] }>
  /** Inside the placement: takes the use for good or throws AppError when it just ran out. */
  commit(tx: Tx, scope: ShopScope, order: { orderId: string; email: string }, adjustment: Adjustment): Promise<void>
  /** The order expired or was cancelled before it was paid. */
  release(tx: Tx, scope: ShopScope, orderId: string): Promise<void>
}

export type DeliveryOption = {
  /** stable within the shop, e.g. rate:<id> or pick-up */
  key: string
  label: string
  priceMinor: number
  minDays: number
  maxDays: number
  /** what is missing until it is free */
  freeFromMinor: number | null
}

/** Delivery that every shop has without the delivery module. The surfaces have their own word for the key. */
export const pickUp: DeliveryOption = {
  key: 'pick-up',
  label: 'Pick up at the shop',
  priceMinor: 0,
  minDays: 0,
  maxDays: 0,
  freeFromMinor: null,
}

export type DeliveryOptionSource = {
  key: string
  list(tx: Tx, scope: ShopScope, draft: OrderDraft): Promise<DeliveryOption[]>
  /** countries it delivers to, ISO 3166-1 alpha-2; null = anywhere */
  countries(tx: Tx, scope: ShopScope): Promise<readonly string[] | null>
}

/** The gift a cart becomes, as its shopper chose it and as the shop offers it now. */
export type QuotedGift = {
  gift: OrderGift
  /** what it costs, in the order in which it is told; amounts of zero are told too */
  extras: OrderExtra[]
  /** part of the choice is not offered any more: it must be chosen anew before it can be ordered */
  stale: boolean
}

/** Makes a gift of what lies in a cart. Pure reading in `quote`. */
export type GiftSource = {
  key: string
  /** whether the shop has anything to choose from */
  isOffered(tx: Tx, scope: ShopScope): Promise<boolean>
  /** null for a cart that is no gift */
  quote(tx: Tx, scope: ShopScope, cartId: string): Promise<QuotedGift | null>
  /** Inside the placement: the choice has become an order's. */
  commit(tx: Tx, scope: ShopScope, cartId: string): Promise<void>
}

export type OrderMoment = 'placed' | 'paid' | 'shipped' | 'delivered' | 'cancelled' | 'refunded' | 'expired'

/** Hears of an order inside the transaction of the move; writes rows and outbox events only. */
export type OrderListener = {
  key: string
  on: readonly OrderMoment[]
  notify(
    tx: Tx,
    scope: ShopScope,
    moment: OrderMoment,
    order: { orderId: string; purchaseId: string; parcelId?: string },
  ): Promise<void>
}

/** The ports of the modules that are on for a shop, handed in by server/context. */
export type OrderPorts = {
  priceAdjusters: readonly PriceAdjuster[]
  deliveryOptions: readonly DeliveryOptionSource[]
  giftSources: readonly GiftSource[]
  orderListeners: readonly OrderListener[]
}
