import { type Actor, recordAct } from '@/mall/audit/commands'
import { inMall } from '@/platform/db/mall'
import { notFound } from '@/platform/errors'
import { addToOutbox } from '../commands'

/** Asks for a kept mail to be sent once more. @throws AppError NOT_FOUND when its text is no longer kept */
export function askResend(actor: Actor, id: string): Promise<void> {
  return inMall(async (tx) => {
    const queued = await tx.mailMessage.updateMany({
      where: { id, html: { not: '' } },
      data: { state: 'queued', error: '' },
    })
    if (queued.count !== 1) throw notFound('mail')
    await addToOutbox(tx, [{ kind: 'mail.resend', payload: { mailId: id } }])
    await recordAct(tx, actor, { action: 'mail.resent', subject: { kind: 'mail', id } })
  })
}

/** Someone of the office has read a person's mail: that is kept. */
export function recordReading(actor: Actor, id: string): Promise<void> {
  return inMall((tx) => recordAct(tx, actor, { action: 'mail.read', subject: { kind: 'mail', id } }))
}
