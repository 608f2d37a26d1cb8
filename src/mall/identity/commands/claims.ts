import { hashToken } from '@/lib/signed'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { closeShopIn } from '@/mall/tenancy/commands/change-shop'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { verifyPassword } from '@/platform/passwords'
import { keyOf } from '@/platform/rate-limit'
import { doubleOf } from '../rules'
import type { Audience, SessionInfo } from '../types'
import { revokeOtherSessions } from './sessions'
import { wrongCredentials } from './sign-in'
import { confirmTries } from './throttle'
import { retireAllTokens, type TokenData } from './tokens'

/*
 * Whose an address is. Anybody can sign up with any address, so every sign-up is a claim: it knows a password, no more.
 * A claim is proved by the link that was mailed for it together with a sign of who signed up: the session or cookie the
 * browser got then, or the password. The link alone proves the mailbox and nothing about the password that was set.
 * The first claim proved has the address. One that was there before and never proved gives way: its password, sessions
 * and links are dead, and its shops, which never took an order, are closed.
 */

/** What shows who follows a link. */
export type Bearer = {
  session: Pick<SessionInfo, 'accountId'> | null
  /** from the browser's cookie */
  signUpProof: string | null
  password?: string | undefined
}

const passwordNeeded = () =>
  new AppError('SIGN_UP_PASSWORD_NEEDED', 'FORBIDDEN', {
    userMessage: 'Please enter the password you chose when you signed up.',
  })

/**
 * Refuses somebody who holds the link but is not the one who signed up.
 * @throws AppError SIGN_UP_PASSWORD_NEEDED, CREDENTIALS_WRONG, TOO_MANY_ATTEMPTS
 */
export async function refuseOtherHands(
  { accountId, data }: { accountId: string; data: TokenData },
  { session, signUpProof, password }: Bearer,
): Promise<void> {
  if (session?.accountId === accountId) return
  if (signUpProof && data.browserHash === hashToken(signUpProof)) return
  if (!password) throw passwordNeeded()
  await confirmTries.spend(keyOf('confirm', accountId))
  const stored = data.passwordHash ?? (await passwordHashOf(accountId))
  if (!(await verifyPassword(stored, password))) throw wrongCredentials()
}

async function passwordHashOf(accountId: string): Promise<string | null> {
  const row = await mallDb().account.findUnique({ where: { id: accountId }, select: { passwordHash: true } })
  return row?.passwordHash ?? null
}

/** Whoever could enter an account until now cannot any more. */
export async function dispossess(tx: Tx, accountId: string, passwordHash: string): Promise<void> {
  await tx.account.updateMany({ where: { id: accountId }, data: { passwordHash } })
  await revokeOtherSessions(tx, accountId, null)
  await retireAllTokens(tx, accountId)
}

/** A hash that no password has. */
const noPassword = '!'

/**
 * Who has an address: `proved` (to be asked), `standing` (never proved, but the office has appointed it or approved a
 * shop of its), `unproved` (gives way), `disabled`, or nobody.
 */
export type Holder =
  | { kind: 'proved' | 'standing' | 'disabled'; id: string }
  | { kind: 'unproved'; id: string; shopIds: string[] }
  | { kind: 'none' }

/** Looks at the account that stands under the plain address. */
export async function findHolder(tx: Tx, audience: Audience, email: string): Promise<Holder> {
  const row = await tx.account.findUnique({
    where: { audience_email: { audience, email } },
    select: { id: true, disabledAt: true, emailConfirmedAt: true, platformRole: true },
  })
  if (!row) return { kind: 'none' }
  const { id } = row
  if (row.disabledAt) return { kind: 'disabled', id }
  if (row.emailConfirmedAt) return { kind: 'proved', id }
  const shops = await shopsOf(tx, id)
  if (row.platformRole || shops.some((shop) => shop.confirmedAt)) return { kind: 'standing', id }
  const own = shops.filter(({ status, role }) => role === 'owner' && status !== 'closed')
  return { kind: 'unproved', id, shopIds: own.map((shop) => shop.id) }
}

/** Brings everybody who proves the same address at once into an order, and clears the address of an unproved claim. */
export async function settleHolder(tx: Tx, audience: Audience, email: string, actor: Actor): Promise<Holder> {
  await tx.$queryRaw`SELECT id FROM account WHERE audience = ${audience} AND email = ${email} FOR UPDATE`
  const holder = await findHolder(tx, audience, email)
  if (holder.kind !== 'unproved') return holder
  const { id, shopIds } = holder
  await tx.account.updateMany({ where: { id }, data: { email: doubleOf(email, id), disabledAt: now() } })
  await dispossess(tx, id, noPassword)
  for (const shopId of shopIds) await closeShopIn(tx, shopId, actor, 'address-proved-by-another')
  await tx.shopStaff.deleteMany({ where: { accountId: id } })
  await recordAct(tx, actor, { action: 'account.gave-way', subject: { kind: 'account', id } })
  return { kind: 'none' }
}

async function shopsOf(tx: Tx, accountId: string) {
  const staff = await tx.shopStaff.findMany({ where: { accountId }, select: { shopId: true, role: true } })
  const shops = await tx.shop.findMany({
    where: { id: { in: staff.map((row) => row.shopId) } },
    select: { id: true, status: true, confirmedAt: true },
  })
  return shops.map((shop) => ({ ...shop, role: staff.find((row) => row.shopId === shop.id)?.role ?? '' }))
}
