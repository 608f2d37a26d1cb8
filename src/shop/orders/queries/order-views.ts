import type { Order, OrderDiscount, OrderEvent, OrderLine, Parcel, ParcelLine } from '@/generated/prisma/client'
import { type Address, addressSchema } from '@/lib/address'
import { toMinor } from '@/lib/money'
import { type OrderExtra, type OrderGift, orderExtraSchema, orderGiftSchema } from '../schema'
import type {
  OrderDetail,
  OrderDiscountView,
  OrderEventKind,
  OrderEventView,
  OrderLineView,
  ParcelState,
  ParcelView,
} from '../types'

export const lineView = (line: OrderLine): OrderLineView => ({
  id: line.id,
  productId: line.productId,
  variantId: line.variantId,
  handle: line.productHandle,
  title: line.title,
  variantTitle: line.variantTitle,
  sku: line.sku,
  image: line.mediaId,
  quantity: line.quantity,
  unitMinor: toMinor(line.unitMinor),
  compareAtMinor: line.compareAtMinor === null ? null : toMinor(line.compareAtMinor),
  discountMinor: toMinor(line.discountMinor),
  totalMinor: toMinor(line.totalMinor),
  requiresShipping: line.requiresShipping,
  shippedQuantity: line.shippedQuantity,
  cancelledQuantity: line.cancelledQuantity,
})

/** A line as the shop's desk reads it: in the shop's own language, whatever the shopper's was. */
export const deskLineView = (line: OrderLine): OrderLineView => ({
  ...lineView(line),
  title: line.mainTitle ?? line.title,
  variantTitle: line.mainVariantTitle ?? line.variantTitle,
})

export function discountView(discount: OrderDiscount): OrderDiscountView {
  const amountMinor = toMinor(discount.amountMinor)
  const mallFundedMinor = toMinor(discount.mallFundedMinor)
  return {
    code: discount.code,
    label: discount.label,
    source: discount.source,
    amountMinor,
    mallFundedMinor,
    shopFundedMinor: amountMinor - mallFundedMinor,
  }
}

export const parcelView = (parcel: Parcel & { lines: ParcelLine[] }): ParcelView => ({
  id: parcel.id,
  position: parcel.position,
  carrier: parcel.carrier,
  trackingNumber: parcel.trackingNumber,
  trackingUrl: parcel.trackingUrl,
  state: parcel.state as ParcelState,
  shippedAt: parcel.shippedAt,
  expectedFrom: parcel.expectedFrom,
  expectedTo: parcel.expectedTo,
  deliveredAt: parcel.deliveredAt,
  lines: parcel.lines.map((line) => ({ orderLineId: line.orderLineId, quantity: line.quantity })),
})

export const eventView = (event: OrderEvent): OrderEventView => ({
  id: event.id,
  kind: event.kind as OrderEventKind,
  actorKind: event.actorKind as OrderEventView['actorKind'],
  actorName: event.actorName,
  data: event.data as OrderEventView['data'],
  at: event.at,
})

export function addressOf(order: Pick<Order, 'shipTo'>): Address | null {
  const parsed = addressSchema.safeParse(order.shipTo)
  return parsed.success ? parsed.data : null
}

export function extrasOf(order: Pick<Order, 'extras'>): OrderExtra[] {
  const parsed = orderExtraSchema.array().safeParse(order.extras)
  return parsed.success ? parsed.data : []
}

export function giftOf(order: Pick<Order, 'gift'>): OrderGift | null {
  const parsed = orderGiftSchema.safeParse(order.gift)
  return parsed.success ? parsed.data : null
}

/** Written by `writeOrders` in this very shape. */
export const deliveryOf = (order: Pick<Order, 'delivery'>) => order.delivery as OrderDetail['delivery']
