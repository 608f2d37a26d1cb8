import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { sendMail } from '@/mall/messaging/commands/send-mail'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import { notFound } from '@/platform/errors'

/** Puts a failed job back into its queue, to be tried at once. @throws AppError NOT_FOUND when it is not failed */
export function retryJob(actor: Actor, queue: string, id: string): Promise<void> {
  return inMall(async (tx) => {
    const moved = await tx.$executeRaw`
      UPDATE pgboss.job SET state = 'retry', start_after = now(), completed_on = NULL, output = NULL, retry_limit = retry_count + 1
      WHERE name = ${queue} AND id = ${id}::uuid AND state = 'failed'`
    if (moved !== 1) throw notFound('failed job')
    await recordAct(tx, actor, { action: 'job.retried', subject: { kind: 'job', id }, data: { queue } })
  })
}

/** Shuts a member out, or lets them in again; their sessions end at once. @throws AppError NOT_FOUND */
export function setMemberDisabled(actor: Actor, accountId: string, isDisabled: boolean, reason: string): Promise<void> {
  return inMall(async (tx) => {
    const changed = await tx.account.updateMany({
      where: { id: accountId, audience: 'member', disabledAt: isDisabled ? null : { not: null } },
      data: { disabledAt: isDisabled ? now() : null },
    })
    if (changed.count !== 1) throw notFound('member')
    if (isDisabled) await tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: now() } })
    await recordAct(tx, actor, {
      action: isDisabled ? 'member.disabled' : 'member.enabled',
      subject: { kind: 'account', id: accountId },
      data: { reason },
    })
  })
}

/** Tells the owners of a shop what the office has done, in their languages. */
export function mailOwners(shopId: string, kind: 'shop-suspended' | 'shop-restored', reason: string): Promise<void> {
  return inMall(async (tx) => {
    const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { name: true, slug: true } })
    const owners = await tx.shopStaff.findMany({ where: { shopId, role: 'owner' }, select: { accountId: true } })
    const accounts = await tx.account.findMany({
      where: { id: { in: owners.map((row) => row.accountId) }, disabledAt: null },
      select: { id: true, name: true, email: true, locale: true },
    })
    const event = newId()
    for (const { id, name, email, locale } of accounts) {
      await sendMail(tx, {
        kind,
        to: email.split('#')[0] ?? email,
        locale,
        dedupeKey: `${kind}:${event}:${id}`,
        shopId,
        props: { name, shopName: shop.name, slug: shop.slug, reason },
      })
    }
  })
}
