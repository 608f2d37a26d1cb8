import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import type { DesignPlanRow } from '../types'

const shown = 3

/** Designs that are live for a time or about to be, soonest first. */
export function readDesignPlans(scope: ShopScope): Promise<DesignPlanRow[]> {
  return inShop(
    scope,
    (tx) => tx.$queryRaw<DesignPlanRow[]>`
      SELECT id, name, state = 'live' AS live, starts_at AS "startsAt", ends_at AS "endsAt"
      FROM shop_design_plan WHERE shop_id = ${scope.shopId}::uuid AND state IN ('waiting', 'live')
      ORDER BY starts_at LIMIT ${shown}`,
  )
}
