import type { Words } from '@/lib/words'
/** A line of an order as its mails show it. Amounts in minor units of the order's currency. */
export type MailLine = { name: string; options: string; quantity: number; totalMinor: number; imageUrl: string | null }

/** One shop's order in a mail: data only, already in the reader's language where it is text. */
export type OrderMailProps = {
  shopName: string
  shopUrl: string
  /** awning colours of the shop, hex */
  awning: [string, string]
  shopEmail: string
  number: string
  customerName: string
  currency: string
  lines: MailLine[]
  itemsMinor: number
  discountMinor: number
  shippingMinor: number
  /** what is done besides the goods; its kind is the message order.extras.<key> */
  extras: { key: string; names: Words; amountMinor: number }[]
  /** null for what is no gift */
  gift: { card: string; hidePrices: boolean } | null
  taxMinor: number
  totalMinor: number
  deliveryLabel: string
  /** lines of the postal address; empty when nothing is sent */
  shipTo: string[]
  /** signed link to the order's page */
  statusUrl: string
}

export type BankInstructions = { reference: string; payUntil: Date; lines: { label: string; value: string }[] }

/** What each mail needs to be written. Links of account mails are made from token ids when the mail is sent. */
export type MailProps = {
  'confirm-email': {
    name: string
    tokenId: string
    audience: 'staff' | 'member'
    shopName: string | null
    /** there was an earlier sign-up with this address that nobody confirmed */
    givesWay: boolean
  }
  'existing-account': { name: string; audience: 'staff' | 'member'; tokenId: string | null; shopName: string | null }
  'reset-password': { name: string; tokenId: string; audience: 'staff' | 'member'; minutes: number }
  'password-changed': { name: string; audience: 'staff' | 'member' }
  'member-welcome': { name: string; memberNumber: string }
  'shop-opened': { name: string; shopName: string; slug: string }
  'shop-suspended': { name: string; shopName: string; slug: string; reason: string }
  'shop-restored': { name: string; shopName: string; slug: string }
  'staff-invitation': { shopName: string; invitedBy: string; role: string; invitationId: string; days: number }
  'newsletter-confirm': { shopName: string; slug: string; shopId: string; readerId: string }
  'order-placed': OrderMailProps & { bank: BankInstructions | null }
  'order-paid': OrderMailProps
  'order-shipped': OrderMailProps & {
    carrier: string
    trackingNumber: string
    trackingUrl: string | null
    partial: boolean
  }
  'order-delivered': OrderMailProps
  'order-cancelled': OrderMailProps & { reason: string; refundMinor: number }
  'order-refunded': OrderMailProps & { refundMinor: number; byHand: boolean }
  'order-expired': OrderMailProps
  'order-asked': OrderMailProps
  'deposit-reminder': OrderMailProps & { bank: BankInstructions }
  'new-order': OrderMailProps & { deskUrl: string }
}

export type MailKind = keyof MailProps

/** Kinds that may be promised inside a transaction: everything they need is small, flat data. */
export type QueuedMailKind = Exclude<MailKind, `order-${string}` | 'deposit-reminder' | 'new-order'>

export type Mail<Kind extends MailKind = MailKind> = {
  kind: Kind
  to: string
  locale: string
  /** the event that causes it: the same event mails once */
  dedupeKey: string
  shopId?: string
  props: MailProps[Kind]
}
