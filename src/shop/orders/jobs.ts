import { originOf } from '@/lib/hosts'
import { deliverMail } from '@/mall/messaging/commands/deliver-mail'
import type { BankInstructions } from '@/mall/messaging/types'
import { findPurchaseForDesk, listNewestPayments, readStep } from '@/mall/purchase/queries'
import { env } from '@/platform/env'
import type { JobData, JobDefinition } from '@/platform/jobs'
import { orderEvents } from './constants'
import { findOrderLetter, type OrderLetter } from './queries/order-letter'

type Letter = OrderLetter & { orderId: string; key: string }

/** The event's id names the mail: an event that is handled twice is one mail. */
async function write(data: JobData, job: { id: string }, send: (letter: Letter) => Promise<void>): Promise<void> {
  const orderId = String(data.orderId)
  const letter = await findOrderLetter(String(data.shopId), orderId)
  if (letter) await send({ ...letter, orderId, key: `order-mail:${job.id}` })
}

const envelope = ({ to, locale, key, shop }: Letter) => ({ to, locale, dedupeKey: key, shopId: shop.id })

async function bankOf({ purchaseId }: OrderLetter): Promise<BankInstructions | null> {
  const payment = (await listNewestPayments([purchaseId])).get(purchaseId)
  const step = readStep(payment?.data)
  if (step?.kind !== 'instructions') return null
  return {
    reference: step.reference,
    payUntil: step.expiresAt,
    lines: step.lines.filter((line) => line.label !== 'reference'),
  }
}

/** Who pays by transfer needs to know how; who pays at once hears from us when the money is there. */
const placed = (data: JobData, job: { id: string }) =>
  write(data, job, async (letter) => {
    const bank = await bankOf(letter)
    if (bank) await deliverMail({ kind: 'order-placed', ...envelope(letter), props: { ...letter.props, bank } })
  })

/** The customer's confirmation, and the news for the shop. */
const paid = (data: JobData, job: { id: string }) =>
  write(data, job, async (letter) => {
    await deliverMail({ kind: 'order-paid', ...envelope(letter), props: letter.props })
    const deskUrl = `${originOf(env.MALL_BASE_URL, 'console')}/${letter.shop.slug}/orders?order=${letter.orderId}`
    await deliverMail({
      kind: 'new-order',
      to: letter.shop.contactEmail,
      locale: letter.shop.locale,
      dedupeKey: `${letter.key}:shop`,
      shopId: letter.shop.id,
      props: { ...letter.props, deskUrl },
    })
  })

const expired = (data: JobData, job: { id: string }) =>
  write(data, job, (letter) => deliverMail({ kind: 'order-expired', ...envelope(letter), props: letter.props }))

const refundsOf = async ({ purchaseId, shop, orderId }: Letter) => {
  const { payment, refunds } = await findPurchaseForDesk(purchaseId, shop.id, orderId)
  return { byHand: payment?.method === 'bank-transfer', refunds }
}

const cancelled = (data: JobData, job: { id: string }) =>
  write(data, job, async (letter) => {
    const { refunds } = await refundsOf(letter)
    const refundMinor = refunds.reduce((sum, refund) => sum + refund.amountMinor, 0)
    const reason = typeof data.reason === 'string' ? data.reason : ''
    await deliverMail({ kind: 'order-cancelled', ...envelope(letter), props: { ...letter.props, reason, refundMinor } })
  })

const refunded = (data: JobData, job: { id: string }) =>
  write(data, job, async (letter) => {
    const { refunds, byHand } = await refundsOf(letter)
    const last = refunds.at(-1)
    if (last)
      await deliverMail({
        kind: 'order-refunded',
        ...envelope(letter),
        props: { ...letter.props, refundMinor: last.amountMinor, byHand },
      })
  })

/** The link to the order's page once more, for who has lost it. */
const asked = (data: JobData, job: { id: string }) =>
  write(data, job, (letter) => deliverMail({ kind: 'order-asked', ...envelope(letter), props: letter.props }))

/** Mails about orders. That a parcel is on its way is told by the delivery module, which knows its tracking page. */
export const orderMailJobs: readonly JobDefinition[] = [
  { name: orderEvents.placed, concurrency: 2, run: placed },
  { name: orderEvents.paid, concurrency: 2, run: paid },
  { name: orderEvents.expired, run: expired },
  { name: orderEvents.cancelled, run: cancelled },
  { name: orderEvents.refunded, run: refunded },
  { name: orderEvents.asked, run: asked },
]
