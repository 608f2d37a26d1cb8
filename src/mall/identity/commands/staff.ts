import { newId } from '@/lib/ids'
import { mailboxOf } from '@/lib/mailbox'
import { hashToken } from '@/lib/signed'
import { after, days } from '@/lib/time'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { sendMail } from '@/mall/messaging/commands/send-mail'
import type { ShopInfo } from '@/mall/tenancy/types'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { hashPassword } from '@/platform/passwords'
import { keyOf, limiter, visitorKey } from '@/platform/rate-limit'
import { invitationLife, type Role } from '../constants'
import { worksNow } from '../queries'
import type { SessionInfo, Visit } from '../types'
import { insertAccount, refuseWeakPassword } from './accounts'
import { openSession, tellAccess } from './sessions'
import { tokenTries } from './throttle'
import { idOfSecret, linkSpent, secretOf } from './tokens'

type InvitingShop = Pick<ShopInfo, 'name' | 'locale' | 'status' | 'confirmedAt'>

/** Nobody is written to in the name of a shop whose owner the mall does not know yet, or that it has closed. */
function refuseUnproved({ status, confirmedAt }: InvitingShop): void {
  if (status === 'open' && confirmedAt !== null) return
  throw new AppError('INVITATION_TOO_EARLY', 'FORBIDDEN', {
    userMessage: 'People can be invited once your e-mail is confirmed and the shop is open.',
  })
}

/**
 * Invites a person into the shop by mail; an older open invitation of the same address is replaced.
 * @throws AppError STAFF_ALREADY, INVITATION_TOO_EARLY, TOO_MANY_ATTEMPTS
 */
export async function inviteStaff(
  scope: ShopScope,
  actor: Actor & { id: string },
  shop: InvitingShop,
  input: { email: string; role: Role; days?: number | null | undefined },
): Promise<{ id: string }> {
  const { shopId } = scope
  const { email, role } = input
  refuseUnproved(shop)
  await limiter('invite.account').spend(keyOf(actor.id))
  await limiter('invite.shop').spend(keyOf(shopId))
  await limiter('invite.mailbox').spend(keyOf(mailboxOf(email)))
  const at = now()
  const id = newId()
  return inMall(async (tx) => {
    if (await worksHere(tx, shopId, email))
      throw new AppError('STAFF_ALREADY', 'CONFLICT', {
        userMessage: 'This person works in the shop already.',
        data: { email },
      })
    await tx.staffInvitation.updateMany({
      where: { shopId, email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: at },
    })
    await tx.staffInvitation.create({
      data: {
        shopId,
        id,
        email,
        role,
        tokenHash: hashToken(secretOf('invitation', id)),
        invitedBy: actor.id,
        createdAt: at,
        expiresAt: after(at, invitationLife),
        roleEndsAt: input.days ? after(at, days(input.days)) : null,
      },
    })
    const props = {
      shopName: shop.name,
      invitedBy: actor.name ?? '',
      role,
      invitationId: id,
      days: invitationLife / 86_400_000,
    }
    await sendMail(tx, {
      kind: 'staff-invitation',
      to: email,
      locale: shop.locale,
      dedupeKey: `invitation:${id}`,
      shopId,
      props,
    })
    await recordAct(tx, actor, {
      action: 'staff.invited',
      shopId,
      subject: { kind: 'invitation', id },
      data: { role, days: input.days ?? null },
    })
    return { id }
  })
}

async function worksHere(tx: Tx, shopId: string, email: string): Promise<boolean> {
  const account = await tx.account.findUnique({
    where: { audience_email: { audience: 'staff', email } },
    select: { id: true },
  })
  return account !== null && (await tx.shopStaff.count({ where: { shopId, accountId: account.id, ...worksNow() } })) > 0
}

export function revokeInvitation(scope: ShopScope, actor: Actor, invitationId: string): Promise<void> {
  return inMall(async (tx) => {
    const ended = await tx.staffInvitation.updateMany({
      where: { shopId: scope.shopId, id: invitationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now() },
    })
    if (ended.count !== 1) throw notFound('invitation')
    await recordAct(tx, actor, {
      action: 'staff.invitation-revoked',
      shopId: scope.shopId,
      subject: { kind: 'invitation', id: invitationId },
    })
  })
}

type Acceptance = { token: string; name?: string | undefined; password?: string | undefined; locale: string }

/**
 * Takes an invitation. Somebody new says a name and a password and is signed in (the link has proved the
 * address); somebody with an account must be signed in with it.
 * @throws AppError LINK_SPENT, SIGN_IN_NEEDED (the address has an account), INVITATION_FOR_OTHER, PASSWORD_WEAK
 */
export async function acceptInvitation(
  { token, name, password, locale }: Acceptance,
  session: SessionInfo | null,
  visit: Visit,
): Promise<{ slug: string; sessionId: string | null }> {
  await tokenTries.spend(visitorKey(visit.ip))
  const id = idOfSecret('invitation', token)
  if (!id) throw linkSpent()
  const passwordHash = password ? await hashPassword(password) : null
  if (password) refuseWeakPassword(password, name ? [name] : [])
  return inMall(async (tx) => {
    const invitation = await tx.staffInvitation.findFirst({
      where: { id, tokenHash: hashToken(token), acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } },
    })
    if (!invitation) throw linkSpent()
    const { accountId, sessionId } = await invitee(tx, invitation.email, session, visit, { name, passwordHash, locale })
    const taken = await tx.staffInvitation.updateMany({
      where: { shopId: invitation.shopId, id, acceptedAt: null, revokedAt: null },
      data: { acceptedAt: now() },
    })
    if (taken.count !== 1) throw linkSpent()
    // Whose lent role has ended begins anew; whoever works here already keeps what they have.
    await tx.shopStaff.deleteMany({ where: { shopId: invitation.shopId, accountId, endsAt: { lte: now() } } })
    await tx.shopStaff.createMany({
      data: {
        ...{ shopId: invitation.shopId, accountId, role: invitation.role, createdAt: now() },
        endsAt: invitation.roleEndsAt,
      },
      skipDuplicates: true,
    })
    const shop = await tx.shop.findUniqueOrThrow({ where: { id: invitation.shopId }, select: { slug: true } })
    const actor: Actor = {
      kind: 'staff',
      id: accountId,
      name: name ?? session?.name ?? '',
      ip: visit.ip,
      requestId: visit.requestId,
    }
    await recordAct(tx, actor, {
      action: 'staff.joined',
      shopId: invitation.shopId,
      subject: { kind: 'account', id: accountId },
      data: { role: invitation.role },
    })
    return { slug: shop.slug, sessionId }
  })
}

type Newcomer = { name: string | undefined; passwordHash: string | null; locale: string }

async function invitee(
  tx: Tx,
  email: string,
  session: SessionInfo | null,
  visit: Visit,
  { name, passwordHash, locale }: Newcomer,
): Promise<{ accountId: string; sessionId: string | null }> {
  if (session?.audience === 'staff') {
    if (session.email !== email)
      throw new AppError('INVITATION_FOR_OTHER', 'FORBIDDEN', {
        userMessage: 'This invitation is for another e-mail. Sign out and open it again.',
      })
    return { accountId: session.accountId, sessionId: null }
  }
  const known = await tx.account.findUnique({
    where: { audience_email: { audience: 'staff', email } },
    select: { id: true },
  })
  if (known || !name || !passwordHash)
    throw new AppError('SIGN_IN_NEEDED', 'UNAUTHORIZED', { userMessage: 'Please sign in to take this invitation.' })
  const made = await insertAccount(tx, { audience: 'staff', email, name, locale, passwordHash, confirmed: true })
  if (!made)
    throw new AppError('SIGN_IN_NEEDED', 'UNAUTHORIZED', { userMessage: 'Please sign in to take this invitation.' })
  return { accountId: made.id, sessionId: await openSession(tx, 'staff', made.id, visit) }
}

const lastOwner = () =>
  new AppError('LAST_OWNER', 'CONFLICT', { userMessage: 'A shop needs an owner. Make somebody else owner first.' })

/** Gives a staff person another role. @throws AppError NOT_FOUND, LAST_OWNER */
export function changeRole(scope: ShopScope, actor: Actor, accountId: string, role: Role): Promise<void> {
  return inMall(async (tx) => {
    const owners = await lockOwners(tx, scope.shopId)
    if (role !== 'owner' && owners.length === 1 && owners[0] === accountId) throw lastOwner()
    const changed = await tx.shopStaff.updateMany({
      where: { shopId: scope.shopId, accountId },
      // An owner stays: a shop must not lose its last one by the clock.
      data: { role, ...(role === 'owner' ? { endsAt: null } : {}) },
    })
    if (changed.count !== 1) throw notFound('person')
    await tellAccess(tx, accountId)
    await recordAct(tx, actor, {
      action: 'staff.role-changed',
      shopId: scope.shopId,
      subject: { kind: 'account', id: accountId },
      data: { role },
    })
    await publish(tx, { topic: 'shop.changed', shopId: scope.shopId })
  })
}

/**
 * Sets when a role ends by itself, counted from now; null lets it stay. An owner's never ends by itself.
 * @throws AppError NOT_FOUND
 */
export function lendRole(
  scope: ShopScope,
  actor: Actor,
  { accountId, days: lent }: { accountId: string; days: number | null },
): Promise<void> {
  const { shopId } = scope
  return inMall(async (tx) => {
    const endsAt = lent === null ? null : after(now(), days(lent))
    const changed = await tx.shopStaff.updateMany({
      where: { shopId, accountId, role: { not: 'owner' }, ...worksNow() },
      data: { endsAt },
    })
    if (changed.count !== 1) throw notFound('person')
    await recordAct(tx, actor, {
      ...{ action: 'staff.lent', shopId, subject: { kind: 'account', id: accountId }, data: { days: lent } },
    })
    await publish(tx, { topic: 'shop.changed', shopId })
  })
}

/** Takes a person out of the shop; the next request of theirs finds no shop. @throws AppError NOT_FOUND, LAST_OWNER */
export function removeStaff(scope: ShopScope, actor: Actor, accountId: string): Promise<void> {
  return inMall(async (tx) => {
    const owners = await lockOwners(tx, scope.shopId)
    if (owners.length === 1 && owners[0] === accountId) throw lastOwner()
    const gone = await tx.shopStaff.deleteMany({ where: { shopId: scope.shopId, accountId } })
    if (gone.count !== 1) throw notFound('person')
    await tellAccess(tx, accountId)
    await recordAct(tx, actor, {
      action: 'staff.removed',
      shopId: scope.shopId,
      subject: { kind: 'account', id: accountId },
    })
  })
}

/** Two owners who take each other's role away at once are brought into an order. */
async function lockOwners(tx: Tx, shopId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<
    { accountId: string }[]
  >`SELECT account_id AS "accountId" FROM shop_staff WHERE shop_id = ${shopId}::uuid AND role = 'owner' ORDER BY account_id FOR UPDATE`
  return rows.map((row) => row.accountId)
}
