import type { Tx } from '@/platform/db/shop'
import { addToOutbox } from '../commands'
import type { Mail, QueuedMailKind } from '../types'

/**
 * Promises a mail in the transaction that causes it; the job `mail.send` writes and sends it after commit.
 * Mails about orders are written by jobs, which read the order first and call `deliverMail`.
 */
export function sendMail<Kind extends QueuedMailKind>(
  tx: Tx,
  { kind, to, locale, dedupeKey, shopId, props }: Mail<Kind>,
): Promise<void> {
  const payload = { kind, to, locale, dedupeKey, shopId: shopId ?? null, props: JSON.stringify(props) }
  return addToOutbox(tx, [{ kind: 'mail.send', ...(shopId ? { shopId } : {}), payload }])
}
