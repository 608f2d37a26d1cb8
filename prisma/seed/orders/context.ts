import type { Actor } from '@/mall/audit/commands'
import type { PaymentMethod } from '@/mall/purchase/ports'
import type { PurchaseDesk } from '@/mall/purchase/types'
import { findShopById } from '@/mall/tenancy/queries'
import type { ShopInfo } from '@/mall/tenancy/types'
import type { ShopScope } from '@/platform/db/scope'
import type { OrderPorts } from '@/shop/orders/ports'
import type { SeededShop } from '../steps/shops'

/** What the composition root hands in: which parts of the product take part in an order. */
export interface OrderTools {
  readonly desk: PurchaseDesk
  readonly portsOf: (shop: ShopInfo) => OrderPorts & { readonly paymentMethods: readonly PaymentMethod[] }
}

/** A shop as orders need it. */
export interface TradingShop {
  readonly slug: string
  readonly info: ShopInfo
  readonly scope: ShopScope
  readonly actor: Actor
  readonly ports: ReturnType<OrderTools['portsOf']>
  /** Ids by `handle/variant title`. */
  readonly variants: ReadonlyMap<string, string>
}

export async function tradingShop(
  shop: SeededShop,
  variants: ReadonlyMap<string, string>,
  tools: OrderTools,
): Promise<TradingShop> {
  const { seed, scope, actor } = shop
  const info = await findShopById(scope.shopId)
  if (!info) throw new Error(`The shop ${seed.slug} was not opened`)
  return { slug: seed.slug, info, scope, actor, ports: tools.portsOf(info), variants }
}
