import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { cleanPath, encodePath } from './rules'
import type { RedirectRow } from './types'

/** Where an old address leads, as an address; null for one that leads nowhere. */
export async function findRedirect(scope: ShopScope, path: string): Promise<string | null> {
  const fromPath = cleanPath(path)
  if (!fromPath) return null
  const [row] = await inShop(
    scope,
    (tx) => tx.$queryRaw<{ target: string }[]>`
      SELECT coalesce('/products/' || p.handle, r.to_path) AS target
      FROM redirect r LEFT JOIN product p ON p.shop_id = r.shop_id AND p.id = r.product_id
      WHERE r.shop_id = ${scope.shopId}::uuid AND r.from_path = ${fromPath}`,
  )
  return row && row.target !== fromPath ? encodePath(row.target) : null
}

const perPage = 100

/** Old addresses in the order of the alphabet, a hundred from behind `after`. */
export function listRedirects(scope: ShopScope, { q, after }: { q: string; after: string }): Promise<RedirectRow[]> {
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  return inShop(
    scope,
    (tx) => tx.$queryRaw<RedirectRow[]>`
      SELECT r.from_path AS "fromPath", coalesce('/products/' || p.handle, r.to_path) AS "toPath", r.product_id AS "productId",
        p.title AS "productTitle", r.created_at AS "createdAt"
      FROM redirect r LEFT JOIN product p ON p.shop_id = r.shop_id AND p.id = r.product_id
      WHERE r.shop_id = ${scope.shopId}::uuid AND r.from_path > ${after} AND (r.from_path ILIKE ${like} OR r.to_path ILIKE ${like} OR p.handle ILIKE ${like})
      ORDER BY r.from_path LIMIT ${perPage}`,
  )
}

export type WholeRedirect = { from: string; to: string; product: string | null }

/** Every old address with where it leads: to a path, or to the product of a name. */
export function listWholeRedirects(scope: ShopScope): Promise<WholeRedirect[]> {
  return inShop(
    scope,
    (tx) => tx.$queryRaw<WholeRedirect[]>`
      SELECT r.from_path AS "from", r.to_path AS "to", p.handle AS product
      FROM redirect r LEFT JOIN product p ON p.shop_id = r.shop_id AND p.id = r.product_id
      WHERE r.shop_id = ${scope.shopId}::uuid ORDER BY r.from_path COLLATE "C"`,
  )
}
