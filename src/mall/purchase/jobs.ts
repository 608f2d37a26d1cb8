import { after, minutes } from '@/lib/time'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import type { JobDefinition } from '@/platform/jobs'
import { log } from '@/platform/log'
import { expirePurchase } from './commands/expire-purchase'
import { sendRefund } from './commands/send-refund'
import { syncPayment } from './commands/sync-payment'
import { getPayment } from './queries'
import type { PurchaseDesk } from './types'

/** One thing that cannot be finished now must not keep the others waiting; it is tried again in a minute. */
async function each<Item>(what: string, items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  for (const item of items)
    await work(item).catch((error: unknown) =>
      log.error({ err: error, what }, 'could not be finished, will be tried again'),
    )
}

/** Gives up what was not paid in time. */
export async function expireOverdue(desk: PurchaseDesk): Promise<void> {
  const due = await mallDb().purchase.findMany({
    where: { state: 'placed', expiresAt: { lte: now() } },
    orderBy: { expiresAt: 'asc' },
    take: 500,
    select: { id: true },
  })
  await each('expiry', due, ({ id }) => expirePurchase(desk, id))
}

/**
 * Resolves what a crash or a lost message left open: payments the provider knows more about than we do, money that is
 * authorised but not captured, refunds that were promised but not sent.
 */
export async function reconcile(desk: PurchaseDesk, olderThanMillis = minutes(1)): Promise<void> {
  const before = after(now(), -olderThanMillis)
  const asked = desk.methods.map((method) => method.key)
  const payments = await mallDb().payment.findMany({
    where: {
      state: { in: ['reserved', 'requires_action', 'authorised'] },
      updatedAt: { lte: before },
      method: { in: asked },
    },
    orderBy: { updatedAt: 'asc' },
    take: 500,
    select: { id: true },
  })
  await each('payment', payments, ({ id }) => syncPayment(desk, id))
  const refunds = await mallDb().refund.findMany({
    where: { state: 'requested', createdAt: { lte: before } },
    orderBy: { createdAt: 'asc' },
    take: 500,
    select: { id: true },
  })
  await each('refund', refunds, ({ id }) => sendRefund(desk, id))
}

/** Tells the provider that a payment is not wanted any more. Money that came first is taken in as it should. */
async function voidPayment(desk: PurchaseDesk, paymentId: string): Promise<void> {
  const payment = await getPayment(paymentId)
  const method = desk.methods.find((candidate) => candidate.key === payment.method)
  await method?.void(payment)
  await syncPayment(desk, paymentId)
}

export function purchaseJobs(desk: PurchaseDesk): JobDefinition[] {
  return [
    { name: 'purchase.expire', cron: '* * * * *', retries: 0, run: () => expireOverdue(desk) },
    { name: 'purchase.reconcile', cron: '* * * * *', retries: 0, run: () => reconcile(desk) },
    { name: 'payment.refund', concurrency: 2, run: ({ refundId }) => sendRefund(desk, String(refundId)) },
    { name: 'payment.void', run: ({ paymentId }) => voidPayment(desk, String(paymentId)) },
  ]
}
