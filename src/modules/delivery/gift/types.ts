import type { GiftChoice, GiftOffer } from './schema'

/** The retailer's offer with the version that a save has to name; without one yet, an empty one to begin with. */
export type DeskOffer = { offer: GiftOffer; version: number }

/** What the gift window of a shop is drawn from: the same for every visitor. */
export type ShownOffer = GiftOffer

/** What this visitor chose; null while the cart is no gift. */
export type OwnChoice = { choice: GiftChoice; stale: boolean } | null
