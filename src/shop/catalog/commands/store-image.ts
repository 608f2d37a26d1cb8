import { createHash } from 'node:crypto'
import { newId } from '@/lib/ids'
import { type MediaRef, mediaKey } from '@/lib/media'
import { after, days } from '@/lib/time'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { AppError, isAppError } from '@/platform/errors'
import { FetchFailed, fetchGuarded } from '@/platform/guarded-fetch'
import { type EncodedPicture, type EncodeOptions, encodePicture, maxPictureBytes } from '@/platform/pictures'
import { storage } from '@/platform/storage'
import { inTurn } from '@/platform/turns'
import { findReadyMedia } from '../queries/media'

async function putFiles(mediaId: string, picture: EncodedPicture): Promise<void> {
  for (const { width, format, data } of picture.files) await storage().put(mediaKey(mediaId, width, format), data)
}

const columnsOf = (picture: EncodedPicture) => ({
  state: 'ready',
  error: '',
  width: picture.width,
  height: picture.height,
  widths: picture.widths,
  blur: picture.blur,
  bytes: picture.files.reduce((sum, file) => sum + file.data.length, 0),
})

const refOf = (id: string, { width, height, widths, blur }: EncodedPicture): MediaRef => ({
  id,
  alt: '',
  width,
  height,
  widths,
  blur,
})

/**
 * Takes a picture into the shop's store: encoded anew in every size, once per shop for the same bytes.
 * The files lie there before the row names them, so no page ever points at a missing file.
 * @throws AppError PICTURE_TOO_LARGE, PICTURE_KIND, PICTURE_PIXELS, PICTURE_UNREADABLE
 */
export async function storeImage(scope: ShopScope, bytes: Buffer, options: EncodeOptions = {}): Promise<MediaRef> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = await inShop(scope, (tx) => findReadyMedia(tx, scope, { hash }))
  if (known) return known
  const picture = await encodePicture(bytes, options)
  const id = newId()
  await putFiles(id, picture)
  const stored = await inShop(scope, async (tx) => {
    await tx.media.createMany({
      data: { shopId: scope.shopId, id, hash: picture.hash, createdAt: now(), ...columnsOf(picture) },
      skipDuplicates: true,
    })
    return findReadyMedia(tx, scope, { hash })
  })
  // Someone stored the same picture meanwhile: theirs stays, our files go.
  if (stored && stored.id !== id) await dropFiles(id, picture)
  return stored ?? refOf(id, picture)
}

async function dropFiles(mediaId: string, picture: EncodedPicture): Promise<void> {
  for (const { width, format } of picture.files) await storage().delete(mediaKey(mediaId, width, format))
}

const problemOf = (error: unknown): string | null => {
  if (error instanceof FetchFailed) return error.status ? `${error.problem}:${error.status}` : error.problem
  if (isAppError(error)) return error.code
  return null
}

async function fetchPicture(shopId: string, address: string): Promise<EncodedPicture | { problem: string }> {
  try {
    const bytes = await fetchGuarded(address, {
      maxBytes: maxPictureBytes,
      accept: 'image/avif,image/webp,image/png,image/jpeg,image/*;q=0.8',
    })
    return await inTurn('pictures', shopId, () => encodePicture(bytes))
  } catch (error) {
    const problem = problemOf(error)
    if (problem === null) throw error
    return { problem }
  }
}

/**
 * Fetches a picture whose address a retailer gave, and makes it ready or notes why not. A picture that is no longer
 * pending is left as it is, so a second run does nothing.
 */
export async function fetchImage(scope: ShopScope, mediaId: string): Promise<void> {
  const key = { shopId_id: { shopId: scope.shopId, id: mediaId } }
  const media = await inShop(scope, (tx) => tx.media.findUnique({ where: key }))
  if (media?.state !== 'pending') return
  const picture = await fetchPicture(scope.shopId, media.sourceUrl)
  if (!('problem' in picture)) await putFiles(mediaId, picture)
  await inShop(scope, async (tx) => {
    const twin =
      'problem' in picture
        ? null
        : await tx.media.findUnique({
            where: { shopId_hash: { shopId: scope.shopId, hash: picture.hash } },
            select: { id: true },
          })
    const data =
      'problem' in picture
        ? { state: 'failed', error: picture.problem }
        : { ...columnsOf(picture), hash: twin ? null : picture.hash }
    await tx.media.updateMany({ where: { shopId: scope.shopId, id: mediaId, state: 'pending' }, data })
    await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
    await publish(tx, { topic: 'imports.changed', shopId: scope.shopId })
  })
}

/**
 * Takes an uploaded file out of the incoming folder into the store, when it is the shop's turn: only then is it read.
 * @throws AppError as storeImage, UPLOAD_MISSING
 */
export const takeUploadedImage = (scope: ShopScope, uploadKey: string): Promise<MediaRef> =>
  inTurn('pictures', scope.shopId, () => takeImage(scope, uploadKey))

async function takeImage(scope: ShopScope, uploadKey: string): Promise<MediaRef> {
  const file = await storage().get(uploadKey)
  if (!file)
    throw new AppError('UPLOAD_MISSING', 'NOT_FOUND', {
      userMessage: 'The upload did not arrive. Please send the picture again.',
    })
  try {
    if (file.bytes > maxPictureBytes)
      throw new AppError('PICTURE_TOO_LARGE', 'BAD_REQUEST', { userMessage: 'This picture is larger than 20 MB.' })
    return await storeImage(scope, Buffer.concat(await file.stream.toArray()))
  } finally {
    file.stream.destroy()
    await storage().delete(uploadKey)
  }
}

/** Uploads that were never taken go after a day. */
export async function sweepIncoming(): Promise<void> {
  const yesterday = after(now(), -days(1))
  for await (const { key, modifiedAt } of storage().list('incoming'))
    if (modifiedAt < yesterday) await storage().delete(key)
}
