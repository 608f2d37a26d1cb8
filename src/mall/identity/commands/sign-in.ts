import { likeLiteral } from '@/lib/text'
import { recordAct } from '@/mall/audit/commands'
import { inMall, mallDb } from '@/platform/db/mall'
import { AppError } from '@/platform/errors'
import { verifyPassword } from '@/platform/passwords'
import { type SignInInput, signInInput } from '../schema'
import type { Audience, Visit } from '../types'
import { openSession } from './sessions'
import { countSignIn } from './throttle'

export const wrongCredentials = () =>
  new AppError('CREDENTIALS_WRONG', 'UNAUTHORIZED', { userMessage: 'This e-mail and password do not belong together.' })

type Candidate = {
  id: string
  name: string
  passwordHash: string
  disabledAt: Date | null
  emailConfirmedAt: Date | null
  platformRole: string | null
}

const facts = {
  id: true,
  name: true,
  passwordHash: true,
  disabledAt: true,
  emailConfirmedAt: true,
  platformRole: true,
} as const

/**
 * Accounts the address may mean: the one that owns it and, for staff, the newest second sign-up with it
 * (see `doubleOf`), so that it can be signed in to like any other until the mail is answered.
 */
async function candidates(audience: Audience, email: string): Promise<[Candidate | null, Candidate | null]> {
  return Promise.all([
    mallDb().account.findUnique({ where: { audience_email: { audience, email } }, select: facts }),
    audience === 'staff'
      ? mallDb().account.findFirst({
          where: { audience, email: { startsWith: `${likeLiteral(email)}#` }, disabledAt: null },
          orderBy: [{ emailConfirmedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
          select: facts,
        })
      : null,
  ])
}

/**
 * Checks e-mail and password and opens a session on the visit's host. Unknown address, wrong password,
 * disabled and (for members) unconfirmed accounts look the same.
 * @throws AppError CREDENTIALS_WRONG, TOO_MANY_ATTEMPTS
 * @returns the session's id
 */
export async function signIn(
  audience: Audience,
  given: SignInInput,
  visit: Visit,
  options: { operatorOnly?: boolean } = {},
): Promise<{ sessionId: string; accountId: string; name: string }> {
  const { email, password } = signInInput.parse(given)
  const tries = await countSignIn(audience, email, visit)
  const [own, double] = await candidates(audience, email)
  // The same work is done whichever of the two exist.
  const fits = [
    await verifyPassword(own?.passwordHash, password),
    audience === 'staff' && (await verifyPassword(double?.passwordHash, password)),
  ]
  const account = fits[0] ? own : fits[1] ? double : null
  if (!account || !mayEnter(account, audience, options)) {
    await recordRefusal(audience, own, visit)
    throw wrongCredentials()
  }
  const sessionId = await inMall(async (tx) => {
    const id = await openSession(tx, audience, account.id, visit)
    const kind = audience === 'member' ? 'member' : account.platformRole === 'operator' ? 'operator' : 'staff'
    await recordAct(
      tx,
      { kind, id: account.id, name: account.name, ip: visit.ip, requestId: visit.requestId },
      { action: 'session.opened', subject: { kind: 'session', id }, data: { host: visit.host } },
    )
    return id
  })
  await tries.succeeded()
  return { sessionId, accountId: account.id, name: account.name }
}

function mayEnter(account: Candidate, audience: Audience, { operatorOnly }: { operatorOnly?: boolean }): boolean {
  if (account.disabledAt) return false
  if (audience === 'member' && !account.emailConfirmedAt) return false
  return !operatorOnly || account.platformRole === 'operator'
}

async function recordRefusal(audience: Audience, account: Candidate | null, visit: Visit): Promise<void> {
  await inMall((tx) =>
    recordAct(
      tx,
      { kind: 'anonymous', ip: visit.ip, requestId: visit.requestId },
      {
        action: 'session.refused',
        subject: { kind: 'account', id: account?.id ?? '' },
        data: { audience, host: visit.host },
      },
    ),
  )
}
