import { after, days } from '@/lib/time'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { keyOf, limiter, visitorKey } from '@/platform/rate-limit'
import type { Audience, Visit } from '../types'

const perPair = limiter('sign-in-pair')
const perAccount = limiter('sign-in-account')
const perAddress = limiter('sign-in-address')

export const signUps = limiter('sign-up')
/** Mails that sign-ups of whomever send to one address. */
export const signUpMails = limiter('sign-up.mailbox')
export const confirmTries = limiter('confirm.account')
export const tokenTries = limiter('token')
export const mailsPerAddress = limiter('account-mail-address')
export const mailsPerAccount = limiter('account-mail')

/**
 * Counts a try at signing in, before the password is looked at, and gives it back when it was right.
 * An address from which the account was used before is spared the limit over all addresses: whoever
 * hammers at an account from elsewhere does not lock its owner out.
 * @throws AppError TOO_MANY_ATTEMPTS
 */
export async function countSignIn(
  audience: Audience,
  email: string,
  visit: Visit,
): Promise<{ succeeded: () => Promise<void> }> {
  const pair = keyOf(audience, email, visit.ip)
  const account = keyOf(audience, email)
  await perAddress.spend(visitorKey(visit.ip))
  await perPair.spend(pair)
  const known = await isKnownAddress(audience, email, visit.ip)
  if (!known) await perAccount.spend(account)
  return {
    succeeded: async () => {
      await Promise.all([
        perPair.forget(pair),
        perAddress.giveBack(visitorKey(visit.ip)),
        known ? null : perAccount.giveBack(account),
      ])
    },
  }
}

async function isKnownAddress(audience: Audience, email: string, ip: string): Promise<boolean> {
  if (!ip) return false
  const since = after(now(), -days(90))
  return (
    (await mallDb().session.count({ where: { audience, ip, createdAt: { gt: since }, account: { email } }, take: 1 })) >
    0
  )
}
