import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { log } from '@/platform/log'
import type { AnnouncedOffer, OfferSource } from '@/shop/offers/ports'
import { firstDesign } from './rules'
import { migrateDesign } from './rules/migrations'
import { designSchema } from './schema'
import { blockSchema } from './schema/blocks'
import type { Design, DesignDraft, DesignHead, PublishedDesign } from './types'

/** The blocks that can be read; one that cannot (of a newer version, or spoiled) is left out rather than breaking a page. */
function readableBlocks(design: unknown, shopId: string): unknown {
  if (typeof design !== 'object' || design === null || !('blocks' in design) || !Array.isArray(design.blocks))
    return design
  const blocks = design.blocks.filter((block) => blockSchema.safeParse(block).success)
  log.warn({ shopId, left: design.blocks.length - blocks.length }, 'blocks of a stored design cannot be read')
  return { ...design, blocks }
}

/**
 * A stored design in its newest shape. One that fits the schema no longer is replaced rather than breaking the shop's
 * pages; blocks that do not fit are left out first.
 */
export function readDesign(stored: unknown, shopId: string): Design {
  const migrated = migrateDesign(stored)
  const read = designSchema.safeParse(migrated)
  if (read.success) return read.data
  const rest = designSchema.safeParse(readableBlocks(migrated, shopId))
  if (rest.success) return rest.data
  log.warn(
    { shopId, issues: read.error.issues.slice(0, 3).map((issue) => issue.path.join('.')) },
    'a stored design cannot be read',
  )
  return firstDesign()
}

export async function getPublishedDesign(scope: ShopScope): Promise<PublishedDesign> {
  const row = await inShop(scope, (tx) =>
    tx.shopDesign.findUnique({ where: { shopId: scope.shopId }, select: { published: true, publishedVersion: true } }),
  )
  if (!row) return { design: firstDesign(), version: 0 }
  return { design: readDesign(row.published, scope.shopId), version: row.publishedVersion }
}

export function getDesignDraft(scope: ShopScope): Promise<DesignDraft> {
  return inShop(scope, (tx) => draftIn(tx, scope))
}

export async function draftIn(tx: Tx, scope: ShopScope): Promise<DesignDraft> {
  const row = await tx.shopDesign.findUnique({ where: { shopId: scope.shopId } })
  if (!row) {
    const design = firstDesign()
    return {
      draft: design,
      draftVersion: 0,
      draftSavedAt: null,
      draftSavedBy: '',
      published: design,
      publishedVersion: 0,
      publishedAt: null,
      changed: false,
    }
  }
  const draft = readDesign(row.draft, scope.shopId)
  const published = readDesign(row.published, scope.shopId)
  return {
    draft,
    draftVersion: row.draftVersion,
    draftSavedAt: row.draftSavedAt,
    draftSavedBy: row.draftSavedBy,
    published,
    publishedVersion: row.publishedVersion,
    publishedAt: row.publishedAt,
    changed: JSON.stringify(draft) !== JSON.stringify(published),
  }
}

/** How far the draft is and by whom, for somebody who has it open. */
export async function getDesignHead(scope: ShopScope): Promise<DesignHead> {
  const row = await inShop(scope, (tx) =>
    tx.shopDesign.findUnique({
      where: { shopId: scope.shopId },
      select: { draftVersion: true, draftSavedAt: true, draftSavedBy: true, publishedVersion: true },
    }),
  )
  return row ?? { draftVersion: 0, draftSavedAt: null, draftSavedBy: '', publishedVersion: 0 }
}

/** The running offers among those a design's strips name; none while nobody offers any. */
export function listAnnounced(
  scope: ShopScope,
  sources: readonly OfferSource[],
  codes: readonly string[],
): Promise<AnnouncedOffer[]> {
  if (codes.length === 0 || sources.length === 0) return Promise.resolve([])
  return inShop(scope, async (tx) => {
    const announced: AnnouncedOffer[] = []
    for (const source of sources) announced.push(...(await source.announce(tx, scope, codes)))
    return announced
  })
}
