import type { Readable } from 'node:stream'
import { contentAddress } from '@/lib/content-address'
import { type IconName, iconKey, mediaKey, type PictureFormat } from '@/lib/media'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { storage } from '@/platform/storage'
import type { WholePicture } from '../queries/whole-media'
import { mediaIdOfAddress } from './request-images'

export type BroughtFile = { width: number; format: PictureFormat; open: () => Promise<Readable> }
export type BroughtIcon = { name: IconName; open: () => Promise<Readable> }

/**
 * Takes a picture whose files were made by a mall like this one, byte for byte; the caller has looked at them. Its id
 * follows from what it shows, so that a second run does nothing new. The files lie there before the row names them.
 * @param at id of the same picture where the shop has it; its files stay
 */
export async function bringPicture(
  scope: ShopScope,
  picture: Omit<WholePicture, 'id'>,
  { files, icons, at }: { files: readonly BroughtFile[]; icons: readonly BroughtIcon[]; at: string | undefined },
): Promise<void> {
  const id = at ?? mediaIdOfAddress(scope, contentAddress(picture.key))
  for (const { name, open } of icons)
    if (!(await storage().head(iconKey(id, name)))) await storage().put(iconKey(id, name), await open())
  if (at) return
  let bytes = 0
  for (const { width, format, open } of files)
    bytes += (await storage().put(mediaKey(id, width, format), await open())).bytes
  const { key, ...shape } = picture
  await inShop(scope, async (tx) => {
    const data = { hash: key, state: 'ready', error: '', bytes, ...shape }
    await tx.media.upsert({
      where: { shopId_id: { shopId: scope.shopId, id } },
      create: { shopId: scope.shopId, id, createdAt: now(), ...data },
      update: data,
      select: { id: true },
    })
    await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
  })
}
