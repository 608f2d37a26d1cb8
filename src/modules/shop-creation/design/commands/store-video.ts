import type { Readable } from 'node:stream'
import { contentAddress } from '@/lib/content-address'
import { newId } from '@/lib/ids'
import { type VideoFormat, videoKey } from '@/lib/media'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { storage } from '@/platform/storage'
import { mediaIdOfAddress } from '@/shop/catalog/commands/request-images'
import { maxVideoSpace } from '../constants'

/** By its first bytes (ISO 14496-12: a box `ftyp`; Matroska: the EBML mark), never by its name. */
export function videoFormatOf(head: Buffer): VideoFormat | null {
  if (head.subarray(4, 8).toString('latin1') === 'ftyp') return 'mp4'
  return head.subarray(0, 4).toString('hex') === '1a45dfa3' ? 'webm' : null
}

async function headOf(key: string): Promise<Buffer> {
  const file = await storage().get(key, { start: 0, end: 15 })
  if (!file)
    throw new AppError('UPLOAD_MISSING', 'NOT_FOUND', {
      userMessage: 'The upload did not arrive. Please send the video again.',
    })
  return Buffer.concat(await file.stream.toArray())
}

const videosFull = () =>
  new AppError('VIDEO_SPACE', 'CONFLICT', {
    userMessage: 'The shop’s room for videos is full. Send a smaller file.',
  })

/** Videos are large and sent as they are, so a shop has a room of its own for them. */
async function checkSpace(scope: ShopScope, uploadKey: string): Promise<void> {
  const [known, arrived] = await Promise.all([
    inShop(scope, (tx) => tx.shopVideo.aggregate({ where: { shopId: scope.shopId }, _sum: { bytes: true } })),
    storage().head(uploadKey),
  ])
  if ((known._sum.bytes ?? 0) + (arrived?.bytes ?? 0) > maxVideoSpace) throw videosFull()
}

/**
 * Takes an uploaded video file into the shop's store as it is. It is only ever sent as a video, never as a page.
 * @throws AppError UPLOAD_MISSING, VIDEO_KIND, VIDEO_SPACE
 */
export async function takeVideo(scope: ShopScope, uploadKey: string): Promise<{ id: string; format: VideoFormat }> {
  const { shopId } = scope
  try {
    const format = videoFormatOf(await headOf(uploadKey))
    if (!format)
      throw new AppError('VIDEO_KIND', 'BAD_REQUEST', {
        userMessage: 'This kind of video cannot be shown. Send an MP4 or WebM file.',
      })
    await checkSpace(scope, uploadKey)
    const id = newId()
    const file = await storage().get(uploadKey)
    if (!file) throw new Error('an upload vanished while it was read')
    const { bytes } = await storage().put(videoKey(id, format), file.stream)
    await inShop(scope, (tx) => tx.shopVideo.createMany({ data: [{ shopId, id, format, bytes, createdAt: now() }] }))
    return { id, format }
  } finally {
    await storage().delete(uploadKey)
  }
}

/**
 * Takes a video from a file that came from elsewhere; the caller has looked at it. Its id follows from what it shows, so
 * that a second run does nothing new.
 * @throws AppError VIDEO_SPACE
 */
export async function bringVideo(
  scope: ShopScope,
  { key, format, open }: { key: string; format: VideoFormat; open: () => Promise<Readable> },
): Promise<void> {
  const { shopId } = scope
  const id = mediaIdOfAddress(scope, contentAddress(key))
  const { bytes } = await storage().put(videoKey(id, format), await open())
  const isThere = await inShop(scope, async (tx) => {
    const { _sum: known } = await tx.shopVideo.aggregate({ where: { shopId, id: { not: id } }, _sum: { bytes: true } })
    if ((known.bytes ?? 0) + bytes > maxVideoSpace) return false
    await tx.shopVideo.createMany({ data: [{ shopId, id, format, bytes, createdAt: now() }], skipDuplicates: true })
    return true
  })
  if (isThere) return
  await storage().delete(videoKey(id, format))
  throw videosFull()
}
