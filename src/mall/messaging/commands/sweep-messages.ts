import { after, days } from '@/lib/time'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'

/** How long what has been handed over, answered or sent is kept. */
const kept = { outbox: days(14), answers: days(7), mail: days(365) } as const

/** Takes away relayed events, answers nobody will ask for again, and old mail. */
export async function sweepMessages(): Promise<void> {
  const at = now()
  await inMall(async (tx) => {
    await tx.outboxEvent.deleteMany({ where: { relayedAt: { lt: after(at, -kept.outbox) } } })
    await tx.idempotentRequest.deleteMany({ where: { at: { lt: after(at, -kept.answers) } } })
    await tx.mailMessage.deleteMany({ where: { createdAt: { lt: after(at, -kept.mail) } } })
  })
}
