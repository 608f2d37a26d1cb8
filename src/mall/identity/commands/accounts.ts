import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { hashPassword } from '@/platform/passwords'
import { type PasswordProblem, passwordProblem } from '../rules'
import type { Audience } from '../types'

const sentences: Record<PasswordProblem, string> = {
  short: 'Please take at least 10 characters.',
  long: 'Please take at most 200 characters.',
  common: 'This password is on the lists that attackers try first. A few words in a row are better.',
  monotonous: 'This password is a simple row. A few words in a row are better.',
  personal: 'This password is your own name. A few other words in a row are better.',
}

/** @throws AppError PASSWORD_WEAK (data.problem) */
export function refuseWeakPassword(password: string, about: readonly string[]): void {
  const problem = passwordProblem(password, about)
  if (problem)
    throw new AppError('PASSWORD_WEAK', 'BAD_REQUEST', { userMessage: sentences[problem], data: { problem } })
}

export type NewAccount = {
  audience: Audience
  email: string
  name: string
  locale: string
  passwordHash: string
  confirmed?: boolean
  platformRole?: 'operator'
}

/** Writes an account; a member gets the next member number. @returns null when the address is known */
export async function insertAccount(
  tx: Tx,
  { confirmed, platformRole, ...account }: NewAccount,
): Promise<{ id: string; memberNumber: string | null } | null> {
  const id = newId()
  const at = now()
  const made = await tx.account.createMany({
    data: {
      ...account,
      id,
      createdAt: at,
      emailConfirmedAt: confirmed ? at : null,
      platformRole: platformRole ?? null,
    },
    skipDuplicates: true,
  })
  if (made.count === 0) return null
  if (account.audience === 'staff') return { id, memberNumber: null }
  const [row] = await tx.$queryRaw<{ number: bigint }[]>`SELECT nextval('member_number_seq') AS number`
  const memberNumber = String(row?.number)
  await tx.memberProfile.createMany({ data: { accountId: id, number: memberNumber } })
  return { id, memberNumber }
}

type GivenAccount = {
  email: string
  name: string
  password: string
  locale?: string
  confirmed?: boolean
  platformRole?: 'operator'
}

/**
 * Makes an account outside of the sign-up forms: the first operator, the demo mall, tests.
 * An existing one of the same address is left as it is.
 * @returns its id
 */
export async function createAccount(audience: Audience, { password, ...given }: GivenAccount): Promise<string> {
  const email = given.email.toLowerCase()
  const passwordHash = await hashPassword(password)
  return inMall(async (tx) => {
    const made = await insertAccount(tx, { ...given, audience, email, locale: given.locale ?? 'en', passwordHash })
    if (made) return made.id
    const { id } = await tx.account.findUniqueOrThrow({
      where: { audience_email: { audience, email } },
      select: { id: true },
    })
    return id
  })
}

/** A staff person in a shop, as the demo mall and tests set it up; people are invited by `inviteStaff`. */
export function addShopStaff(
  shopId: string,
  accountId: string,
  role: 'owner' | 'manager' | 'clerk' | 'viewer',
): Promise<void> {
  return inMall(async (tx) => {
    await tx.shopStaff.upsert({
      where: { shopId_accountId: { shopId, accountId } },
      create: { shopId, accountId, role, createdAt: now() },
      update: { role },
    })
  })
}

/** Somebody who holds the mailbox has this account now. Shops that were opened before wait for their own word. */
export async function markProved(tx: Tx, accountId: string): Promise<void> {
  await tx.account.updateMany({ where: { id: accountId, emailConfirmedAt: null }, data: { emailConfirmedAt: now() } })
}

type OpenedShop = { id: string; name: string; slug: string }

/**
 * The address is proved by the one who opened the account: from now on the owner's shops take orders.
 * @returns the shops that were waiting for it
 */
export async function markConfirmed(tx: Tx, accountId: string, actor: Actor): Promise<OpenedShop[]> {
  await markProved(tx, accountId)
  const owned = await tx.shopStaff.findMany({ where: { accountId, role: 'owner' }, select: { shopId: true } })
  return openWaitingShops(
    tx,
    owned.map((row) => row.shopId),
    actor,
  )
}

/** Those of the shops that waited for a proved address take orders from now on. */
export async function openWaitingShops(tx: Tx, shopIds: readonly string[], actor: Actor): Promise<OpenedShop[]> {
  const at = now()
  const waiting = await tx.shop.findMany({
    where: { id: { in: [...shopIds] }, confirmedAt: null, status: { not: 'closed' } },
    select: { id: true, name: true, slug: true },
  })
  for (const shop of waiting) {
    await tx.shop.updateMany({ where: { id: shop.id, confirmedAt: null }, data: { confirmedAt: at, updatedAt: at } })
    await recordAct(tx, actor, { action: 'shop.confirmed', shopId: shop.id, subject: { kind: 'shop', id: shop.id } })
    await publish(tx, { topic: 'shop.changed', shopId: shop.id })
  }
  return waiting
}

/** Changes one's own name and language. */
export async function updateProfile(accountId: string, profile: { name: string; locale: string }): Promise<void> {
  await inMall((tx) => tx.account.updateMany({ where: { id: accountId }, data: profile }))
}
