import { randomBytes } from 'node:crypto'
import { newId } from '@/lib/ids'
import { hashToken } from '@/lib/signed'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'

/** A new cart. The token goes into the browser's cookie; only its hash is stored. */
export async function openCart(memberId: string | null): Promise<{ cartId: string; token: string }> {
  const token = randomBytes(32).toString('base64url')
  const cartId = newId()
  const at = now()
  await mallDb().cart.create({
    data: { id: cartId, tokenHash: hashToken(token), memberId, createdAt: at, updatedAt: at },
    select: { id: true },
  })
  return { cartId, token }
}
