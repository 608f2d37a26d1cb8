/** An old address and where it leads now. */
export type RedirectRow = {
  fromPath: string
  toPath: string
  /** the product it follows; null for a path that was typed */
  productId: string | null
  productTitle: string | null
  createdAt: Date
}
