import { inShop } from '@/platform/db/shop'
import type { ShopScope } from '@/platform/db/scope'
import type { DeskCounts } from './types'

/** The rail's figures in one statement over the open orders' index. */
export function countDesk(scope: ShopScope): Promise<DeskCounts> {
  return inShop(scope, async (tx) => {
    const [row] = await tx.$queryRaw<DeskCounts[]>`
      SELECT
        (SELECT count(*)::int FROM shop_order WHERE shop_id = ${scope.shopId}::uuid AND state = 'paid') AS "toPack",
        (SELECT count(*)::int FROM shop_order
          WHERE shop_id = ${scope.shopId}::uuid AND state = 'placed' AND payment_method = 'bank-transfer') AS deposits,
        (SELECT count(*)::int FROM product WHERE shop_id = ${scope.shopId}::uuid AND status <> 'archived') AS products`
    return row ?? { toPack: 0, deposits: 0, products: 0 }
  })
}
