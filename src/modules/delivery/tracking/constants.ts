/** Outbox event and job of the same name. */
export const parcelShipped = 'delivery.parcel-shipped'
