import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { sendMail } from '@/mall/messaging/commands/send-mail'
import { inMall, mallDb } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { hashPassword, verifyPassword } from '@/platform/passwords'
import { keyOf, visitorKey } from '@/platform/rate-limit'
import { answerMillis, tokenLife } from '../constants'
import { shownEmail } from '../rules'
import type { Audience, SessionInfo, Visit } from '../types'
import { markProved, refuseWeakPassword } from './accounts'
import { revokeOtherSessions } from './sessions'
import { mailsPerAccount, mailsPerAddress, tokenTries } from './throttle'
import { claimToken, issueToken, linkSpent, retireAllTokens, retireTokens } from './tokens'

/**
 * Sends a link to set a new password, if the address has an account. The answer never tells.
 * @throws AppError TOO_MANY_ATTEMPTS for the asking address
 */
export async function requestReset(audience: Audience, email: string, visit: Visit): Promise<void> {
  await mailsPerAddress.spend(visitorKey(visit.ip))
  await Promise.all([sleep(answerMillis), mailReset(audience, email, visit)])
}

async function mailReset(audience: Audience, email: string, visit: Visit): Promise<void> {
  const account = await mallDb().account.findUnique({
    where: { audience_email: { audience, email } },
    select: { id: true, name: true, email: true, locale: true, disabledAt: true },
  })
  if (!account || account.disabledAt) return
  if (!(await mailsPerAccount.trySpend(keyOf('reset', account.id)))) return
  await inMall(async (tx) => {
    const tokenId = await issueToken(tx, 'reset-password', account.id)
    const props = { name: account.name, tokenId, audience, minutes: tokenLife['reset-password'] / 60_000 }
    await sendMail(tx, {
      kind: 'reset-password',
      to: account.email,
      locale: account.locale,
      dedupeKey: `reset:${tokenId}`,
      props,
    })
    await recordAct(
      tx,
      { kind: 'anonymous', ip: visit.ip, requestId: visit.requestId },
      { action: 'account.reset-requested', subject: { kind: 'account', id: account.id } },
    )
  })
}

/**
 * Sets a new password by the link in the mail and ends every session of the account.
 * @throws AppError LINK_SPENT, PASSWORD_WEAK, TOO_MANY_ATTEMPTS
 */
export async function resetPassword(secret: string, password: string, visit: Visit): Promise<{ audience: Audience }> {
  await tokenTries.spend(visitorKey(visit.ip))
  refuseWeakPassword(password, [])
  const passwordHash = await hashPassword(password)
  const done = await inMall(async (tx) => {
    const token = await claimToken(tx, 'reset-password', secret)
    if (!token) return null
    const account = await tx.account.findUniqueOrThrow({
      where: { id: token.accountId },
      select: { audience: true, name: true, email: true, disabledAt: true },
    })
    if (account.disabledAt) return null
    refuseWeakPassword(password, [account.name, account.email])
    const audience = account.audience as Audience
    const actor: Actor = {
      kind: audience,
      id: token.accountId,
      name: account.name,
      ip: visit.ip,
      requestId: visit.requestId,
    }
    await setPassword(tx, token.accountId, passwordHash, null, actor)
    // Links that were mailed or handed over before may be in other hands than the mailbox.
    await retireAllTokens(tx, token.accountId)
    // The link came by mail, so the address is proved by the way; who opened shops with it before is not.
    await markProved(tx, token.accountId)
    return { audience }
  })
  if (!done) throw linkSpent()
  return done
}

/**
 * Changes one's own password and ends all other sessions.
 * @throws AppError CREDENTIALS_WRONG, PASSWORD_WEAK, TOO_MANY_ATTEMPTS
 */
export async function changePassword(session: SessionInfo, current: string, next: string, actor: Actor): Promise<void> {
  await tokenTries.spend(keyOf('change', session.accountId))
  refuseWeakPassword(next, [session.name, session.email])
  const { passwordHash: stored } = await mallDb().account.findUniqueOrThrow({
    where: { id: session.accountId },
    select: { passwordHash: true },
  })
  if (!(await verifyPassword(stored, current))) {
    throw new AppError('PASSWORD_WRONG', 'FORBIDDEN', { userMessage: 'Your present password is another one.' })
  }
  const passwordHash = await hashPassword(next)
  await inMall((tx) => setPassword(tx, session.accountId, passwordHash, session.sessionId, actor))
}

async function setPassword(
  tx: Tx,
  accountId: string,
  passwordHash: string,
  keepSession: string | null,
  actor: Actor,
): Promise<void> {
  const account = await tx.account.update({
    where: { id: accountId },
    data: { passwordHash },
    select: { name: true, email: true, locale: true, audience: true },
  })
  const ended = await revokeOtherSessions(tx, accountId, keepSession)
  await retireTokens(tx, 'reset-password', accountId)
  await recordAct(tx, actor, {
    action: 'account.password-changed',
    subject: { kind: 'account', id: accountId },
    data: { sessionsEnded: ended },
  })
  const props = { name: account.name, audience: account.audience as Audience }
  await sendMail(tx, {
    kind: 'password-changed',
    to: shownEmail(account.email),
    locale: account.locale,
    dedupeKey: `password:${newId()}`,
    props,
  })
}
