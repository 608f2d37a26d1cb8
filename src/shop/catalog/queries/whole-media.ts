import { createHash } from 'node:crypto'
import { mediaKey, pictureFormats } from '@/lib/media'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { storage } from '@/platform/storage'

/** A stored picture by what it shows: `key` is the same in every shop that has it. */
export type WholePicture = {
  id: string
  key: string
  width: number
  height: number
  widths: number[]
  blur: string
}

async function digestOf(key: string): Promise<string | null> {
  const file = await storage().get(key)
  if (!file) return null
  const hash = createHash('sha256')
  for await (const chunk of file.stream) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** A picture that is another one's twin has no hash of its own: its widest file speaks for it. */
const keyOf = ({ id, hash, widths }: { id: string; hash: string | null; widths: number[] }) =>
  hash ?? digestOf(mediaKey(id, Math.max(...widths), 'webp'))

/** Every picture that is ready, by its key. */
export async function listWholePictures(scope: ShopScope): Promise<WholePicture[]> {
  const rows = await inShop(scope, (tx) =>
    tx.media.findMany({
      where: { shopId: scope.shopId, state: 'ready' },
      select: { id: true, hash: true, width: true, height: true, widths: true, blur: true },
    }),
  )
  const found: WholePicture[] = []
  for (const { hash, ...row } of rows) {
    const key = row.widths.length > 0 ? await keyOf({ ...row, hash }) : null
    if (key) found.push({ ...row, key })
  }
  return found.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** Formats in which the files of a picture lie in the store. */
export async function formatsOf({ id, widths }: Pick<WholePicture, 'id' | 'widths'>): Promise<string[]> {
  const widest = Math.max(...widths)
  const there = await Promise.all(
    pictureFormats.map(async (format) => ((await storage().head(mediaKey(id, widest, format))) ? format : null)),
  )
  return there.flatMap((format) => format ?? [])
}

/** Ids of ready pictures by their key. */
export const listPicturesByKey = (scope: ShopScope, keys: readonly string[]): Promise<Map<string, string>> =>
  inShop(scope, (tx) => readPicturesByKey(tx, scope, keys))

export async function readPicturesByKey(
  tx: Tx,
  scope: ShopScope,
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: string; hash: string }[]>`
    SELECT id, hash FROM media
    WHERE shop_id = ${scope.shopId}::uuid AND state = 'ready' AND hash = ANY(${[...new Set(keys)]}::text[])`
  return new Map(rows.map(({ id, hash }) => [hash, id]))
}
