import type { PaymentStep } from '@/mall/purchase/ports'
import type { CartLineProblem } from '@/shop/cart/types'
import type { Adjustment, CodeProblem, DeliveryOption } from '@/shop/orders/ports'
import type { OrderExtra, OrderGift } from '@/shop/orders/schema'

/** A line as it would be ordered now. */
export type QuoteLine = {
  variantId: string
  productId: string
  handle: string
  title: string
  /** language of the title, where that is not the reader's */
  lang?: string | undefined
  variantTitle: string
  sku: string
  image: string | null
  quantity: number
  unitMinor: number
  compareAtMinor: number | null
  /** this line's part of all discounts */
  discountMinor: number
  /** unit × quantity − discount */
  totalMinor: number
  /** tax contained in the total */
  taxMinor: number
  /** basis points of that tax */
  taxRateBp: number
  weightGrams: number
  requiresShipping: boolean
  available: number | null
  problem: CartLineProblem | null
}

export type Funder = 'shop' | 'mall' | 'both'
export type QuoteDiscount = Adjustment & { funder: Funder }

export type QuoteDelivery = {
  /** false when nothing in the cart is carried */
  needed: boolean
  /** the choice below needs an address */
  needsAddress: boolean
  options: DeliveryOption[]
  /** the asked option, else the cheapest; null while there is none */
  chosenKey: string | null
}

/** Why no order can be placed now; null when it can. */
export type ClosedReason =
  | 'empty'
  | 'shop-not-confirmed'
  | 'orders-off'
  | 'no-payment-method'
  | 'line-problem'
  /** part of what was chosen for the gift is not offered any more */
  | 'gift-problem'
  /** where it goes is not known yet */
  | 'address-needed'
  /** nothing is delivered to that address */
  | 'no-delivery'

/** One shop's part of a purchase, priced by the server. */
export type PartQuote = {
  currency: string
  lines: QuoteLine[]
  itemsMinor: number
  discounts: QuoteDiscount[]
  discountMinor: number
  codeProblems: CodeProblem[]
  delivery: QuoteDelivery
  shippingMinor: number
  /** what is done besides the goods: wrapping, a card … */
  extras: OrderExtra[]
  extrasMinor: number
  /** null for a cart that is no gift */
  gift: OrderGift | null
  giftIsStale: boolean
  /** tax contained in the total */
  taxMinor: number
  taxRateBp: number
  totalMinor: number
}

export type CheckoutQuote = PartQuote & {
  /** keys; names are messages settlement.methods.<key> */
  paymentMethods: { key: string }[]
  /** stands for everything above; the order is refused when it changed */
  version: string
  closedReason: ClosedReason | null
}

export type PlacedOrder = {
  id: string
  number: string
  shopId: string /** path on the shop's host, without the locale */
  statusPath: string
}

export type PlacedPurchase = {
  purchaseId: string
  purchaseNumber: string
  orders: PlacedOrder[]
  step: PaymentStep
}
