import { newId } from '@/lib/ids'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { mediaIdOfAddress } from '@/shop/catalog/commands/request-images'
import { loadProductStates } from '@/shop/catalog/queries/load-states'
import { listProductIds } from '@/shop/catalog/queries/walk-products'
import type { ProductState } from '@/shop/catalog/types'
import type { RowGroup } from '../rules/group-rows'
import { imageAddresses, type MergeContext } from '../rules/merge-product'
import { readProduct } from '../rules/read-product'
import type { Issue, ProductDraft } from '../types'
import type { OpenRun } from './open-run'

/** Rows of one product, read. */
export type ReadGroup = { row: number; rows: number; draft: ProductDraft; issues: Issue[] }

export const readLot = (batch: readonly RowGroup[], { reading, width }: OpenRun): ReadGroup[] =>
  batch.map(({ rows }) => ({ ...readProduct(rows, reading, width), row: rows[0]?.row ?? 0, rows: rows.length }))

/** What stands in the shop of all that a lot of products names. */
export type Standing = {
  byHandle: ReadonlyMap<string, ProductState>
  context: MergeContext
  /** addresses that have to be fetched: not those of the shop's own pictures */
  toFetch: (draft: ProductDraft) => string[]
}

const ownMedia =
  /\/media\/([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\/\d+\.(?:webp|avif)$/

/** The shop's own picture an address may mean. */
const mediaIdIn = (address: string) => ownMedia.exec(address)?.[1]

async function listKnownMedia(tx: Tx, scope: ShopScope, addresses: readonly string[]): Promise<Set<string>> {
  const ids = [...new Set(addresses.flatMap((address) => mediaIdIn(address) ?? []))]
  if (ids.length === 0) return new Set()
  const rows = await tx.media.findMany({ where: { shopId: scope.shopId, id: { in: ids } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
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
  const known = await listKnownMedia(tx, scope, drafts.flatMap(imageAddresses))
  const related = await listProductIds(
    tx,
    scope,
    drafts.flatMap((draft) => draft.related ?? []),
  )
  const ownIdOf = (address: string) => {
    const id = mediaIdIn(address)
    return id && known.has(id) ? id : null
  }
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
