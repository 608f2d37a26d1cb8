/** Pieces of one thing in a cart (also a check of the table). */
export const maxQuantity = 999

/** Different things from one shop in a cart. */
export const maxLines = 100
