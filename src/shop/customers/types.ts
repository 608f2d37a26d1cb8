/** An order of a member as the shop's own corner lists it. `state` as in shop/orders. */
export type OrderHere = {
  orderId: string
  number: string
  placedAt: Date
  currency: string
  totalMinor: number
  state: string
  titles: string[]
  pieces: number
}
