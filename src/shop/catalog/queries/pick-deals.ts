import { Prisma } from '@/generated/prisma/client'
import { days } from '@/lib/time'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { maxPerPage } from '../constants'
import type { DealFacts, DealOrder, ProductCard } from '../types'
import { type CardRow, cardsOf, isVisible, readCard } from './card-rows'

/** Sales this far back stand beside what is left. */
const soldWithin = days(30)
/** From so many pieces down a good is among the last ones. */
const lastPieces = 9

/** Pieces of a product that can still be sold; null where one of its variants never runs out. */
const pieces = Prisma.sql`(
  SELECT CASE WHEN bool_and(coalesce(s.tracked AND NOT s.continue_selling, true)) THEN sum(greatest(coalesce(s.on_hand - s.reserved, 0), 0)) END
  FROM variant v LEFT JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
  WHERE v.shop_id = p.shop_id AND v.product_id = p.id)`

const saved = Prisma.sql`((p.compare_at_minor - p.price_min_minor)::numeric / p.compare_at_minor)`

/** Goods that can be had: of urgent ones nobody wants to see what is gone. */
const toBeHad = Prisma.sql`coalesce(${pieces} > 0, true)`

type Pick = { rank: Prisma.Sql; only: (at: Date) => Prisma.Sql }

/** What comes first has the lowest rank. */
const picks: Record<DealOrder, Pick> = {
  ending: {
    rank: Prisma.sql`p.price_until`,
    only: (at) => Prisma.sql`p.price_until > ${at} AND coalesce(p.price_from <= ${at}, true) AND ${toBeHad}`,
  },
  cut: { rank: Prisma.sql`-${saved}`, only: () => Prisma.sql`p.compare_at_minor > p.price_min_minor AND ${toBeHad}` },
  last: { rank: pieces, only: () => Prisma.sql`${pieces} BETWEEN 1 AND ${lastPieces}` },
  cheap: {
    rank: Prisma.sql`p.price_min_minor`,
    only: () => Prisma.sql`p.price_min_minor > 0 AND ${toBeHad}`,
  },
}

/** Visible goods by what makes them urgent: whose price ends soonest, the largest cut, the last pieces, the lowest price. */
export async function listDeals(scope: ShopScope, order: DealOrder, limit: number): Promise<ProductCard[]> {
  const { rank, only } = picks[order]
  const at = now()
  const rows = await inShop(scope, (tx) => {
    const found = Prisma.sql`(
      SELECT p.*, ${rank} AS rank FROM product p
      WHERE p.shop_id = ${scope.shopId}::uuid AND ${isVisible(at)} AND ${only(at)}
      ORDER BY rank, p.published_at DESC, p.id DESC LIMIT ${Math.min(limit, maxPerPage)})`
    return tx.$queryRaw<CardRow[]>`${cardsOf(scope, found)} ORDER BY p.rank, p.published_at DESC, p.id DESC`
  })
  return rows.map(readCard)
}

type FactRow = { id: string; sold: bigint; endsAt: Date | null }

/**
 * How many pieces of each product were sold in the last 30 days, cancelled ones not counted, and when its present price
 * ends, where it has an end.
 * @returns by product id; unknown ids are left out
 */
export async function listDealFacts(
  scope: ShopScope,
  productIds: readonly string[],
): Promise<Record<string, DealFacts>> {
  if (productIds.length === 0) return {}
  const at = now()
  const since = new Date(at.getTime() - soldWithin)
  const rows = await inShop(
    scope,
    (tx) => tx.$queryRaw<FactRow[]>`
      SELECT p.id, CASE WHEN p.price_until > ${at} AND coalesce(p.price_from <= ${at}, true) THEN p.price_until END AS "endsAt",
        (SELECT coalesce(sum(l.quantity - l.cancelled_quantity), 0) FROM order_line l
          JOIN shop_order o ON o.shop_id = l.shop_id AND o.id = l.order_id
          WHERE l.shop_id = p.shop_id AND l.product_id = p.id AND o.placed_at >= ${since} AND o.state NOT IN ('cancelled', 'expired')) AS sold
      FROM product p WHERE p.shop_id = ${scope.shopId}::uuid AND p.id = ANY(${productIds.slice(0, maxPerPage * 2)}::uuid[]) AND ${isVisible(at)}`,
  )
  return Object.fromEntries(rows.map(({ id, sold, endsAt }) => [id, { sold: Number(sold), endsAt }]))
}
