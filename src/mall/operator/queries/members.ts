import { Prisma } from '@/generated/prisma/client'
import { mallDb } from '@/platform/db/mall'
import { pageSize } from '../constants'
import type { MemberRow } from '../types'

/** Members of the mall, newest first; found by name, e-mail or the beginning of the number. */
export async function listMembers({
  q,
  page,
}: {
  q: string
  page: number
}): Promise<{ rows: MemberRow[]; total: number }> {
  const safe = q.replace(/[\\%_]/g, '\\$&')
  const where = q
    ? Prisma.sql`a.audience = 'member' AND (a.name ILIKE ${`%${safe}%`} OR a.email ILIKE ${`%${safe}%`} OR m.number LIKE ${`${safe.replace(/\s/g, '')}%`})`
    : Prisma.sql`a.audience = 'member'`
  const [rows, [counted]] = await Promise.all([
    mallDb().$queryRaw<MemberRow[]>`
      SELECT a.id AS "accountId", m.number, a.name, a.email, a.email_confirmed_at IS NOT NULL AS "isConfirmed", a.disabled_at IS NOT NULL AS "isDisabled",
        a.created_at AS "createdAt", coalesce(p.n, 0)::int AS purchases, p.last AS "lastPurchaseAt"
      FROM account a JOIN member_profile m ON m.account_id = a.id
      LEFT JOIN LATERAL (SELECT count(*) AS n, max(placed_at) AS last FROM purchase WHERE member_id = a.id) p ON true
      WHERE ${where} ORDER BY a.created_at DESC, a.id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    mallDb().$queryRaw<
      { n: number }[]
    >`SELECT count(*)::int AS n FROM account a JOIN member_profile m ON m.account_id = a.id WHERE ${where}`,
  ])
  return { rows, total: counted?.n ?? 0 }
}
