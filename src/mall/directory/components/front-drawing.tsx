import type { ShopFront } from '@/mall/tenancy/types'
import { type StoredFront, shopFront } from '@/ui/illustration/street/shop-front'

type Props = {
  shop: { id: string; name: string; tradeCode?: string; front: ShopFront }
  prefix: string
  className?: string
}

/** A shop's façade. The drawing is ours, made from checked values; no markup of a retailer is in it. */
export function FrontDrawing({ shop, prefix, className = 'front-art' }: Props) {
  const owner = { id: shop.id, name: shop.name, ...(shop.tradeCode ? { tradeCode: shop.tradeCode } : {}) }
  const svg = shopFront(owner, shop.front as StoredFront, { prefix })
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by ui/illustration, which escapes every text
  return <span className={className} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
}
