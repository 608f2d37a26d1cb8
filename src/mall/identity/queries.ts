import { decode } from 'next-auth/jwt'
import { hashToken } from '@/lib/signed'
import { after } from '@/lib/time'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { env } from '@/platform/env'
import { idOfSecret } from './commands/tokens'
import { type Role, seenEvery, sessionCookies, sessionLife } from './constants'
import { shownEmail } from './rules'
import type { Audience, SessionInfo, SessionRow } from './types'

/**
 * Who holds this session cookie. The row decides: revoked, expired, disabled or opened for another
 * host means nobody, from the next request on.
 * @param host the host the cookie came with, including the port
 */
export async function findSession(
  audience: Audience,
  cookie: string | undefined,
  host: string,
): Promise<SessionInfo | null> {
  if (!cookie) return null
  const token = await decode({ token: cookie, secret: env.APP_SECRET }).catch(() => null)
  if (typeof token?.sid !== 'string') return null
  const row = await mallDb().session.findUnique({ where: { id: token.sid }, include: { account: true } })
  if (!row || row.audience !== audience || row.host !== host) return null
  const at = now()
  if (row.revokedAt || row.expiresAt <= at || row.account.disabledAt) return null
  const unused = at.getTime() - row.lastSeenAt.getTime()
  if (unused > sessionLife[audience].idle) return null
  if (unused > seenEvery) await noteSeen(row.id, at)
  return {
    sessionId: row.id,
    accountId: row.accountId,
    audience,
    email: shownEmail(row.account.email),
    name: row.account.name,
    locale: row.account.locale,
    emailConfirmed: row.account.emailConfirmedAt !== null,
    platformRole: row.account.platformRole,
  }
}

/** Whether a session that was good when a stream began still is. */
export async function isSessionLive(sessionId: string): Promise<boolean> {
  const where = { id: sessionId, revokedAt: null, expiresAt: { gt: now() }, account: { disabledAt: null } }
  return (await mallDb().session.count({ where })) > 0
}

/** At most one write a minute and session, however many requests come at once. */
async function noteSeen(id: string, at: Date): Promise<void> {
  await mallDb().session.updateMany({
    where: { id, lastSeenAt: { lt: after(at, -seenEvery) } },
    data: { lastSeenAt: at },
  })
}

export function sessionCookie(audience: Audience): string {
  return sessionCookies[audience]
}

/** Of staff: whose role has not ended by itself. Looked at with every request, so the last one is refused on the dot. */
export const worksNow = () => ({ OR: [{ endsAt: null }, { endsAt: { gt: now() } }] })

/** The role of a staff person in a shop, or null for strangers and for those whose lent role has ended. */
export async function findShopRole(shopId: string, accountId: string): Promise<Role | null> {
  const row = await mallDb().shopStaff.findUnique({
    where: { shopId_accountId: { shopId, accountId }, ...worksNow() },
    select: { role: true },
  })
  return (row?.role as Role | undefined) ?? null
}

/** Where an account is signed in now, last used first. */
export async function listSessions(session: SessionInfo): Promise<SessionRow[]> {
  const rows = await mallDb().session.findMany({
    where: { accountId: session.accountId, revokedAt: null, expiresAt: { gt: now() } },
    orderBy: { lastSeenAt: 'desc' },
    take: 100,
    select: { id: true, host: true, createdAt: true, lastSeenAt: true, ip: true, userAgent: true },
  })
  return rows.map((row) => ({ ...row, isCurrent: row.id === session.sessionId }))
}

export type StaffRow = {
  accountId: string
  name: string
  email: string
  role: Role
  since: Date
  /** a lent role ends here by itself; null: it stays */
  endsAt: Date | null
  lastSeenAt: Date | null
}
export type InvitationRow = {
  id: string
  email: string
  role: Role
  createdAt: Date
  expiresAt: Date
  roleEndsAt: Date | null
}

/** Who works in a shop, and who has been asked to. */
export async function listStaff(shopId: string): Promise<{ people: StaffRow[]; invitations: InvitationRow[] }> {
  const [staff, invitations] = await Promise.all([
    mallDb().shopStaff.findMany({ where: { shopId, ...worksNow() }, orderBy: { createdAt: 'asc' } }),
    mallDb().staffInvitation.findMany({
      where: { shopId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } },
      orderBy: { createdAt: 'desc' },
      select: { id: true, email: true, role: true, createdAt: true, expiresAt: true, roleEndsAt: true },
    }),
  ])
  const ids = staff.map((row) => row.accountId)
  const [accounts, seen] = await Promise.all([
    mallDb().account.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, email: true } }),
    mallDb().session.groupBy({ by: ['accountId'], where: { accountId: { in: ids } }, _max: { lastSeenAt: true } }),
  ])
  const people = staff.flatMap((row) => {
    const account = accounts.find(({ id }) => id === row.accountId)
    const lastSeenAt = seen.find(({ accountId }) => accountId === row.accountId)?._max.lastSeenAt ?? null
    return account
      ? [
          {
            accountId: row.accountId,
            name: account.name,
            email: shownEmail(account.email),
            role: row.role as Role,
            since: row.createdAt,
            endsAt: row.endsAt,
            lastSeenAt,
          },
        ]
      : []
  })
  return { people, invitations: invitations.map((row) => ({ ...row, role: row.role as Role })) }
}

/** What an invitation's link shows before it is taken; null when it is spent. */
export async function findInvitation(
  secret: string,
): Promise<{ shopName: string; email: string; role: Role; hasAccount: boolean } | null> {
  const id = idOfSecret('invitation', secret)
  if (!id) return null
  const row = await mallDb().staffInvitation.findFirst({
    where: { id, tokenHash: hashToken(secret), acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } },
  })
  if (!row) return null
  const [shop, account] = await Promise.all([
    mallDb().shop.findUnique({ where: { id: row.shopId }, select: { name: true } }),
    mallDb().account.findUnique({
      where: { audience_email: { audience: 'staff', email: row.email } },
      select: { id: true },
    }),
  ])
  return shop ? { shopName: shop.name, email: row.email, role: row.role as Role, hasAccount: account !== null } : null
}

export async function findMemberNumber(accountId: string): Promise<string | null> {
  const row = await mallDb().memberProfile.findUnique({ where: { accountId }, select: { number: true } })
  return row?.number ?? null
}
