import { contentKeyIn } from '@/lib/content-address'
import { newId } from '@/lib/ids'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { mediaIdOfAddress } from '@/shop/catalog/commands/request-images'
import { loadProductStates } from '@/shop/catalog/queries/load-states'
import { listProductIds } from '@/shop/catalog/queries/walk-products'
import { readPicturesByKey } from '@/shop/catalog/queries/whole-media'
import type { ProductState } from '@/shop/catalog/types'
import { batchRows, batchSize } from '../constants'
import { groupRows, inBatches, type RowGroup } from '../rules/group-rows'
import { imageAddresses, type MergeContext } from '../rules/merge-product'
import { readProduct } from '../rules/read-product'
import type { Issue, ProductDraft } from '../types'
import type { OpenRun } from './open-run'

/** Rows of one product, read. */
export type ReadGroup = { row: number; rows: number; draft: ProductDraft; issues: Issue[] }

const readLot = (batch: readonly RowGroup[], { reading, width }: OpenRun): ReadGroup[] =>
  batch.map(({ rows }) => ({ ...readProduct(rows, reading, width), row: rows[0]?.row ?? 0, rows: rows.length }))

/** The products of a file, some hundred at a time. */
export async function* readLots(open: OpenRun): AsyncGenerator<ReadGroup[]> {
  for await (const batch of inBatches(groupRows(open.records, open.reading.columns), batchSize, batchRows))
    yield readLot(batch, open)
}

/** What stands in the shop of all that a lot of products names. */
export type Standing = {
  byHandle: ReadonlyMap<string, ProductState>
  context: MergeContext
  /** addresses that have to be fetched: not those of the shop's own pictures */
  toFetch: (draft: ProductDraft) => string[]
}

const ownMedia =
  /\/media\/([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\/\d+\.(?:webp|avif)$/

/** The shop's own pictures among addresses: named by their id, or by what they show where they came with the file. */
async function listKnownMedia(
  tx: Tx,
  scope: ShopScope,
  addresses: readonly string[],
): Promise<(address: string) => string | null> {
  const distinct = [...new Set(addresses)]
  const ids = distinct.flatMap((address) => ownMedia.exec(address)?.[1] ?? [])
  const keys = distinct.flatMap((address) => contentKeyIn(address) ?? [])
  const where = { shopId: scope.shopId, id: { in: ids } }
  const rows = ids.length === 0 ? [] : await tx.media.findMany({ where, select: { id: true } })
  const known = new Set(rows.map(({ id }) => id))
  const byKey = await readPicturesByKey(tx, scope, keys)
  return (address) => {
    const id = ownMedia.exec(address)?.[1]
    if (id && known.has(id)) return id
    return byKey.get(contentKeyIn(address) ?? '') ?? null
  }
}

/** @param lock holds the stock of the products until the transaction ends */
export async function loadStanding(
  tx: Tx,
  scope: ShopScope,
  drafts: readonly ProductDraft[],
  { shelves }: Pick<OpenRun, 'shelves'>,
  { lock = false } = {},
): Promise<Standing> {
  const handles = drafts.flatMap(({ handle, previousHandle }) => [handle, previousHandle ?? '']).filter(Boolean)
  const found = await loadProductStates(tx, scope, { handles }, { lock })
  const ownIdOf = await listKnownMedia(tx, scope, drafts.flatMap(imageAddresses))
  const related = await listProductIds(
    tx,
    scope,
    drafts.flatMap((draft) => draft.related ?? []),
  )
  return {
    byHandle: new Map(found.map((product) => [product.handle, product])),
    context: {
      now: now().toISOString(),
      newId,
      mediaIdOf: (address) => ownIdOf(address) ?? mediaIdOfAddress(scope, address),
      categoryIdOf: shelves.idOf,
      productIdOf: (handle) => related.get(handle) ?? null,
    },
    toFetch: (draft) => imageAddresses(draft).filter((address) => !ownIdOf(address)),
  }
}

/**
 * The products a lot changes. One is found by its address, or by the one it had before; a former address is taken only
 * once, so that two rows never change the same product.
 */
export function claimBefore(drafts: readonly ProductDraft[], { byHandle }: Standing): (ProductState | null)[] {
  const claimed = new Set(drafts.flatMap(({ handle }) => byHandle.get(handle)?.id ?? []))
  return drafts.map(({ handle, previousHandle }) => {
    const here = byHandle.get(handle)
    const before = here ?? (previousHandle ? byHandle.get(previousHandle) : undefined)
    if (!before || (!here && claimed.has(before.id))) return null
    claimed.add(before.id)
    return before
  })
}
