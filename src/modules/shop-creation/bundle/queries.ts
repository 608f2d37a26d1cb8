import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import type { BundleOrigin, BundleRunView, BundleState, BundleTrouble, SectionReport } from './types'

type RunRow = NonNullable<Awaited<ReturnType<Tx['bundleRun']['findUnique']>>>

function readRun({ shopId: _shop, fileKey: _key, lease: _lease, ...row }: RunRow): BundleRunView {
  const origin = row.origin as Partial<BundleOrigin>
  return {
    ...row,
    state: row.state as BundleState,
    origin: origin.shop === undefined ? null : (origin as BundleOrigin),
    report: row.report as SectionReport[],
    error: row.error as BundleTrouble | null,
  }
}

type Run = BundleRunView & { fileKey: string; lease: string | null }

/** @throws AppError NOT_FOUND */
export async function getBundleRun(tx: Tx, scope: ShopScope, id: string): Promise<Run> {
  const row = await tx.bundleRun.findUnique({ where: { shopId_id: { shopId: scope.shopId, id } } })
  if (!row) throw notFound('bundle')
  return { ...readRun(row), fileKey: row.fileKey, lease: row.lease }
}

export const findBundle = (scope: ShopScope, id: string): Promise<BundleRunView> =>
  inShop(scope, async (tx) => {
    const { fileKey: _key, lease: _lease, ...run } = await getBundleRun(tx, scope, id)
    return run
  })

/** Bundles that came in, the newest first. */
export async function listBundles(scope: ShopScope, limit = 20): Promise<BundleRunView[]> {
  const rows = await inShop(scope, (tx) =>
    tx.bundleRun.findMany({
      where: { shopId: scope.shopId, state: { not: 'uploading' } },
      orderBy: { createdAt: 'desc' },
      take: limit,
    }),
  )
  return rows.map(readRun)
}

/** What a file has to agree with. */
export const findShopTerms = (scope: ShopScope): Promise<{ currency: string; name: string; slug: string }> =>
  inShop(scope, (tx) =>
    tx.shop.findUniqueOrThrow({ where: { id: scope.shopId }, select: { currency: true, name: true, slug: true } }),
  )
