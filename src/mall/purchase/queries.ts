import { hashToken } from '@/lib/signed'
import { mallDb } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import type { ShopFront } from '@/mall/tenancy/types'

/** The cart behind a browser's token; null when there is none yet. */
export async function findCartId(token: string | null): Promise<string | null> {
  if (!token) return null
  const row = await mallDb().cart.findUnique({ where: { tokenHash: hashToken(token) }, select: { id: true } })
  return row?.id ?? null
}

export type CartShop = { id: string; slug: string; name: string; currency: string; awning: [string, string] }

/**
 * Reads a cart over all open shops. `work` gets the shops that lie in it, in the order they came,
 * and a connection that sees them all.
 */
export async function readCartOverShops<T>(cartId: string, work: (tx: Tx, shops: CartShop[]) => Promise<T>): Promise<T> {
  const rows = await mallDb().$queryRaw<{ id: string; slug: string; name: string; currency: string; front: ShopFront }[]>`
    SELECT s.id, s.slug, s.name, s.currency, s.front
    FROM (SELECT shop_id, min(added_at) AS first FROM cart_line WHERE cart_id = ${cartId}::uuid GROUP BY shop_id) c
    JOIN shop s ON s.id = c.shop_id WHERE s.status = 'open' ORDER BY c.first`
  return work(mallDb(), rows.map(({ front, ...shop }) => ({ ...shop, awning: front.awning })))
}
