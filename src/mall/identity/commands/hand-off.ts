import { hashToken } from '@/lib/signed'
import { recordAct } from '@/mall/audit/commands'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import type { Audience, Visit } from '../types'
import { openSession } from './sessions'
import { claimToken, issueToken, secretOf } from './tokens'

type HandOffTarget = {
  host: string
  /** hash of what the target host put into the browser's cookie; null when the portal itself sends it over */
  nonceHash: string | null
  /** path on the target host */
  back: string
  /** the session that is carried over; null where nobody has signed in yet */
  from: string | null
}

/**
 * A one-time code that carries a sign-in from one host to another: 60 seconds, once, for one host, and
 * for the browser that asked (it holds the nonce) or comes straight from the portal.
 */
export async function issueHandOff(
  tx: Tx,
  audience: Audience,
  accountId: string,
  target: HandOffTarget,
): Promise<string> {
  const data = { audience, host: target.host, nonceHash: target.nonceHash, back: target.back, from: target.from }
  return secretOf('hand-off', await issueToken(tx, 'hand-off', accountId, data))
}

/** A sign-in that has ended meanwhile is carried nowhere. */
const findLiving = (tx: Tx, sessionId: string) =>
  tx.session.findFirst({ where: { id: sessionId, revokedAt: null }, select: { id: true, rootId: true } })

export const makeHandOff = (audience: Audience, accountId: string, target: HandOffTarget) =>
  inMall((tx) => issueHandOff(tx, audience, accountId, target))

type Proof = {
  audience: Audience
  /** from the browser's cookie on this host */
  nonce: string | null
  /** the browser says that it comes straight from the portal */
  fromPortal: boolean
}

/**
 * Turns a code into a session on the visit's host. A code that fails any check is used up all the same.
 * @returns null when the code is not good here
 */
export function redeemHandOff(
  code: string,
  visit: Visit,
  proof: Proof,
): Promise<{ sessionId: string; back: string } | null> {
  return inMall(async (tx) => {
    const token = await claimToken(tx, 'hand-off', code)
    const { audience, host, nonceHash, back, from } = token?.data ?? {}
    const bound = nonceHash ? proof.nonce !== null && hashToken(proof.nonce) === nonceHash : proof.fromPortal
    if (!token || audience !== proof.audience || host !== visit.host || !bound) return null
    const account = await tx.account.findUnique({
      where: { id: token.accountId },
      select: { name: true, disabledAt: true },
    })
    if (!account || account.disabledAt) return null
    const root = from ? await findLiving(tx, from) : null
    if (from && !root) return null
    const sessionId = await openSession(
      tx,
      proof.audience,
      token.accountId,
      visit,
      root ? (root.rootId ?? root.id) : undefined,
    )
    await recordAct(
      tx,
      { kind: proof.audience, id: token.accountId, name: account.name, ip: visit.ip, requestId: visit.requestId },
      { action: 'session.handed-over', subject: { kind: 'session', id: sessionId }, data: { host } },
    )
    return { sessionId, back: back ?? '/' }
  })
}
