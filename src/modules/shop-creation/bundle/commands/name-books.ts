import { createHash } from 'node:crypto'
import { videoKey } from '@/lib/media'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { storage } from '@/platform/storage'
import type { BundleNames, NameBook } from '@/shop/bundle/ports'
import { listHandles, listProductIds } from '@/shop/catalog/queries/walk-products'
import { listPicturesByKey, listWholePictures } from '@/shop/catalog/queries/whole-media'
import type { VideoEntry } from '../types'

const atOnce = 5_000

/** Asks in lots: a statement takes only so many values. */
async function inLots(
  values: readonly string[],
  ask: (lot: readonly string[]) => Promise<Map<string, string>>,
): Promise<Map<string, string>> {
  const all = new Map<string, string>()
  const distinct = [...new Set(values)]
  for (let from = 0; from < distinct.length; from += atOnce)
    for (const [key, value] of await ask(distinct.slice(from, from + atOnce))) all.set(key, value)
  return all
}

const products: NameBook = {
  nameOf: (scope, ids) => inLots(ids, (lot) => inShop(scope, (tx) => listHandles(tx, scope, lot))),
  idOf: (scope, names) => inLots(names, (lot) => inShop(scope, (tx) => listProductIds(tx, scope, lot))),
}

const pictures: NameBook = {
  async nameOf(scope, ids) {
    if (ids.length === 0) return new Map()
    const wanted = new Set(ids)
    const all = await listWholePictures(scope)
    return new Map(all.flatMap(({ id, key }) => (wanted.has(id) ? [[id, key] as const] : [])))
  },
  idOf: (scope, names) => inLots(names, (lot) => listPicturesByKey(scope, lot)),
}

export type WholeVideo = VideoEntry & { id: string }

/** Every video of a shop by what it shows. */
export async function listWholeVideos(scope: ShopScope): Promise<WholeVideo[]> {
  const rows = await inShop(scope, (tx) =>
    tx.shopVideo.findMany({ where: { shopId: scope.shopId }, select: { id: true, format: true } }),
  )
  const found: WholeVideo[] = []
  for (const { id, format } of rows) {
    const known = format === 'webm' ? 'webm' : 'mp4'
    const file = await storage().get(videoKey(id, known))
    if (!file) continue
    const hash = createHash('sha256')
    for await (const chunk of file.stream) hash.update(chunk as Buffer)
    found.push({ id, format: known, key: hash.digest('hex') })
  }
  return found.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

const videos: NameBook = {
  async nameOf(scope, ids) {
    if (ids.length === 0) return new Map()
    return new Map((await listWholeVideos(scope)).map(({ id, key }) => [id, key]))
  },
  async idOf(scope, names) {
    if (names.length === 0) return new Map()
    return new Map((await listWholeVideos(scope)).map(({ id, key }) => [key, id]))
  },
}

export const nameBooks: BundleNames = { products, pictures, videos }
