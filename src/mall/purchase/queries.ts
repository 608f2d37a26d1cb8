import { hashToken } from '@/lib/signed'
import { mallDb } from '@/platform/db/mall'

/** The cart behind a browser's token; null when there is none yet. */
export async function findCartId(token: string | null): Promise<string | null> {
  if (!token) return null
  const row = await mallDb().cart.findUnique({ where: { tokenHash: hashToken(token) }, select: { id: true } })
  return row?.id ?? null
}
