import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '@/lib/ids'
import { hashToken } from '@/lib/signed'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { sendMail } from '@/mall/messaging/commands/send-mail'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { hashPassword } from '@/platform/passwords'
import { keyOf, visitorKey } from '@/platform/rate-limit'
import { answerMillis } from '../constants'
import { doubleOf } from '../rules'
import { type SignUpInput, signUpInput } from '../schema'
import type { Visit } from '../types'
import { insertAccount, refuseWeakPassword } from './accounts'
import { mailClaim } from './claim-mails'
import { signUpMails, signUps } from './throttle'
import { issueToken } from './tokens'

export type PreparedSignUp = {
  name: string
  email: string
  locale: string
  passwordHash: string
  back: string | null
  /** false: the address has been mailed enough for now */
  mayMail: boolean
}

/**
 * What of a sign-up is done before the transaction: limit, rules, hashing.
 * @throws AppError TOO_MANY_ATTEMPTS, PASSWORD_WEAK
 */
export async function prepareSignUp(
  given: SignUpInput,
  visit: Visit,
  about: readonly string[] = [],
): Promise<PreparedSignUp> {
  const { name, email, password, locale, back } = signUpInput.parse(given)
  refuseWeakPassword(password, [name, email, ...about])
  await signUps.spend(visitorKey(visit.ip))
  const mayMail = await signUpMails.trySpend(keyOf(email))
  return { name, email, locale, passwordHash: await hashPassword(password), back: back ?? null, mayMail }
}

const newcomer = (id: string, name: string, visit: Visit): Actor => ({
  kind: 'staff',
  id,
  name,
  ip: visit.ip,
  requestId: visit.requestId,
})

export type NewStaff = { accountId: string }

/**
 * A staff account that may be used at once. For a known address a second, separate account is made that
 * looks the same from outside; what becomes of the two is decided by who proves the address, see claims.ts.
 * Call `mailNewStaff` in the same transaction when the rest is known.
 */
export async function signUpStaffIn(
  tx: Tx,
  { name, email, locale, passwordHash }: PreparedSignUp,
  visit: Visit,
): Promise<NewStaff> {
  const first = await insertAccount(tx, { audience: 'staff', email, name, locale, passwordHash })
  const made =
    first ??
    (await insertAccount(tx, { audience: 'staff', email: doubleOf(email, newId()), name, locale, passwordHash }))
  if (!made) throw new Error('a second account was not made')
  await recordAct(tx, newcomer(made.id, name, visit), {
    action: 'account.signed-up',
    subject: { kind: 'account', id: made.id },
    data: { audience: 'staff', isFirst: first !== null },
  })
  return { accountId: made.id }
}

/** The mail that follows: confirm the address, or, where it belongs to somebody already, say so. */
export async function mailNewStaff(
  tx: Tx,
  { accountId }: NewStaff,
  { mayMail, name, locale }: PreparedSignUp,
  shopName: string | null,
): Promise<void> {
  if (!mayMail) return
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } })
  await mailClaim(tx, { id: accountId, audience: 'staff', email: account.email, name, locale }, shopName)
}

/**
 * A staff account without a shop.
 * @throws AppError TOO_MANY_ATTEMPTS, PASSWORD_WEAK
 */
export async function signUpStaff(given: SignUpInput, visit: Visit): Promise<{ accountId: string }> {
  const prepared = await prepareSignUp(given, visit)
  return inMall(async (tx) => {
    const made = await signUpStaffIn(tx, prepared, visit)
    await mailNewStaff(tx, made, prepared, null)
    return { accountId: made.accountId }
  })
}

/**
 * A member of the mall. The account opens with the link in the mail; the answer is the same whether the
 * address was known or not and takes as long, and a known one gets a mail that says so.
 * @throws AppError TOO_MANY_ATTEMPTS, PASSWORD_WEAK
 * @returns what shows later that this browser signed up
 */
export async function signUpMember(given: SignUpInput, visit: Visit): Promise<{ signUpProof: string }> {
  const prepared = await prepareSignUp(given, visit)
  const signUpProof = randomBytes(32).toString('base64url')
  await Promise.all([sleep(answerMillis), inMall((tx) => claimMembership(tx, prepared, signUpProof, visit))])
  return { signUpProof }
}

/** Each sign-up is kept with its own link: until one is followed, none of them changes another. */
async function claimMembership(tx: Tx, prepared: PreparedSignUp, signUpProof: string, visit: Visit): Promise<void> {
  const { name, email, locale, passwordHash, back, mayMail } = prepared
  const made = await insertAccount(tx, { audience: 'member', email, name, locale, passwordHash })
  if (made) {
    await recordAct(
      tx,
      { ...newcomer(made.id, name, visit), kind: 'member' },
      { action: 'account.signed-up', subject: { kind: 'account', id: made.id }, data: { audience: 'member' } },
    )
  }
  if (!mayMail) return
  const account = await tx.account.findUniqueOrThrow({
    where: { audience_email: { audience: 'member', email } },
    select: { id: true, emailConfirmedAt: true, disabledAt: true },
  })
  if (account.emailConfirmedAt || account.disabledAt) {
    await sendMail(tx, {
      kind: 'existing-account',
      to: email,
      locale,
      dedupeKey: `known:${newId()}`,
      props: { name, audience: 'member', tokenId: null, shopName: null },
    })
    return
  }
  const tokenId = await issueToken(tx, 'confirm-email', account.id, {
    back,
    browserHash: hashToken(signUpProof),
    name,
    locale,
    passwordHash,
  })
  await sendMail(tx, {
    kind: 'confirm-email',
    to: email,
    locale,
    dedupeKey: `sign-up:${tokenId}`,
    props: { name, tokenId, audience: 'member', shopName: null, givesWay: made === null },
  })
}
