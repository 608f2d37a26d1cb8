/** What a tracking link shows: no name, no street, no prices. */
export type TrackedParcel = {
  shopName: string
  orderNumber: string
  state: 'shipped' | 'delivered' | 'returned' | 'lost'
  carrier: string
  trackingNumber: string
  /** the carrier's own page, https only */
  trackingUrl: string | null
  shippedAt: Date
  expectedFrom: string | null
  expectedTo: string | null
  deliveredAt: Date | null
  /** city and state the parcel goes to */
  destination: string
  items: { title: string; variantTitle: string; quantity: number; mediaId: string | null }[]
}
