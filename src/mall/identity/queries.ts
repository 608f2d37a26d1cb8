import { decode } from 'next-auth/jwt'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { env } from '@/platform/env'
import { sessionCookies, type Role } from './constants'
import type { Audience, SessionInfo } from './types'

/**
 * Who holds this session cookie. The row decides: revoked, expired, disabled or opened for another
 * host means nobody, from the next request on.
 * @param host the host the cookie came with, including the port
 */
export async function findSession(audience: Audience, cookie: string | undefined, host: string): Promise<SessionInfo | null> {
  if (!cookie) return null
  const token = await decode({ token: cookie, secret: env.APP_SECRET }).catch(() => null)
  if (typeof token?.sid !== 'string') return null
  const row = await mallDb().session.findUnique({ where: { id: token.sid }, include: { account: true } })
  if (!row || row.audience !== audience || row.host !== host) return null
  if (row.revokedAt || row.expiresAt <= now() || row.account.disabledAt) return null
  return {
    sessionId: row.id,
    accountId: row.accountId,
    audience,
    email: row.account.email,
    name: row.account.name,
    locale: row.account.locale,
    emailConfirmed: row.account.emailConfirmedAt !== null,
    platformRole: row.account.platformRole,
  }
}

export function sessionCookie(audience: Audience): string {
  return sessionCookies[audience]
}

/** The role of a staff person in a shop, or null for strangers. */
export async function findShopRole(shopId: string, accountId: string): Promise<Role | null> {
  const row = await mallDb().shopStaff.findUnique({ where: { shopId_accountId: { shopId, accountId } }, select: { role: true } })
  return (row?.role as Role | undefined) ?? null
}
