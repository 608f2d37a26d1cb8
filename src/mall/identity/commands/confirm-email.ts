import { after } from '@/lib/time'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { sendMail } from '@/mall/messaging/commands/send-mail'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { keyOf, visitorKey } from '@/platform/rate-limit'
import { isDouble, shownEmail } from '../rules'
import type { Audience, SessionInfo, Visit } from '../types'
import { markConfirmed, openWaitingShops } from './accounts'
import { mailClaim } from './claim-mails'
import { type Bearer, refuseOtherHands, settleHolder } from './claims'
import { openSession, revokeOtherSessions } from './sessions'
import { mailsPerAccount, tokenTries } from './throttle'
import { claimToken, linkSpent, peekToken, retireAllTokens, retireTokens, type TokenData } from './tokens'

export type Confirmed = {
  audience: Audience
  /** for members: the session the link opened */
  sessionId: string | null
  /** where a member wanted to go */
  back: string | null
  /** shops that take orders from now on, or were taken over from a second sign-up */
  shops: { name: string; slug: string }[]
}

/**
 * The link in the mail, followed by the one who signed up: proves the address. A member is signed in by it; a staff
 * person's shops open for orders; a second sign-up's shops move to the account that has the address.
 * @throws AppError LINK_SPENT, SIGN_UP_PASSWORD_NEEDED, CREDENTIALS_WRONG, TOO_MANY_ATTEMPTS
 */
export async function confirmEmail(secret: string, visit: Visit, bearer: Bearer): Promise<Confirmed> {
  await tokenTries.spend(visitorKey(visit.ip))
  const token = await peekToken('confirm-email', secret)
  if (!token) throw linkSpent()
  await refuseOtherHands(token, bearer)
  const confirmed = await inMall(async (tx) => {
    // Another sign-up with the same address may be proved at this moment: whoever comes second sees what the first did.
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${token.accountId}::uuid FOR UPDATE`
    const claimed = await claimToken(tx, 'confirm-email', secret)
    if (!claimed) return null
    const account = await tx.account.findUniqueOrThrow({
      where: { id: claimed.accountId },
      select: { id: true, audience: true, name: true, email: true, locale: true, disabledAt: true },
    })
    if (account.disabledAt) return null
    return account.audience === 'member'
      ? confirmMember(tx, account, claimed.data, visit)
      : confirmStaff(tx, account, visit)
  })
  if (!confirmed) throw linkSpent()
  return confirmed
}

type Claimant = { id: string; name: string; email: string; locale: string }

async function recordProof(tx: Tx, kind: Audience, { id, name }: Claimant, visit: Visit): Promise<Actor> {
  const actor: Actor = { kind, id, name, ip: visit.ip, requestId: visit.requestId }
  await recordAct(tx, actor, { action: 'account.email-confirmed', subject: { kind: 'account', id } })
  return actor
}

/** The account becomes what this link's sign-up said; others with the same address are forgotten. */
async function confirmMember(tx: Tx, account: Claimant, claim: TokenData, visit: Visit): Promise<Confirmed | null> {
  const { passwordHash, name, locale, back } = claim
  const own = { ...(passwordHash ? { passwordHash } : {}), ...(name ? { name } : {}), ...(locale ? { locale } : {}) }
  const proved = await tx.account.updateMany({
    where: { id: account.id, emailConfirmedAt: null },
    data: { ...own, emailConfirmedAt: now() },
  })
  if (proved.count !== 1) return null
  await retireAllTokens(tx, account.id)
  const member = { ...account, ...own }
  await recordProof(tx, 'member', member, visit)
  return { audience: 'member', sessionId: await welcomeMember(tx, member, visit), back: back ?? null, shops: [] }
}

async function confirmStaff(tx: Tx, account: Claimant, visit: Visit): Promise<Confirmed | null> {
  const email = shownEmail(account.email)
  const actor = await recordProof(tx, 'staff', account, visit)
  if (isDouble(account.email)) {
    const holder = await settleHolder(tx, 'staff', email, actor)
    if (holder.kind === 'disabled') return null
    if (holder.kind === 'proved') return adopt(tx, account.id, holder.id, actor)
    if (holder.kind === 'none') await tx.account.updateMany({ where: { id: account.id }, data: { email } })
  }
  const shops = await markConfirmed(tx, account.id, actor)
  await retireTokens(tx, 'confirm-email', account.id)
  for (const { id, name, slug } of shops) {
    await sendMail(tx, {
      kind: 'shop-opened',
      to: email,
      locale: account.locale,
      dedupeKey: `shop-opened:${id}`,
      shopId: id,
      props: { name: account.name, shopName: name, slug },
    })
  }
  return { audience: 'staff', sessionId: null, back: null, shops }
}

async function welcomeMember(
  tx: Tx,
  account: { id: string; name: string; email: string; locale: string },
  visit: Visit,
): Promise<string> {
  const profile = await tx.memberProfile.findUniqueOrThrow({
    where: { accountId: account.id },
    select: { number: true },
  })
  await sendMail(tx, {
    kind: 'member-welcome',
    to: account.email,
    locale: account.locale,
    dedupeKey: `welcome:${account.id}`,
    props: { name: account.name, memberNumber: profile.number },
  })
  return openSession(tx, 'member', account.id, visit)
}

/** Moves what a second sign-up made into the account that has the address, and closes the second. */
async function adopt(tx: Tx, doubleId: string, holderId: string, actor: Actor): Promise<Confirmed> {
  const shops = await tx.shopStaff.findMany({
    where: { accountId: doubleId },
    select: { shopId: true, role: true, endsAt: true },
  })
  for (const { shopId, role, endsAt } of shops) {
    await tx.shopStaff.createMany({
      data: { shopId, accountId: holderId, role, endsAt, createdAt: now() },
      skipDuplicates: true,
    })
    await tx.shopStaff.deleteMany({ where: { shopId, accountId: doubleId } })
    await recordAct(tx, actor, { action: 'shop.adopted', shopId, subject: { kind: 'account', id: holderId } })
    await publish(tx, { topic: 'shop.changed', shopId })
  }
  await tx.account.updateMany({ where: { id: doubleId }, data: { disabledAt: now() } })
  await revokeOtherSessions(tx, doubleId, null)
  await retireAllTokens(tx, doubleId)
  const shopIds = shops.map((row) => row.shopId)
  await openWaitingShops(tx, shopIds, actor)
  const taken = await tx.shop.findMany({ where: { id: { in: shopIds } }, select: { name: true, slug: true } })
  return { audience: 'staff', sessionId: null, back: null, shops: taken }
}

/**
 * Sends the link again: to prove the address, or, where it is proved, to open shops that waited for their owner's word.
 * Quietly nothing when it was asked for often, or is not needed.
 */
export async function resendConfirmation(session: SessionInfo): Promise<void> {
  if (!(await mailsPerAccount.trySpend(keyOf('confirm', session.accountId)))) return
  await inMall(async (tx) => {
    const account = await tx.account.findUniqueOrThrow({
      where: { id: session.accountId },
      select: { id: true, audience: true, email: true, name: true, locale: true },
    })
    const shopName = await waitingShopName(tx, account.id)
    if (session.emailConfirmed && !shopName) return
    await mailClaim(tx, account, shopName)
  })
}

async function waitingShopName(tx: Tx, accountId: string): Promise<string | null> {
  const owned = await tx.shopStaff.findMany({ where: { accountId, role: 'owner' }, select: { shopId: true } })
  const shop = await tx.shop.findFirst({
    where: { id: { in: owned.map((row) => row.shopId) }, confirmedAt: null, status: { not: 'closed' } },
    orderBy: { createdAt: 'asc' },
    select: { name: true },
  })
  return shop?.name ?? null
}

/** Old secrets, ended sessions and spent limits, taken away by the clock. */
export async function sweepIdentity(): Promise<void> {
  const at = now()
  const monthAgo = after(at, -30 * 86_400_000)
  await inMall(async (tx) => {
    await tx.accountToken.deleteMany({ where: { expiresAt: { lt: monthAgo } } })
    await tx.session.deleteMany({ where: { OR: [{ expiresAt: { lt: monthAgo } }, { revokedAt: { lt: monthAgo } }] } })
    await tx.rateLimit.deleteMany({ where: { expire: { lt: BigInt(Date.now()) } } })
    await tx.restingSlug.deleteMany({ where: { until: { lt: at } } })
  })
}
