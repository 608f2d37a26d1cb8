import { shopUrl } from '@/lib/links'
import { deliverMail } from '@/mall/messaging/commands/deliver-mail'
import { mintShopScope } from '@/platform/db/scope'
import { env } from '@/platform/env'
import type { JobDefinition } from '@/platform/jobs'
import { findOrderLetter } from '@/shop/orders/queries/order-letter'
import { parcelShipped } from './tracking/constants'
import { findParcelNews } from './tracking/queries'

/** Tells the customer that a parcel is on its way, with the link to follow it. */
export const deliveryJobs: readonly JobDefinition[] = [
  {
    name: parcelShipped,
    concurrency: 2,
    async run({ shopId, orderId, parcelId }, job) {
      const scope = mintShopScope(String(shopId))
      const [letter, parcel] = await Promise.all([
        findOrderLetter(scope.shopId, String(orderId)),
        findParcelNews(scope, String(parcelId)),
      ])
      if (!letter || !parcel) return
      const { path, ...news } = parcel
      await deliverMail({
        kind: 'order-shipped',
        to: letter.to,
        locale: letter.locale,
        dedupeKey: `parcel-mail:${job.id}`,
        shopId: scope.shopId,
        props: {
          ...letter.props,
          ...news,
          trackingUrl: shopUrl(env.MALL_BASE_URL, letter.shop.slug, letter.locale, path),
        },
      })
    },
  },
]
