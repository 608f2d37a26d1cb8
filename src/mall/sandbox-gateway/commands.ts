import { newId } from '@/lib/ids'
import { move } from '@/lib/state-machine'
import { addToOutbox } from '@/mall/messaging/commands'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { requestOf, toCharge } from './queries'
import { cardProblems, outcomeOf } from './rules'
import type { CardInput, ChargeLink } from './schema'
import { type ChargeEvent, chargeTransitions } from './states'
import type { Charge, ChargeRequest, WebhookKind } from './types'

/** What the merchant hears of each move. */
const news: Partial<Record<ChargeEvent, WebhookKind>> = {
  authorise: 'charge.authorised',
  capture: 'charge.captured',
  decline: 'charge.declined',
  refuse: 'charge.declined',
  void: 'charge.voided',
  refund: 'charge.refunded',
}

async function lockCharge(tx: Tx, reference: string): Promise<Charge | null> {
  const rows = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM sandbox_charge WHERE reference = ${reference} FOR UPDATE`
  if (rows.length === 0) return null
  return toCharge(await tx.sandboxCharge.findUniqueOrThrow({ where: { reference } }))
}

/** The charge of a signed request, written into the gateway's book when the payer first does something. */
async function openCharge(tx: Tx, request: ChargeRequest): Promise<Charge> {
  const at = now()
  const { reference, currency, amountMinor, returnUrl } = request
  await tx.sandboxCharge.createMany({
    data: {
      id: newId(),
      reference,
      currency,
      amountMinor: BigInt(amountMinor),
      state: 'open',
      returnUrl,
      createdAt: at,
      updatedAt: at,
    },
    skipDuplicates: true,
  })
  const charge = await lockCharge(tx, reference)
  if (!charge) throw notFound('payment')
  return charge
}

/** @throws AppError CHARGE_STATE when the charge has no such move any more */
async function moveCharge(
  tx: Tx,
  charge: Charge,
  event: ChargeEvent,
  change: { last4?: string } = {},
): Promise<Charge> {
  const result = move(chargeTransitions, event, charge.state, charge)
  if (!result.ok)
    throw new AppError('CHARGE_STATE', 'CONFLICT', {
      userMessage: 'This payment is finished already.',
      data: { state: charge.state },
    })
  await tx.sandboxCharge.update({
    where: { reference: charge.reference },
    data: { state: result.to, updatedAt: now(), ...change },
    select: { id: true },
  })
  await tellMerchant(tx, charge.reference, news[event])
  return { ...charge, ...change, state: result.to }
}

async function tellMerchant(tx: Tx, reference: string, type: WebhookKind | undefined): Promise<void> {
  if (type)
    await addToOutbox(tx, [
      { kind: 'sandbox.webhook', payload: { id: `evt_${newId()}`, type, reference, createdAt: now().toISOString() } },
    ])
}

/**
 * The payer's card. Only its last four digits are kept, here and anywhere.
 * @throws AppError NOT_FOUND, CARD_INVALID (data.fields), PAYMENT_OVER, GATEWAY_DOWN (nothing was booked), CHARGE_STATE
 */
export async function payCharge(link: ChargeLink, card: CardInput): Promise<Charge> {
  const request = requestOf(link)
  if (new Date(request.expiresAt) <= now())
    throw new AppError('PAYMENT_OVER', 'CONFLICT', {
      userMessage: 'The time for this payment is over. Go back to the shop.',
    })
  const fields = cardProblems(card, now())
  if (fields.length > 0)
    throw new AppError('CARD_INVALID', 'BAD_REQUEST', {
      userMessage: 'Please check the card’s data.',
      data: { fields },
    })
  const outcome = outcomeOf(card.number)
  if (outcome === 'down')
    throw new AppError('GATEWAY_DOWN', 'UNAVAILABLE', {
      userMessage: 'The card network does not answer. Nothing was charged; try again or pay another way.',
    })
  const events = { ok: 'authorise', declined: 'decline', confirm: 'ask' } as const
  return inMall(async (tx) =>
    moveCharge(tx, await openCharge(tx, request), events[outcome], { last4: card.number.slice(-4) }),
  )
}

/** The payer's answer to the bank's question. @throws AppError NOT_FOUND, CHARGE_STATE */
export async function confirmCharge(link: ChargeLink, approve: boolean): Promise<Charge> {
  const { reference } = requestOf(link)
  return inMall(async (tx) => {
    const charge = await lockCharge(tx, reference)
    if (charge?.state !== 'needs_confirmation')
      throw new AppError('CHARGE_STATE', 'CONFLICT', { userMessage: 'There is nothing to confirm.' })
    return moveCharge(tx, charge, approve ? 'authorise' : 'refuse')
  })
}

// ── the merchant's side: each may be asked for twice ─────────────────────────────────────────

/** Takes authorised money. */
export async function captureCharge(reference: string): Promise<Charge> {
  return inMall(async (tx) => {
    const charge = await lockCharge(tx, reference)
    if (!charge) throw notFound('charge')
    return charge.state === 'authorised' ? moveCharge(tx, charge, 'capture') : charge
  })
}

/** Gives a payment up, also one that the payer has not begun: the page takes no card for it any more. */
export async function voidCharge(reference: string): Promise<void> {
  await inMall(async (tx) => {
    const charge = await lockCharge(tx, reference)
    if (charge && move(chargeTransitions, 'void', charge.state, charge).ok) await moveCharge(tx, charge, 'void')
    if (!charge) await writeVoided(tx, reference)
  })
}

/** A row that says so, where there was none. */
async function writeVoided(tx: Tx, reference: string): Promise<void> {
  const at = now()
  await tx.sandboxCharge.createMany({
    data: {
      id: newId(),
      reference,
      currency: 'XTS',
      amountMinor: 0n,
      state: 'voided',
      returnUrl: '',
      createdAt: at,
      updatedAt: at,
    },
    skipDuplicates: true,
  })
}

/**
 * Sends money back; the merchant's id of the refund makes a repeated request the same refund.
 * @throws AppError CHARGE_NOT_REFUNDABLE when it is more than what is left of the charge
 */
export async function refundCharge(reference: string, refund: { id: string; amountMinor: number }): Promise<void> {
  await inMall(async (tx) => {
    const charge = await lockCharge(tx, reference)
    const noted = await tx.idempotentRequest.createMany({
      data: {
        scope: 'sandbox-refund',
        key: refund.id,
        requestHash: `${reference}/${refund.amountMinor}`,
        response: {},
        at: now(),
      },
      skipDuplicates: true,
    })
    if (noted.count === 0) return
    if (charge?.state !== 'captured' || charge.amountMinor - charge.refundedMinor < refund.amountMinor) {
      throw new AppError('CHARGE_NOT_REFUNDABLE', 'CONFLICT', {
        userMessage: 'More than what was charged cannot be given back.',
      })
    }
    const refundedMinor = charge.refundedMinor + refund.amountMinor
    await tx.sandboxCharge.update({
      where: { reference },
      data: { refundedMinor: BigInt(refundedMinor), updatedAt: now() },
      select: { id: true },
    })
    if (refundedMinor === charge.amountMinor) await moveCharge(tx, { ...charge, refundedMinor }, 'refund')
    else await tellMerchant(tx, reference, 'charge.refunded')
  })
}
