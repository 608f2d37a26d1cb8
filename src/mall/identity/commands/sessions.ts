import { encode } from 'next-auth/jwt'
import { newId } from '@/lib/ids'
import { after } from '@/lib/time'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { env } from '@/platform/env'
import { notFound } from '@/platform/errors'
import { sessionCookies, sessionLife, signUpCookie, tokenLife } from '../constants'
import type { Audience, SessionInfo, Visit } from '../types'

/**
 * Opens a session on the visit's host. A session id is never used twice: every sign-in makes a new one.
 * @param rootId the sign-in that is carried over from another host; absent for one of its own
 */
export async function openSession(
  tx: Tx,
  audience: Audience,
  accountId: string,
  visit: Visit,
  rootId?: string,
): Promise<string> {
  const id = newId()
  const at = now()
  await tx.session.create({
    data: {
      id,
      accountId,
      audience,
      rootId: rootId ?? null,
      host: visit.host,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: after(at, sessionLife[audience].absolute),
      ip: visit.ip,
      userAgent: visit.userAgent.slice(0, 300),
    },
    select: { id: true },
  })
  return id
}

const lifeSeconds = (audience: Audience) => Math.floor(sessionLife[audience].absolute / 1000)

/** The Set-Cookie line that makes a browser the bearer of a session: an encrypted token that holds its id alone. */
export async function sessionCookieLine(audience: Audience, sessionId: string): Promise<string> {
  const maxAge = lifeSeconds(audience)
  const value = await encode({ token: { sid: sessionId }, secret: env.APP_SECRET, maxAge })
  return `${sessionCookies[audience]}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; Secure; SameSite=Lax`
}

export const endedCookieLine = (audience: Audience) =>
  `${sessionCookies[audience]}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax`

/** The Set-Cookie line by which a browser shows later that somebody signed up in it. */
export const signUpCookieLine = (proof: string) =>
  `${signUpCookie}=${proof}; Path=/; Max-Age=${tokenLife['confirm-email'] / 1_000}; HttpOnly; Secure; SameSite=Lax`

/** Who acts, for the log. */
export function actorOf(session: SessionInfo, visit: Pick<Visit, 'ip' | 'requestId'>): Actor {
  const kind = session.audience === 'member' ? 'member' : session.platformRole === 'operator' ? 'operator' : 'staff'
  return { kind, id: session.accountId, name: session.name, ip: visit.ip, requestId: visit.requestId }
}

/** Streams that this account listens to look at its rights anew. */
export const tellAccess = (tx: Tx, accountId: string) => publish(tx, { topic: 'access.changed', id: accountId })

/** Ends a session on its own host, where another takes its place. */
export async function endSession(sessionId: string): Promise<void> {
  await inMall(async (tx) => {
    const where = { id: sessionId, revokedAt: null }
    const session = await tx.session.findFirst({ where, select: { accountId: true } })
    if (!session) return
    await tx.session.updateMany({ where, data: { revokedAt: now() } })
    await tellAccess(tx, session.accountId)
  })
}

/** Signs out: ends the session on every host that the sign-in was carried to. */
export async function signOut(sessionId: string): Promise<void> {
  await inMall(async (tx) => {
    const session = await tx.session.findUnique({ where: { id: sessionId }, select: { rootId: true, accountId: true } })
    if (!session) return
    const root = session.rootId ?? sessionId
    await tx.session.updateMany({
      where: { revokedAt: null, OR: [{ id: root }, { rootId: root }] },
      data: { revokedAt: now() },
    })
    await tellAccess(tx, session.accountId)
  })
}

/** Ends one of a person's own sessions. @throws AppError NOT_FOUND for sessions of others */
export async function revokeSession(accountId: string, sessionId: string, actor: Actor): Promise<void> {
  await inMall(async (tx) => {
    const ended = await tx.session.updateMany({
      where: { id: sessionId, accountId, revokedAt: null },
      data: { revokedAt: now() },
    })
    if (ended.count !== 1) throw notFound('session')
    await tellAccess(tx, accountId)
    await recordAct(tx, actor, { action: 'session.revoked', subject: { kind: 'session', id: sessionId } })
  })
}

/** Ends all sessions of an account but one. @returns how many ended */
export async function revokeOtherSessions(tx: Tx, accountId: string, keep: string | null): Promise<number> {
  const ended = await tx.session.updateMany({
    where: { accountId, revokedAt: null, ...(keep ? { id: { not: keep } } : {}) },
    data: { revokedAt: now() },
  })
  if (ended.count > 0) await tellAccess(tx, accountId)
  return ended.count
}

export function signOutElsewhere(session: SessionInfo, actor: Actor): Promise<number> {
  return inMall(async (tx) => {
    const count = await revokeOtherSessions(tx, session.accountId, session.sessionId)
    await recordAct(tx, actor, {
      action: 'session.revoked-others',
      subject: { kind: 'account', id: session.accountId },
      data: { count },
    })
    return count
  })
}
