import { createHash } from 'node:crypto'
import { after, days } from '@/lib/time'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { limiter } from '@/platform/rate-limit'
import type { Audience, Visit } from '../types'

const minute = 60

/** One person's address book entry trying one account: few tries, then a pause. */
const perPair = limiter('sign-in-pair', { points: 5, seconds: 15 * minute, blockSeconds: 15 * minute })
/** Many addresses trying one account together. */
const perAccount = limiter('sign-in-account', { points: 30, seconds: 15 * minute, blockSeconds: 5 * minute })
/** One address trying many accounts. */
const perAddress = limiter('sign-in-address', { points: 100, seconds: 15 * minute })

export const signUps = limiter('sign-up', { points: 60, seconds: 60 * minute })
/** Mails that sign-ups of whomever send to one address. */
export const signUpMails = limiter('sign-up-mail', { points: 10, seconds: 60 * minute })
/** Passwords tried with the link of one sign-up. */
export const confirmTries = limiter('confirm', { points: 10, seconds: 15 * minute })
export const tokenTries = limiter('token', { points: 60, seconds: 60 * minute })
export const mailsPerAddress = limiter('account-mail-address', { points: 30, seconds: 60 * minute })
export const mailsPerAccount = limiter('account-mail', { points: 4, seconds: 60 * minute })

/** Keys of limits carry no e-mail. */
export const keyOf = (...parts: string[]) =>
  createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 32)

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
  await perAddress.spend(keyOf(visit.ip))
  await perPair.spend(pair)
  const known = await isKnownAddress(audience, email, visit.ip)
  if (!known) await perAccount.spend(account)
  return {
    succeeded: async () => {
      await Promise.all([
        perPair.forget(pair),
        perAddress.giveBack(keyOf(visit.ip)),
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
