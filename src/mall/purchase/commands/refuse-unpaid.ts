import { mailboxOf } from '@/lib/mailbox'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { maxUnpaid } from '../constants'

type Wish = { purchaseId: string; cartId: string; method: string; contact: { email: string } }

/**
 * Goods that wait for a transfer are kept from everybody else. One cart and one mailbox may have so much waiting at a
 * time over the whole mall; orders of the same mailbox at once wait for each other here.
 * @throws AppError TOO_MANY_UNPAID
 */
export async function refuseMoreUnpaid(tx: Tx, { purchaseId, cartId, method, contact }: Wish): Promise<void> {
  const mailbox = mailboxOf(contact.email)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`unpaid ${mailbox}`}, 0))`
  const [waiting] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM purchase p
    WHERE p.state = 'placed' AND p.id <> ${purchaseId}::uuid
      AND (p.cart_id = ${cartId}::uuid OR lower(regexp_replace(p.email, '^([^@+]+)[+][^@]*@', '\\1@')) = ${mailbox})
      AND EXISTS (SELECT FROM payment y WHERE y.purchase_id = p.id AND y.method = ${method})`
  if (Number(waiting?.count ?? 0) < maxUnpaid) return
  throw new AppError('TOO_MANY_UNPAID', 'TOO_MANY_REQUESTS', {
    userMessage: `${maxUnpaid} orders wait for their bank transfer already. Pay or cancel one of them first, or pay another way.`,
    data: { max: maxUnpaid },
  })
}
