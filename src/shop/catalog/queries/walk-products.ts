import { Prisma } from '@/generated/prisma/client'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import type { ProductState, ProductStatus } from '../types'
import { loadProductStates } from './load-states'

/** Which products are meant; null is any. A category stands for what is filed below it, too. */
export type ProductChoice = { status: ProductStatus | null; categoryId: string | null }

function chosen(scope: ShopScope, { status, categoryId }: ProductChoice): Prisma.Sql {
  const filed = Prisma.sql`EXISTS (
    WITH RECURSIVE reach AS (
      SELECT id FROM category WHERE shop_id = ${scope.shopId}::uuid AND id = ${categoryId}::uuid
      UNION SELECT c.id FROM category c JOIN reach ON c.parent_id = reach.id WHERE c.shop_id = ${scope.shopId}::uuid)
    SELECT FROM product_category pc JOIN reach ON reach.id = pc.category_id WHERE pc.shop_id = p.shop_id AND pc.product_id = p.id)`
  return Prisma.join(
    [
      Prisma.sql`p.shop_id = ${scope.shopId}::uuid`,
      ...(status ? [Prisma.sql`p.status = ${status}`] : []),
      ...(categoryId ? [filed] : []),
    ],
    ' AND ',
  )
}

export async function countChosenProducts(tx: Tx, scope: ShopScope, choice: ProductChoice): Promise<number> {
  const [row] = await tx.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM product p WHERE ${chosen(scope, choice)}`
  return Number(row?.n ?? 0)
}

/** Of these pictures the ones the shop has, and where they came from (empty for those that were sent). */
export async function listMediaOrigins(
  tx: Tx,
  scope: ShopScope,
  ids: readonly string[],
): Promise<Map<string, { state: string; sourceUrl: string; hash: string | null; widest: number }>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.media.findMany({
    where: { shopId: scope.shopId, id: { in: [...new Set(ids)] } },
    select: { id: true, state: true, sourceUrl: true, hash: true, widths: true },
  })
  return new Map(rows.map(({ id, widths, ...row }) => [id, { ...row, widest: Math.max(0, ...widths) }]))
}

/** Pictures a product shows, its variants' included. */
export const mediaIdsOf = ({ images, variants }: ProductState): string[] => [
  ...images.map(({ mediaId }) => mediaId),
  ...variants.flatMap(({ mediaId }) => mediaId ?? []),
]

/** The addresses of products, by id. */
export async function listHandles(tx: Tx, scope: ShopScope, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const where = { shopId: scope.shopId, id: { in: [...new Set(ids)] } }
  const rows = await tx.product.findMany({ where, select: { id: true, handle: true } })
  return new Map(rows.map(({ id, handle }) => [id, handle]))
}

/** The products at these addresses, by address. */
export async function listProductIds(
  tx: Tx,
  scope: ShopScope,
  handles: readonly string[],
): Promise<Map<string, string>> {
  if (handles.length === 0) return new Map()
  const where = { shopId: scope.shopId, handle: { in: [...new Set(handles)] } }
  const rows = await tx.product.findMany({ where, select: { id: true, handle: true } })
  return new Map(rows.map(({ id, handle }) => [handle, id]))
}

export type ProductLot = {
  products: ProductState[]
  media: Awaited<ReturnType<typeof listMediaOrigins>>
  /** addresses of the goods that are shown beside them */
  handles: Map<string, string>
}

/** Whole products in the order they were made, some hundred at a time, each lot in a transaction of its own. */
export async function* walkProducts(scope: ShopScope, choice: ProductChoice, size = 200): AsyncGenerator<ProductLot> {
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const lot = await inShop(scope, async (tx) => {
      const rows = await tx.$queryRaw<{ id: string }[]>`
        SELECT p.id FROM product p WHERE ${chosen(scope, choice)} AND p.id > ${last}::uuid ORDER BY p.id LIMIT ${size}`
      const ids = rows.map(({ id }) => id)
      const byId = new Map((await loadProductStates(tx, scope, { ids })).map((product) => [product.id, product]))
      const products = ids.flatMap((id) => byId.get(id) ?? [])
      const media = await listMediaOrigins(tx, scope, products.flatMap(mediaIdsOf))
      const handles = await listHandles(
        tx,
        scope,
        products.flatMap(({ relatedIds }) => relatedIds),
      )
      return { ids, products, media, handles }
    })
    const end = lot.ids.at(-1)
    if (!end) return
    last = end
    yield lot
  }
}
