import { addressSchema, formatAddress } from '@/lib/address'
import { originOf } from '@/lib/hosts'
import { shopUrl } from '@/lib/links'
import { mediaUrl } from '@/lib/media'
import { toMinor } from '@/lib/money'
import type { OrderMailProps } from '@/mall/messaging/types'
import { findShopById } from '@/mall/tenancy/queries'
import type { ShopInfo } from '@/mall/tenancy/types'
import { mintShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { env } from '@/platform/env'
import { orderPath } from './order-link'
import { extrasOf, giftOf } from './order-views'

/** An order as a letter about it needs it, in the customer's language. */
export type OrderLetter = { to: string; locale: string; purchaseId: string; shop: ShopInfo; props: OrderMailProps }

/** Null when the order is gone (an erased shop); there is nobody to write to then. */
export async function findOrderLetter(shopId: string, orderId: string): Promise<OrderLetter | null> {
  const scope = mintShopScope(shopId)
  const [shop, order] = await Promise.all([
    findShopById(shopId),
    inShop(scope, (tx) =>
      tx.order.findUnique({
        where: { shopId_id: { shopId, id: orderId } },
        include: { lines: { orderBy: { position: 'asc' } } },
      }),
    ),
  ])
  if (!shop || !order) return null
  const { locale } = order
  const shipTo = addressSchema.safeParse(order.shipTo)
  const gift = giftOf(order)
  const media = originOf(env.MALL_BASE_URL, { slug: shop.slug })
  return {
    to: order.email,
    locale,
    purchaseId: order.purchaseId,
    shop,
    props: {
      shopName: shop.name,
      shopUrl: shopUrl(env.MALL_BASE_URL, shop.slug, locale, '/'),
      awning: shop.front.awning,
      shopEmail: shop.contactEmail,
      number: order.number,
      customerName: order.customerName,
      currency: order.currency,
      lines: order.lines.map((line) => ({
        name: line.title,
        options: line.variantTitle,
        quantity: line.quantity,
        totalMinor: toMinor(line.totalMinor),
        imageUrl: line.mediaId ? media + mediaUrl(line.mediaId, 320) : null,
      })),
      itemsMinor: toMinor(order.itemsMinor),
      discountMinor: toMinor(order.discountMinor),
      shippingMinor: toMinor(order.shippingMinor),
      extras: extrasOf(order),
      gift: gift && {
        card: gift.card ? [gift.card.to, gift.card.message].filter(Boolean).join(', ') : '',
        hidePrices: gift.hidePrices,
      },
      taxMinor: toMinor(order.taxMinor),
      totalMinor: toMinor(order.totalMinor),
      deliveryLabel: (order.delivery as { label?: string } | null)?.label ?? '',
      shipTo: shipTo.success ? formatAddress(shipTo.data) : [],
      statusUrl: shopUrl(env.MALL_BASE_URL, shop.slug, locale, orderPath(orderId)),
    },
  }
}
