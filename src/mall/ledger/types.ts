/** Whose account. Provider accounts stand for money at a gateway or bank. */
export type LedgerOwner = { ownerKind: 'mall' | 'shop' | 'provider'; ownerId: string }

/**
 * clearing: money at a provider · payable: what the mall owes a shop · commission: what the mall earned ·
 * promotion: discounts the mall paid for · refund: promised back, not yet sent · deposit: came in, belongs to no order yet
 */
export type LedgerAccountKind = 'clearing' | 'payable' | 'commission' | 'promotion' | 'refund' | 'deposit'

/** Debit positive, credit negative, minor units. */
export type LedgerEntry = LedgerOwner & { kind: LedgerAccountKind; currency: string; amountMinor: number }

export type LedgerPosting = {
  kind: 'order-paid' | 'order-refund' | 'refund-sent' | 'deposit' | 'surplus'
  /** natural key of the business event; posting it twice is one posting */
  reference: string
  purchaseId: string | null
  orderId: string | null
  entries: LedgerEntry[]
}

/** The money of one order as frozen at placement. */
export type OrderShare = {
  shopId: string
  orderId: string
  currency: string
  totalMinor: number
  commissionMinor: number
  mallFundedMinor: number
}
