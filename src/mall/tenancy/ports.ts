import type { Tx } from '@/platform/db/shop'

/** A shop that is being opened, as its first rows need to know it. */
export type NewShop = {
  id: string
  name: string
  locale: string
  currency: string
  /** what the retailer picked in the wizard; unknown keys mean the default */
  template?: string
  palette?: string
  /** brings a front of its own, which the first design leaves as it is */
  hasFront: boolean
  openedBy: string
}

/**
 * What a part of the product adds to the transaction that opens a shop (its first design, its first
 * delivery zone …). Writes rows only; a throw means that the shop was not opened.
 */
export type ShopOpener = (tx: Tx, shop: NewShop) => Promise<void>
