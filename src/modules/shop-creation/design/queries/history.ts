import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { versionsShown } from '../constants'
import { readDesign } from '../queries'
import type { DesignLink, DesignPlan, DesignVersion, PlanState, PublishedHow } from '../types'
import { linkToken, makePreviewToken } from './preview'

/** What was published before, newest first, with a token to look at each. */
export async function listDesignVersions(scope: ShopScope): Promise<DesignVersion[]> {
  const rows = await inShop(scope, (tx) =>
    tx.shopDesignVersion.findMany({
      where: { shopId: scope.shopId },
      orderBy: { version: 'desc' },
      take: versionsShown,
    }),
  )
  return rows.map((row) => {
    const { template, palette } = readDesign(row.design, scope.shopId)
    return {
      ...{ version: row.version, publishedAt: row.publishedAt, publishedBy: row.publishedBy, name: row.name },
      ...{ how: row.how as PublishedHow, template, palette, previewToken: makePreviewToken(scope, row.version) },
    }
  })
}

/** Plans that wait or are live, and those of the last weeks that ended otherwise than meant. */
export async function listDesignPlans(scope: ShopScope): Promise<DesignPlan[]> {
  const rows = await inShop(scope, (tx) =>
    tx.shopDesignPlan.findMany({
      where: { shopId: scope.shopId, state: { in: ['waiting', 'live'] } },
      orderBy: { startsAt: 'asc' },
    }),
  )
  return rows.map(({ id, name, state, startsAt, endsAt, createdBy }) => ({
    ...{ id, name, state: state as PlanState, startsAt, endsAt, createdBy },
  }))
}

/** Links for others that still work, newest first. */
export async function listDesignLinks(scope: ShopScope): Promise<DesignLink[]> {
  const rows = await inShop(scope, (tx) =>
    tx.shopDesignLink.findMany({
      where: { shopId: scope.shopId, revokedAt: null, expiresAt: { gt: now() } },
      orderBy: { createdAt: 'desc' },
    }),
  )
  return rows.map(({ id, label, version, createdBy, expiresAt }) => ({
    ...{ id, label, version, createdBy, expiresAt, token: linkToken(scope, id) },
  }))
}
