import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'

/** A price advantage that a page may announce. Amounts in minor units of the shop's currency. */
export type AnnouncedOffer = {
  code: string
  label: string
  kind: 'percent' | 'amount'
  /** basis points, for a percentage */
  percentBp: number
  amountMinor: number
  /** value of goods it needs; 0 for none */
  minimumMinor: number
  endsAt: Date | null
}

/** Knows which advantages run at the moment; for pages that announce them. Pure reading. */
export type OfferSource = {
  key: string
  /** The running ones of these codes, in the order asked for; what is paused, over, used up or unknown is left out. */
  announce(tx: Tx, scope: ShopScope, codes: readonly string[]): Promise<AnnouncedOffer[]>
}
