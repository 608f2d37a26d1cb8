import type { Prisma } from '@/generated/prisma/client'
import { likeLiteral } from '@/lib/text'
import { mallDb } from '@/platform/db/mall'
import { pageSize } from '../constants'
import type { AuditListInput } from '../schema'
import type { AuditRow } from '../types'

/** What was done, newest first. `q` finds actors, subjects and addresses; `kind` is the first part of the action. */
export async function listAudit({
  q,
  kind,
  shop,
  page,
}: AuditListInput): Promise<{ rows: AuditRow[]; hasMore: boolean }> {
  const where: Prisma.AuditEntryWhereInput = {
    ...(kind ? { action: { startsWith: `${likeLiteral(kind)}.` } } : {}),
    ...(shop ? { aboutShopId: shop } : {}),
    ...(q
      ? {
          OR: [
            { actorName: { contains: likeLiteral(q), mode: 'insensitive' } },
            { action: { contains: likeLiteral(q), mode: 'insensitive' } },
            { subjectId: { startsWith: likeLiteral(q) } },
            { requestId: q },
            { ip: { startsWith: likeLiteral(q) } },
          ],
        }
      : {}),
  }
  const found = await mallDb().auditEntry.findMany({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: pageSize * 2 + 1,
    skip: (page - 1) * pageSize * 2,
  })
  const rows = found.slice(0, pageSize * 2)
  const shopIds = [...new Set(rows.flatMap((row) => row.aboutShopId ?? []))]
  const shops = await mallDb().shop.findMany({
    where: { id: { in: shopIds } },
    select: { id: true, slug: true, name: true, currency: true },
  })
  return {
    rows: rows.map(({ aboutShopId, requestId: _requestId, actorId: _actorId, data, ...row }) => ({
      ...row,
      data: data as AuditRow['data'],
      shop: shops.find(({ id }) => id === aboutShopId) ?? null,
    })),
    hasMore: found.length > rows.length,
  }
}
