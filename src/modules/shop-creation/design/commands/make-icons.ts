import { iconKey, mediaKey } from '@/lib/media'
import type { ShopScope } from '@/platform/db/scope'
import { notFound } from '@/platform/errors'
import { drawIcons } from '@/platform/icons'
import { storage } from '@/platform/storage'
import { listMedia } from '@/shop/catalog/queries/media'

/**
 * Makes the small pictures of tabs and home screens from one of the shop's stored pictures. Made when it is chosen, so
 * that nothing is resized when a page is asked for; a second time makes the same.
 * @param ground hex colour behind it on home screens
 * @throws AppError NOT_FOUND for a picture of another shop, or none
 */
export async function makeIcons(scope: ShopScope, mediaId: string, ground: string): Promise<void> {
  const media = (await listMedia(scope, [mediaId])).get(mediaId)
  const widest = media?.widths.at(-1)
  const file = widest ? await storage().get(mediaKey(mediaId, widest, 'webp')) : null
  if (!file) throw notFound('picture')
  const icons = await drawIcons(Buffer.concat(await file.stream.toArray()), ground)
  for (const { name, data } of icons) await storage().put(iconKey(mediaId, name), data)
}
