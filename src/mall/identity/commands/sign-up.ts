import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { sendMail } from '@/mall/messaging/commands/send-mail'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { hashPassword } from '@/platform/passwords'
import { doubleOf } from '../rules'
import { type SignUpInput, signUpInput } from '../schema'
import type { Visit } from '../types'
import { insertAccount, refuseWeakPassword } from './accounts'
import { keyOf, signUps } from './throttle'
import { issueToken, type TokenData } from './tokens'

export type PreparedSignUp = { name: string; email: string; locale: string; passwordHash: string; back: string | null }

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
  await signUps.spend(keyOf(visit.ip))
  return { name, email, locale, passwordHash: await hashPassword(password), back: back ?? null }
}

const newcomer = (id: string, name: string, visit: Visit): Actor => ({
  kind: 'staff',
  id,
  name,
  ip: visit.ip,
  requestId: visit.requestId,
})

export type NewStaff = { accountId: string /** false: the address is known, see `doubleOf` */; isFirst: boolean }

/**
 * A staff account that may be used at once. For a known address a second, separate account is made that
 * looks the same from outside; its mail tells the person, and lets them take its shops into the first.
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
  return { accountId: made.id, isFirst: first !== null }
}

/** The mail that follows: confirm the address, or, where it is known, say so. */
export async function mailNewStaff(
  tx: Tx,
  { accountId, isFirst }: NewStaff,
  { name, email, locale }: PreparedSignUp,
  shopName: string | null,
): Promise<void> {
  const data: TokenData = isFirst ? {} : { adoptInto: email }
  const tokenId = await issueToken(tx, 'confirm-email', accountId, data)
  const common = { to: email, locale, dedupeKey: `sign-up:${accountId}` }
  if (isFirst)
    await sendMail(tx, { ...common, kind: 'confirm-email', props: { name, tokenId, audience: 'staff', shopName } })
  else
    await sendMail(tx, { ...common, kind: 'existing-account', props: { name, audience: 'staff', tokenId, shopName } })
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
 * address was known or not, and a known one gets a mail that says so.
 * @throws AppError TOO_MANY_ATTEMPTS, PASSWORD_WEAK
 */
export async function signUpMember(given: SignUpInput, visit: Visit): Promise<void> {
  const prepared = await prepareSignUp(given, visit)
  const { name, email, locale, passwordHash, back } = prepared
  await inMall(async (tx) => {
    const made = await insertAccount(tx, { audience: 'member', email, name, locale, passwordHash })
    if (made) {
      const tokenId = await issueToken(tx, 'confirm-email', made.id, { back })
      await sendMail(tx, {
        kind: 'confirm-email',
        to: email,
        locale,
        dedupeKey: `sign-up:${made.id}`,
        props: { name, tokenId, audience: 'member', shopName: null },
      })
      await recordAct(
        tx,
        { ...newcomer(made.id, name, visit), kind: 'member' },
        { action: 'account.signed-up', subject: { kind: 'account', id: made.id }, data: { audience: 'member' } },
      )
      return
    }
    await sendMail(tx, {
      kind: 'existing-account',
      to: email,
      locale,
      dedupeKey: `known:${newId()}`,
      props: { name, audience: 'member', tokenId: null, shopName: null },
    })
  })
}
