import { after } from '@/lib/time'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { sendMail } from '@/mall/messaging/commands/send-mail'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { isDouble, shownEmail } from '../rules'
import type { Audience, SessionInfo, Visit } from '../types'
import { markConfirmed } from './accounts'
import { openSession, revokeOtherSessions } from './sessions'
import { keyOf, mailsPerAccount, tokenTries } from './throttle'
import { claimToken, issueToken, linkSpent, retireTokens } from './tokens'

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
 * The link in the mail: proves the address. A member is signed in by it; a staff person's shops open for
 * orders; a second sign-up's shops move to the first account.
 * @throws AppError LINK_SPENT, TOO_MANY_ATTEMPTS
 */
export async function confirmEmail(secret: string, visit: Visit): Promise<Confirmed> {
  await tokenTries.spend(keyOf(visit.ip))
  const confirmed = await inMall(async (tx) => {
    const token = await claimToken(tx, 'confirm-email', secret)
    if (!token) return null
    const account = await tx.account.findUniqueOrThrow({
      where: { id: token.accountId },
      select: { id: true, audience: true, name: true, email: true, locale: true, disabledAt: true },
    })
    if (account.disabledAt) return null
    const actor: Actor = {
      kind: account.audience === 'member' ? 'member' : 'staff',
      id: account.id,
      name: account.name,
      ip: visit.ip,
      requestId: visit.requestId,
    }
    await recordAct(tx, actor, { action: 'account.email-confirmed', subject: { kind: 'account', id: account.id } })
    if (token.data.adoptInto) return adopt(tx, account.id, token.data.adoptInto, actor)
    const shops = await markConfirmed(tx, account.id, actor)
    await retireTokens(tx, 'confirm-email', account.id)
    for (const { id, name, slug } of shops) {
      await sendMail(tx, {
        kind: 'shop-opened',
        to: account.email,
        locale: account.locale,
        dedupeKey: `shop-opened:${id}`,
        shopId: id,
        props: { name: account.name, shopName: name, slug },
      })
    }
    if (account.audience === 'staff') return { audience: 'staff' as const, sessionId: null, back: null, shops }
    return {
      audience: 'member' as const,
      sessionId: await welcomeMember(tx, account, visit),
      back: token.data.back ?? null,
      shops: [],
    }
  })
  if (!confirmed) throw linkSpent()
  return confirmed
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

/** Moves what a second sign-up with the same address made into the first account, and closes the second. */
async function adopt(tx: Tx, doubleId: string, email: string, actor: Actor): Promise<Confirmed | null> {
  const first = await tx.account.findUnique({
    where: { audience_email: { audience: 'staff', email } },
    select: { id: true, disabledAt: true },
  })
  if (!first || first.disabledAt) return null
  const shops = await tx.shopStaff.findMany({ where: { accountId: doubleId }, select: { shopId: true, role: true } })
  for (const { shopId, role } of shops) {
    await tx.shopStaff.createMany({
      data: { shopId, accountId: first.id, role, createdAt: now() },
      skipDuplicates: true,
    })
    await tx.shopStaff.deleteMany({ where: { shopId, accountId: doubleId } })
    await recordAct(tx, actor, { action: 'shop.adopted', shopId, subject: { kind: 'account', id: first.id } })
    await publish(tx, { topic: 'shop.changed', shopId })
  }
  await tx.account.updateMany({ where: { id: doubleId }, data: { disabledAt: now() } })
  await revokeOtherSessions(tx, doubleId, null)
  await retireTokens(tx, 'confirm-email', doubleId)
  // Whoever answers this mail holds the address, so it is proved for the first account as well.
  await markConfirmed(tx, first.id, actor)
  const taken = await tx.shop.findMany({
    where: { id: { in: shops.map((row) => row.shopId) } },
    select: { name: true, slug: true },
  })
  return { audience: 'staff', sessionId: null, back: null, shops: taken }
}

/**
 * Sends the confirmation again; quietly nothing when it was asked for often, or is not needed.
 */
export async function resendConfirmation(session: SessionInfo): Promise<void> {
  if (session.emailConfirmed || !(await mailsPerAccount.trySpend(keyOf('confirm', session.accountId)))) return
  await inMall(async (tx) => {
    const account = await tx.account.findUniqueOrThrow({
      where: { id: session.accountId },
      select: { id: true, email: true, name: true, locale: true },
    })
    const shopName = await firstShopName(tx, account.id)
    const to = shownEmail(account.email)
    const double = isDouble(account.email)
    const tokenId = await issueToken(tx, 'confirm-email', account.id, double ? { adoptInto: to } : {})
    const props = { name: account.name, tokenId, audience: session.audience, shopName }
    await sendMail(tx, {
      kind: double ? 'existing-account' : 'confirm-email',
      to,
      locale: account.locale,
      dedupeKey: `confirm:${tokenId}`,
      props,
    })
  })
}

async function firstShopName(tx: Tx, accountId: string): Promise<string | null> {
  const staff = await tx.shopStaff.findFirst({
    where: { accountId, role: 'owner' },
    orderBy: { createdAt: 'asc' },
    select: { shopId: true },
  })
  if (!staff) return null
  const shop = await tx.shop.findUnique({ where: { id: staff.shopId }, select: { name: true } })
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
