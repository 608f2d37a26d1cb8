import { isSigned, sign } from '@/lib/signed'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { env } from '@/platform/env'
import { notFound } from '@/platform/errors'
import { log } from '@/platform/log'
import { previewMillis } from './constants'
import { firstDesign } from './rules'
import { designSchema } from './schema'
import type { Design, DesignDraft, DesignVersion, PublishedDesign } from './types'

/** A stored design; one that no longer fits the schema is replaced rather than breaking the shop's pages. */
export function readDesign(stored: unknown, shopId: string): Design {
  const read = designSchema.safeParse(stored)
  if (read.success) return read.data
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
    published,
    publishedVersion: row.publishedVersion,
    publishedAt: row.publishedAt,
    changed: JSON.stringify(draft) !== JSON.stringify(published),
  }
}

/** What was published before, newest first; at most 20. */
export async function listDesignVersions(scope: ShopScope): Promise<DesignVersion[]> {
  const rows = await inShop(scope, (tx) =>
    tx.shopDesignVersion.findMany({ where: { shopId: scope.shopId }, orderBy: { version: 'desc' }, take: 20 }),
  )
  return rows.map((row) => {
    const { template, palette } = readDesign(row.design, scope.shopId)
    return { version: row.version, publishedAt: row.publishedAt, publishedBy: row.publishedBy, template, palette }
  })
}

const previewOf = (scope: ShopScope, until: string) => `${scope.shopId}.${until}`

/** A token that shows the shop with its draft for two hours, to whoever holds it; it grants nothing else. */
export function makePreviewToken(scope: ShopScope): string {
  const until = (now().getTime() + previewMillis).toString(36)
  return `${until}.${sign(env.APP_SECRET, 'design-preview', previewOf(scope, until))}`
}

/** @throws AppError NOT_FOUND when the token is not for this shop or has run out */
export async function getPreviewedDesign(scope: ShopScope, token: string): Promise<Design> {
  const [until = '', signature = ''] = token.split('.')
  const fresh = Number.parseInt(until, 36) > now().getTime()
  if (!fresh || !isSigned(env.APP_SECRET, 'design-preview', previewOf(scope, until), signature))
    throw notFound('preview')
  return (await getDesignDraft(scope)).draft
}
