import { createHash } from 'node:crypto'
import { addToOutbox } from '@/mall/messaging/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { fetchImageJob } from '../constants'

/** The id a picture from the web has in a shop: the same address is the same picture, however often it is imported. */
export function mediaIdOfAddress(scope: ShopScope, address: string): string {
  const hex = createHash('sha256').update(`${scope.shopId}\n${address}`).digest('hex')
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Makes rows for pictures that will be fetched, and asks for it. What is there already stays; what failed is tried again.
 * @returns ids of the pictures that were asked for now
 */
export async function requestImages(tx: Tx, scope: ShopScope, addresses: readonly string[]): Promise<string[]> {
  if (addresses.length === 0) return []
  const rows = [...new Set(addresses)].map((address) => ({ id: mediaIdOfAddress(scope, address), url: address }))
  const asked = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO media (shop_id, id, state, source_url, created_at)
    SELECT ${scope.shopId}::uuid, id, 'pending', url, ${now()} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w(id uuid, url text) ORDER BY id
    ON CONFLICT (shop_id, id) DO UPDATE SET state = 'pending', error = '' WHERE media.state = 'failed'
    RETURNING id`
  await addToOutbox(
    tx,
    asked.map(({ id }) => ({
      kind: fetchImageJob,
      shopId: scope.shopId,
      payload: { shopId: scope.shopId, mediaId: id },
    })),
  )
  return asked.map(({ id }) => id)
}

/** Asks again for pictures that could not be fetched. @returns how many */
export function retryImages(scope: ShopScope, mediaIds: readonly string[]): Promise<number> {
  return inShop(scope, async (tx) => {
    const where = { shopId: scope.shopId, id: { in: [...mediaIds] }, state: 'failed' }
    const failed = await tx.media.findMany({ where, select: { sourceUrl: true } })
    const asked = await requestImages(
      tx,
      scope,
      failed.map((row) => row.sourceUrl),
    )
    return asked.length
  })
}
