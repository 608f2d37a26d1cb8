/** `unconfirmed`: the payer said no to the bank's question. */
export type ChargeState =
  | 'open'
  | 'needs_confirmation'
  | 'unconfirmed'
  | 'authorised'
  | 'captured'
  | 'declined'
  | 'voided'
  | 'refunded'

/** What a merchant asks the gateway to charge; travels signed in the address of the payment page. */
export type ChargeRequest = {
  /** the merchant's own number for the payment; one charge each */
  reference: string
  currency: string
  amountMinor: number
  merchant: string
  /** what the payer recognises, e.g. the purchase number */
  description: string
  returnUrl: string
  /** ISO time after which the page takes no card any more */
  expiresAt: string
}

export type Charge = {
  reference: string
  state: ChargeState
  currency: string
  amountMinor: number
  refundedMinor: number
  last4: string
}

/** What the payment page shows. */
export type ChargeView = Charge & {
  merchant: string
  description: string
  returnUrl: string
  expiresAt: Date
  isOver: boolean
}

export type WebhookKind =
  | 'charge.authorised'
  | 'charge.captured'
  | 'charge.declined'
  | 'charge.voided'
  | 'charge.refunded'

/** The body of a webhook. It only says that something happened; the receiver asks for the charge itself. */
export type WebhookBody = { id: string; type: WebhookKind; reference: string; createdAt: string }
