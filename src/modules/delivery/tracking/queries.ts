import { addressSchema } from '@/lib/address'
import type { ShopInfo } from '@/mall/tenancy/types'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { env } from '@/platform/env'
import { notFound } from '@/platform/errors'
import { mayTrack, trackingPath, webAddress } from './rules'
import type { TrackedParcel } from './types'

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

/** @throws AppError NOT_FOUND for a wrong signature as for a parcel that does not exist */
export function getTrackedParcel(
  scope: ShopScope,
  shop: Pick<ShopInfo, 'name'>,
  parcelId: string,
  signature: string,
): Promise<TrackedParcel> {
  if (!mayTrack(env.APP_SECRET, scope.shopId, parcelId, signature)) throw notFound('parcel')
  return inShop(scope, async (tx) => {
    const parcel = await tx.parcel.findUnique({
      where: { shopId_id: { shopId: scope.shopId, id: parcelId } },
      include: { order: { select: { number: true, shipTo: true } }, lines: { include: { orderLine: true } } },
    })
    if (!parcel) throw notFound('parcel')
    const shipTo = addressSchema.safeParse(parcel.order.shipTo)
    return {
      shopName: shop.name,
      orderNumber: parcel.order.number,
      state: parcel.state as TrackedParcel['state'],
      carrier: parcel.carrier,
      trackingNumber: parcel.trackingNumber,
      trackingUrl: webAddress(parcel.trackingUrl),
      shippedAt: parcel.shippedAt,
      expectedFrom: day(parcel.expectedFrom),
      expectedTo: day(parcel.expectedTo),
      deliveredAt: parcel.deliveredAt,
      destination: shipTo.success ? [shipTo.data.city, shipTo.data.state].filter(Boolean).join(', ') : '',
      items: parcel.lines.map(({ quantity, orderLine }) => ({
        title: orderLine.title,
        variantTitle: orderLine.variantTitle,
        quantity,
        mediaId: orderLine.mediaId,
      })),
    }
  })
}

export type ParcelNews = { carrier: string; trackingNumber: string; partial: boolean; path: string }

/** What the mail about a parcel says of it, with the path of its page; null when it is gone. */
export function findParcelNews(scope: ShopScope, parcelId: string): Promise<ParcelNews | null> {
  return inShop(scope, async (tx) => {
    const parcel = await tx.parcel.findUnique({
      where: { shopId_id: { shopId: scope.shopId, id: parcelId } },
      include: { order: { select: { fulfilmentStatus: true, parcels: { select: { id: true } } } } },
    })
    if (!parcel) return null
    const partial = parcel.order.fulfilmentStatus === 'part_shipped' || parcel.order.parcels.length > 1
    return {
      carrier: parcel.carrier,
      trackingNumber: parcel.trackingNumber,
      partial,
      path: trackingPath(env.APP_SECRET, scope.shopId, parcelId),
    }
  })
}
