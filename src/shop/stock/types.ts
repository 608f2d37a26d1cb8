/** Pieces of one variant that an order wants. */
export type WantedGoods = { shopId: string; orderId: string; variantId: string; quantity: number }

/** Why stock changed; kinds that a person or an import causes. */
export type StockChangeKind = 'initial' | 'adjustment' | 'import'

/** What lies on the shelf of a variant that was made just now, and whether it is counted. */
export type NewStock = { variantId: string; onHand: number; tracked: boolean; continueSelling: boolean; note?: string }

/** A count of what lies on the shelf: to a number, or by a difference. */
export type StockChange = { variantId: string; note?: string } & ({ onHand: number } | { delta: number })
