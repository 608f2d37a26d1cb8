import type { MediaRef } from '@/lib/media'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'

const columns = { id: true, width: true, height: true, widths: true, blur: true } as const

/** A stored picture by the hash of its original or by its id. */
export async function findReadyMedia(
  tx: Tx,
  scope: ShopScope,
  which: { hash: string } | { id: string },
): Promise<MediaRef | null> {
  const row = await tx.media.findFirst({ where: { shopId: scope.shopId, state: 'ready', ...which }, select: columns })
  return row && { ...row, alt: '' }
}

/** Pictures that are ready, by id: for carts, orders and designs that keep only the id. */
export async function listMedia(scope: ShopScope, ids: readonly string[]): Promise<Map<string, MediaRef>> {
  if (ids.length === 0) return new Map()
  const rows = await inShop(scope, (tx) =>
    tx.media.findMany({ where: { shopId: scope.shopId, state: 'ready', id: { in: [...ids] } }, select: columns }),
  )
  return new Map(rows.map((row) => [row.id, { ...row, alt: '' }]))
}
