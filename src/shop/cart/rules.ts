import type { CartLineProblem } from './types'

/** What the shop's shelf says about one variant. */
export type ShelfFacts = {
  /** the product is published and the variant still there */
  onSale: boolean
  membersOnly: boolean | null
  onHand: number | null
  reserved: number | null
  tracked: boolean | null
  continueSelling: boolean | null
}

/** Pieces that can still be had; null where goods never run out. A variant without a stock row is not counted. */
export function availableOf({ onHand, reserved, tracked, continueSelling }: ShelfFacts): number | null {
  if (onHand === null || reserved === null || !tracked || continueSelling) return null
  return Math.max(0, onHand - reserved)
}

/**
 * Who buys: what guests may not, and pay more for, depends on it; and the language in which the goods are named,
 * the shop's own where it is not told.
 */
export type Customer = { isMember: boolean; locale?: string | undefined }

export function problemOf(
  facts: ShelfFacts,
  quantity: number,
  { isMember }: Pick<Customer, 'isMember'>,
): CartLineProblem | null {
  if (!facts.onSale) return 'gone'
  if (facts.membersOnly && !isMember) return 'members-only'
  const available = availableOf(facts)
  if (available === null || available >= quantity) return null
  return available === 0 ? 'sold-out' : 'fewer-left'
}

/** "35 cm / Indigo"; the single variant of a product without options has no title of its own. */
export function variantTitle(options: readonly string[]): string {
  const named = options.filter(Boolean)
  return named.length === 1 && named[0] === 'Default Title' ? '' : named.join(' / ')
}
