/** Why a line cannot be bought as it stands. */
export type CartLineProblem = 'sold-out' | 'fewer-left' | 'members-only' | 'gone'

/** A line of the cart with today's price and stock. */
export type CartLine = {
  variantId: string
  productId: string
  handle: string
  title: string
  /** language of the title, where that is not the reader's */
  lang?: string | undefined
  variantTitle: string
  /** media id of the picture, null without one */
  image: string | null
  quantity: number
  unitMinor: number
  /** price when the line was added; differs from `unitMinor` after a change */
  seenUnitMinor: number
  compareAtMinor: number | null
  /** what is left; null where goods never run out */
  available: number | null
  problem: CartLineProblem | null
}

/** One shop's part of the cart. Lines that are gone do not count. */
export type CartView = {
  currency: string
  /** pieces */
  count: number
  itemsMinor: number
  lines: CartLine[]
}

/** A part of the cart over all shops. */
export type ShopCart = CartView & { shop: { id: string; slug: string; name: string; awning: [string, string] } }
