import type { PaymentMethod, ShopOrders } from './ports'

export type PurchaseState = 'placed' | 'paid' | 'expired' | 'cancelled'

/**
 * reserved: promised at placement · requires_action: the payer must do something more · authorised: the provider holds
 * the money for us · captured: it is ours · surplus: it came when nothing waited for it, and goes back
 */
export type PaymentState =
  | 'reserved'
  | 'requires_action'
  | 'authorised'
  | 'captured'
  | 'part_refunded'
  | 'refunded'
  | 'failed'
  | 'expired'
  | 'cancelled'
  | 'surplus'

/** by_hand: the provider cannot send it, a person at the desk does and says so */
export type RefundState = 'requested' | 'by_hand' | 'done' | 'failed'

export type PurchaseRow = {
  id: string
  number: string
  cartId: string | null
  memberId: string | null
  email: string
  locale: string
  currency: string
  totalMinor: number
  state: PurchaseState
  placedAt: Date
  paidAt: Date | null
  expiresAt: Date
}

export type PaymentRow = {
  id: string
  purchaseId: string
  method: string
  currency: string
  amountMinor: number
  capturedMinor: number
  refundedMinor: number
  state: PaymentState
  reference: string
  expiresAt: Date | null
  data: PaymentData
  createdAt: Date
  updatedAt: Date
}

/** What a payment remembers besides its columns; small facts, never a card number. */
export type PaymentData = {
  /** the next step as the payer was told it, for answers to repeated requests */
  step?: unknown
  /** why the last try failed */
  failure?: string
  /** e.g. Visa ·· 4242 */
  detail?: string
  /** bank transfer: what came in so far */
  receivedMinor?: number
  [fact: string]: unknown
}

/** Who and what a command about money needs besides the database, put together by the composition root. */
export type PurchaseDesk = {
  /** every method there is: what was begun is finished also after its switch went off */
  methods: readonly PaymentMethod[]
  orders: ShopOrders
}

export type MemberPurchase = {
  id: string
  number: string
  placedAt: Date
  state: PurchaseState
  currency: string
  totalMinor: number
  orders: {
    id: string
    number: string
    shop: { slug: string; name: string }
    state: string
    paymentStatus: string
    fulfilmentStatus: string
    totalMinor: number
    pieces: number
    firstTitle: string
    image: string | null
    statusPath: string
  }[]
}
