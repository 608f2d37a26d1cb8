import type { Tx } from '@/platform/db/shop'

export type PaymentFacts = {
  paymentId: string
  purchaseId: string
  purchaseNumber: string
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

export type ProviderStatus = { state: 'open' | 'authorised' | 'captured' | 'declined' | 'voided' | 'refunded'; capturedMinor: number; refundedMinor: number }

/**
 * A way to pay (implemented by modules/settlement). `reserve` runs inside the placement's transaction and
 * must not talk to anyone outside; the others run outside of any transaction and may be repeated safely.
 */
export type PaymentMethod = {
  key: string
  /** message key of its name: settlement.methods.<key> */
  reserve(tx: Tx, facts: PaymentFacts): Promise<ReservedPayment>
  /** Asks the provider what became of the payment; null where only a person can tell (bank transfer). */
  status(payment: { id: string; reference: string }): Promise<ProviderStatus | null>
  capture(payment: { id: string; reference: string; amountMinor: number }): Promise<ProviderStatus | null>
  /** Gives an authorised or open payment up. */
  void(payment: { id: string; reference: string }): Promise<void>
  /** @returns false when money goes back by hand (the desk is told) */
  refund(payment: { id: string; reference: string }, refund: { id: string; amountMinor: number; currency: string }): Promise<boolean>
}
