import { Prisma } from '@/generated/prisma/client'
import { days } from '@/lib/time'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { maxPerPage } from '../constants'
import type { ProductCard } from '../types'
import { type CardRow, cardsOf, isVisible, readCard } from './card-rows'

/** Sales this far back decide what sells best. */
const bestOf = days(90)

/** Visible goods that carry one of the tags, whatever its case, newest first. */
export async function listTagged(scope: ShopScope, tags: readonly string[], limit: number): Promise<ProductCard[]> {
  const wanted = tags.map((tag) => tag.toLowerCase())
  const rows = await inShop(scope, (tx) => {
    const tagged = Prisma.sql`(
      SELECT * FROM product p WHERE p.shop_id = ${scope.shopId}::uuid AND ${isVisible(now())}
        AND EXISTS (SELECT FROM unnest(p.tags) known WHERE lower(known) = ANY(${wanted}))
      ORDER BY p.published_at DESC, p.id DESC LIMIT ${Math.min(limit, maxPerPage)})`
    return tx.$queryRaw<CardRow[]>`${cardsOf(scope, tagged)} ORDER BY p.published_at DESC, p.id DESC`
  })
  return rows.map(readCard)
}

/** Visible goods by pieces sold in the last 90 days, cancelled ones not counted; those never sold follow, newest first. */
export async function listBestSellers(scope: ShopScope, limit: number): Promise<ProductCard[]> {
  const since = new Date(now().getTime() - bestOf)
  const rows = await inShop(scope, (tx) => {
    const best = Prisma.sql`(
      SELECT p.*, coalesce(sold.pieces, 0) AS sold FROM product p LEFT JOIN (
        SELECT l.product_id, sum(l.quantity - l.cancelled_quantity) AS pieces
        FROM shop_order o JOIN order_line l ON l.shop_id = o.shop_id AND l.order_id = o.id
        WHERE o.shop_id = ${scope.shopId}::uuid AND o.placed_at >= ${since} AND o.state NOT IN ('cancelled', 'expired')
        GROUP BY l.product_id) sold ON sold.product_id = p.id
      WHERE p.shop_id = ${scope.shopId}::uuid AND ${isVisible(now())}
      ORDER BY sold DESC, p.published_at DESC, p.id DESC LIMIT ${Math.min(limit, maxPerPage)})`
    return tx.$queryRaw<CardRow[]>`${cardsOf(scope, best)} ORDER BY p.sold DESC, p.published_at DESC, p.id DESC`
  })
  return rows.map(readCard)
}
