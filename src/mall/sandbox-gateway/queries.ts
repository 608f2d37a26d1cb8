import { toMinor } from '@/lib/money'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { env } from '@/platform/env'
import { notFound } from '@/platform/errors'
import { isGenuineWebhook, readChargeLink, writeChargeLink } from './rules'
import { type ChargeLink, webhookBodySchema } from './schema'
import type { Charge, ChargeRequest, ChargeState, ChargeView, WebhookBody } from './types'

type ChargeRecord = {
  reference: string
  state: string
  currency: string
  amountMinor: bigint
  refundedMinor: bigint
  last4: string
}

export const toCharge = (row: ChargeRecord): Charge => ({
  reference: row.reference,
  state: row.state as ChargeState,
  currency: row.currency,
  amountMinor: toMinor(row.amountMinor),
  refundedMinor: toMinor(row.refundedMinor),
  last4: row.last4,
})

export async function findCharge(reference: string): Promise<Charge | null> {
  const row = await mallDb().sandboxCharge.findUnique({ where: { reference } })
  return row ? toCharge(row) : null
}

/** @throws AppError NOT_FOUND for an address the merchant has not signed */
export function requestOf(link: ChargeLink): ChargeRequest {
  const request = readChargeLink(env.APP_SECRET, link)
  if (!request) throw notFound('payment')
  return request
}

/** What a merchant puts into the address of the payment page. */
export const signChargeRequest = (request: ChargeRequest): ChargeLink => writeChargeLink(env.APP_SECRET, request)

/** What the payment page shows; a page that was never paid on has no charge yet. */
export async function viewCharge(link: ChargeLink): Promise<ChargeView> {
  const { merchant, description, returnUrl, ...request } = requestOf(link)
  const charge = (await findCharge(request.reference)) ?? {
    ...request,
    state: 'open' as const,
    refundedMinor: 0,
    last4: '',
  }
  const expiresAt = new Date(request.expiresAt)
  return { ...charge, merchant, description, returnUrl, expiresAt, isOver: expiresAt <= now() }
}

/** The event in a webhook that the gateway has signed; null for anything else. */
export function readWebhook(body: string, signature: string | null): WebhookBody | null {
  if (!isGenuineWebhook(env.APP_SECRET, body, signature, now())) return null
  const parsed = webhookBodySchema.safeParse(JSON.parse(body))
  return parsed.success ? parsed.data : null
}
