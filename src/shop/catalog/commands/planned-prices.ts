import { Prisma } from '@/generated/prisma/client'
import { after, minutes } from '@/lib/time'
import { listShopsDue } from '@/mall/directory/queries/shops-due'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'

/** Planned prices whose time has come. Those with an end keep what comes back and show the former price struck out. */
const beginning = (scope: ShopScope, at: Date, which: Prisma.Sql) => Prisma.sql`
  UPDATE variant v SET price_minor = v.planned_price_minor,
    compare_at_minor = CASE WHEN p.price_until IS NULL THEN v.compare_at_minor
      WHEN v.planned_price_minor < v.price_minor THEN greatest(v.compare_at_minor, v.price_minor) END,
    usual_price_minor = CASE WHEN p.price_until IS NOT NULL THEN v.price_minor END,
    usual_compare_at_minor = CASE WHEN p.price_until IS NOT NULL THEN v.compare_at_minor END,
    planned_price_minor = CASE WHEN p.price_until IS NOT NULL THEN v.planned_price_minor END
  FROM product p
  WHERE v.shop_id = ${scope.shopId}::uuid AND p.shop_id = v.shop_id AND p.id = v.product_id AND ${which}
    AND v.planned_price_minor IS NOT NULL AND v.usual_price_minor IS NULL
    AND (p.price_from <= ${at} OR (p.price_from IS NULL AND p.price_until IS NOT NULL))
    AND (p.price_until IS NULL OR p.price_until > ${at})
  RETURNING v.product_id AS id`

/** Planned prices whose time is over, or whose plan was taken back while they held. */
const ending = (scope: ShopScope, at: Date, which: Prisma.Sql) => Prisma.sql`
  UPDATE variant v SET price_minor = coalesce(v.usual_price_minor, v.price_minor),
    compare_at_minor = CASE WHEN v.usual_price_minor IS NULL THEN v.compare_at_minor ELSE v.usual_compare_at_minor END,
    usual_price_minor = NULL, usual_compare_at_minor = NULL, planned_price_minor = NULL
  FROM product p
  WHERE v.shop_id = ${scope.shopId}::uuid AND p.shop_id = v.shop_id AND p.id = v.product_id AND ${which}
    AND (p.price_until <= ${at} AND (v.planned_price_minor IS NOT NULL OR v.usual_price_minor IS NOT NULL)
      OR p.price_until IS NULL AND v.usual_price_minor IS NOT NULL)
  RETURNING v.product_id AS id`

/** What lists keep of prices, reckoned anew; moments that have passed are cleared, so that nothing happens twice. */
const settling = (scope: ShopScope, at: Date, ids: readonly string[]) => Prisma.sql`
  UPDATE product p SET price_min_minor = span.low, price_max_minor = span.high,
    compare_at_minor = (SELECT max(v.compare_at_minor) FROM variant v WHERE v.shop_id = p.shop_id AND v.product_id = p.id
      AND v.price_minor = span.low AND v.compare_at_minor > v.price_minor),
    price_from = CASE WHEN p.price_from <= ${at} THEN NULL ELSE p.price_from END,
    price_until = CASE WHEN p.price_until <= ${at} THEN NULL ELSE p.price_until END,
    updated_at = ${at}, version = p.version + 1
  FROM (SELECT product_id, min(price_minor) AS low, max(price_minor) AS high FROM variant
    WHERE shop_id = ${scope.shopId}::uuid AND product_id = ANY(${[...ids]}::uuid[]) GROUP BY 1) span
  WHERE p.shop_id = ${scope.shopId}::uuid AND p.id = span.product_id`

/**
 * Brings prices of a shop to where the plans say they are at this moment: those that begin, and those that end.
 * @param productIds these alone; otherwise every product with a plan
 * @returns products whose prices changed
 */
export async function applyPlannedPrices(tx: Tx, scope: ShopScope, productIds?: readonly string[]): Promise<string[]> {
  const at = now()
  const which = productIds ? Prisma.sql`p.id = ANY(${[...productIds]}::uuid[])` : Prisma.sql`true`
  const begun = await tx.$queryRaw<{ id: string }[]>(beginning(scope, at, which))
  const ended = await tx.$queryRaw<{ id: string }[]>(ending(scope, at, which))
  const ids = [...new Set([...begun, ...ended].map(({ id }) => id))]
  if (ids.length > 0) await tx.$executeRaw(settling(scope, at, ids))
  // A moment without a price to it would be due for ever.
  await tx.$executeRaw`
    UPDATE product p SET price_from = CASE WHEN p.price_from <= ${at} THEN NULL ELSE p.price_from END,
      price_until = CASE WHEN p.price_until <= ${at} THEN NULL ELSE p.price_until END
    WHERE p.shop_id = ${scope.shopId}::uuid AND ${which} AND (p.price_from <= ${at} OR p.price_until <= ${at})`
  return ids
}

/** How far the clock looks back for goods that appeared or went: two beats, so that a late one misses nothing. */
const lookBack = minutes(2)

/** The clock's beat: prices that begin or end now, and pages of shops in which goods appear or go. */
export async function keepTime(): Promise<void> {
  const until = now()
  for (const { shopId, prices } of await listShopsDue(after(until, -lookBack), until)) {
    const scope = mintShopScope(shopId)
    await inShop(scope, async (tx) => {
      if (prices) await applyPlannedPrices(tx, scope)
      await publish(tx, { topic: 'pages.changed', shopId })
    })
  }
}
