import { newId } from '@/lib/ids'
import { hashToken, isSigned, sign } from '@/lib/signed'
import { after } from '@/lib/time'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { env } from '@/platform/env'
import { AppError } from '@/platform/errors'
import { type TokenKind, tokenLife } from '../constants'

/** Text kept with a token. */
export type TokenData = Record<string, string | null>

/**
 * The secret that belongs to an id. It is computed, so queues and the outbox carry the id alone and the
 * secret stands nowhere but in the mail.
 */
export function secretOf(purpose: TokenKind | 'invitation', id: string): string {
  return `${id}.${sign(env.APP_SECRET, `token:${purpose}`, id)}`
}

/** The id a secret was made for; null for anything else. */
export function idOfSecret(purpose: TokenKind | 'invitation', secret: string): string | null {
  const [id = '', signature = ''] = secret.split('.')
  return isSigned(env.APP_SECRET, `token:${purpose}`, id, signature) ? id : null
}

/** Makes a single-use secret for an account. @returns its id; `secretOf` gives the secret */
export async function issueToken(tx: Tx, kind: TokenKind, accountId: string, data: TokenData = {}): Promise<string> {
  const id = newId()
  const at = now()
  await tx.accountToken.create({
    data: {
      id,
      accountId,
      kind,
      tokenHash: hashToken(secretOf(kind, id)),
      data,
      createdAt: at,
      expiresAt: after(at, tokenLife[kind]),
    },
    select: { id: true },
  })
  return id
}

/** Takes every open token of a kind out of use: a newer one, or the thing itself, has replaced it. */
export async function retireTokens(tx: Tx, kind: TokenKind, accountId: string): Promise<void> {
  await tx.accountToken.updateMany({ where: { accountId, kind, usedAt: null }, data: { usedAt: now() } })
}

/** Takes every open token of an account out of use: whatever was mailed or handed over before leads nowhere. */
export async function retireAllTokens(tx: Tx, accountId: string): Promise<void> {
  await tx.accountToken.updateMany({ where: { accountId, usedAt: null }, data: { usedAt: now() } })
}

/** What a token stands for, without using it up; null when it is unknown, used or too old. */
export async function peekToken(
  kind: TokenKind,
  secret: string,
): Promise<{ accountId: string; data: TokenData } | null> {
  const row = await mallDb().accountToken.findFirst({
    where: { tokenHash: hashToken(secret), kind, usedAt: null, expiresAt: { gt: now() } },
    select: { accountId: true, data: true },
  })
  return row ? { accountId: row.accountId, data: row.data as TokenData } : null
}

/**
 * Uses a token up. Of many at once, one wins.
 * @returns null when it is unknown, used or too old
 */
export async function claimToken(
  tx: Tx,
  kind: TokenKind,
  secret: string,
): Promise<{ accountId: string; data: TokenData } | null> {
  const at = now()
  const tokenHash = hashToken(secret)
  const claimed = await tx.accountToken.updateMany({
    where: { tokenHash, kind, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  })
  if (claimed.count !== 1) return null
  const row = await tx.accountToken.findUniqueOrThrow({ where: { tokenHash }, select: { accountId: true, data: true } })
  return { accountId: row.accountId, data: row.data as TokenData }
}

export const linkSpent = () =>
  new AppError('LINK_SPENT', 'BAD_REQUEST', {
    userMessage: 'This link has been used or is too old. Ask for a new one.',
  })
