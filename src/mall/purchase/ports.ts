import { after, minutes } from '@/lib/time'
import type { Actor } from '@/mall/audit/commands'
import type { OrderShare } from '@/mall/ledger/types'
import { now } from '@/platform/clock'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'

export type PaymentFacts = {
  paymentId: string
  purchaseId: string
  purchaseNumber: string
  /** names of the shops that sell, for the page on which it is paid */
  sellers: readonly string[]
  amountMinor: number
  currency: string
  email: string
  locale: string
  /** Where the payer comes back to, absolute URL. */
  returnUrl: string
}

/** What the payer has to do next. */
export type PaymentStep =
  | { kind: 'redirect'; url: string }
  | { kind: 'instructions'; reference: string; expiresAt: Date; lines: { label: string; value: string }[] }
  | { kind: 'done' }

export type ReservedPayment = {
  /** unique text that payer, desk and provider know the payment by */
  reference: string
  /** when the method gives up waiting; the purchase expires with it */
  expiresAt: Date
  data: Record<string, string>
  step: PaymentStep
}

export type ProviderStatus = {
  state: 'open' | 'requires_action' | 'authorised' | 'captured' | 'declined' | 'voided' | 'refunded'
  capturedMinor: number
  refundedMinor: number
  /** why it was declined, a message key checkout.declined.<failure> */
  failure?: string
  /** what the desk calls it, e.g. "•• 4242" */
  detail?: string
}

/**
 * A way to pay (implemented by modules/settlement). `reserve` runs inside the placement's transaction and
 * must not talk to anyone outside; the others run outside of any transaction and may be repeated safely.
 */
export type PaymentMethod = {
  /** its name is the message settlement.methods.<key> */
  key: string
  /** Only a person can tell when the money is there: goods are kept for days without any. */
  isByHand?: boolean
  /** Whether money could come this way now; left out where it always can. */
  isReady?(): Promise<boolean>
  reserve(tx: Tx, facts: PaymentFacts): Promise<ReservedPayment>
  /** Asks the provider what became of the payment; null where only a person can tell (bank transfer). */
  status(payment: { id: string; reference: string }): Promise<ProviderStatus | null>
  capture(payment: { id: string; reference: string; amountMinor: number }): Promise<ProviderStatus | null>
  /** Gives an authorised or open payment up. */
  void(payment: { id: string; reference: string }): Promise<void>
  /** @returns false when money goes back by hand (the desk is told) */
  refund(
    payment: { id: string; reference: string },
    refund: { id: string; amountMinor: number; currency: string },
  ): Promise<boolean>
}

export const methodOff = () =>
  new AppError('PAYMENT_METHOD_OFF', 'CONFLICT', {
    userMessage: 'This way to pay is not offered any more. Choose another.',
  })

/** The methods that could take money now. */
export async function readyMethods(methods: readonly PaymentMethod[]): Promise<PaymentMethod[]> {
  const ready = await Promise.all(methods.map((method) => method.isReady?.() ?? true))
  return methods.filter((_method, index) => ready[index])
}

const paidAlready: ProviderStatus = { state: 'captured', capturedMinor: 0, refundedMinor: 0 }

/** Discounts pay for everything: nothing to wait for, nothing to send back. */
export const freeOfCharge: PaymentMethod = {
  key: 'free',
  reserve: async (_tx, { purchaseNumber }) => ({
    reference: `FREE-${purchaseNumber}`,
    expiresAt: after(now(), minutes(5)),
    data: {},
    step: { kind: 'done' },
  }),
  status: async () => paidAlready,
  capture: async () => paidAlready,
  void: async () => {},
  refund: async () => true,
}

/** One shop's order as placed: what the mall's books need of it. */
export type PlacedPart = OrderShare & {
  itemsMinor: number
  discountMinor: number
  shippingMinor: number
  extrasMinor: number
  taxMinor: number
}

/** A purchase about to be placed, priced by the shops' side. */
export type DraftedPurchase = {
  currency: string
  parts: readonly PlacedPart[]
  /** one that every shop of the purchase offers; null only where nothing is to be paid */
  method: PaymentMethod | null
}

export type PlacementFacts = {
  purchaseId: string
  purchaseNumber: string
  paymentMethod: string
  placedAt: Date
  memberId: string | null
  email: string
  locale: string
}

export type StoredOrder = { shopId: string; id: string; number: string }

/** The shops' side of one placement, in the order it is called. All of it runs in one transaction. */
export type Placement = {
  /** Reads carts and prices; refuses what changed since the shopper looked. */
  draft(tx: Tx): Promise<DraftedPurchase>
  /**
   * Takes coupons and goods, writes the orders with their numbers, empties the cart.
   * @throws AppError STOCK_SHORT and what the adjusters throw
   */
  write(tx: Tx, facts: PlacementFacts): Promise<StoredOrder[]>
}

type PurchaseRef = { id: string; number: string }
type OrderRef = { shopId: string; orderId: string }

export type PaymentNews =
  | { kind: 'deposit-short'; receivedMinor: number; missingMinor: number }
  | { kind: 'payment-failed'; method: string; failure: string }
  | { kind: 'payment-renewed'; method: string }
  | { kind: 'refund-done' | 'refund-failed'; amountMinor: number }

/** What happens to the orders of a purchase when its money moves (implemented by shop/orders, handed in by the root). */
export type ShopOrders = {
  /** placed → paid: goods sold, time line, listeners told. */
  settle(tx: Tx, purchase: PurchaseRef, paid: { method: string; detail: string }): Promise<OrderShare[]>
  /** placed → expired: goods, coupons released. */
  expire(tx: Tx, purchase: PurchaseRef): Promise<void>
  /** expired → paid, when goods and coupons can be had again. @throws AppError STOCK_SHORT and what the adjusters throw */
  reopen(tx: Tx, purchase: PurchaseRef, paid: { method: string; detail: string }): Promise<OrderShare[]>
  /** An order that is not sent yet is taken back. Answers its money and what is still to be refunded of it. */
  cancel(
    tx: Tx,
    order: OrderRef,
    act: { actor: Actor; reason: string; restock: boolean },
  ): Promise<{ share: OrderShare; refundedMinor: number; wasPaid: boolean }>
  /** Notes a promised refund on the order. @throws AppError ORDER_NOT_REFUNDABLE when it is more than is left */
  refund(
    tx: Tx,
    order: OrderRef,
    refund: { amountMinor: number; actor: Actor; reason: string },
  ): Promise<{ share: OrderShare; refundedBefore: number }>
  /** Writes news of the payment into the time lines; one order's, or all of the purchase. */
  tell(tx: Tx, where: { purchaseId: string } | OrderRef, news: PaymentNews, actor: Actor): Promise<void>
}
