import { randomBytes } from 'node:crypto'
import { mallUrl, withQuery } from '@/lib/links'
import { after, minutes } from '@/lib/time'
import { loadMallProfile } from '@/mall/profile/queries'
import type { PaymentMethod, ProviderStatus } from '@/mall/purchase/ports'
import { captureCharge, refundCharge, voidCharge } from '@/mall/sandbox-gateway/commands'
import { payPath } from '@/mall/sandbox-gateway/constants'
import { findCharge, signChargeRequest } from '@/mall/sandbox-gateway/queries'
import type { Charge } from '@/mall/sandbox-gateway/types'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { cardMinutes } from './constants'

/** The gateway's states in the words of the port. A refunded charge was captured first. */
const states: Record<Charge['state'], ProviderStatus['state']> = {
  open: 'open',
  needs_confirmation: 'requires_action',
  unconfirmed: 'declined',
  authorised: 'authorised',
  captured: 'captured',
  declined: 'declined',
  voided: 'voided',
  refunded: 'refunded',
}

/** Why no money came, as the shopper is told. */
const failures: Partial<Record<Charge['state'], string>> = { declined: 'declined', unconfirmed: 'not-confirmed' }

function statusOf(charge: Charge): ProviderStatus {
  const isCaptured = charge.state === 'captured' || charge.state === 'refunded'
  return {
    state: states[charge.state],
    capturedMinor: isCaptured ? charge.amountMinor : 0,
    refundedMinor: charge.refundedMinor,
    ...(failures[charge.state] ? { failure: failures[charge.state] } : {}),
    ...(charge.last4 ? { detail: `•••• ${charge.last4}` } : {}),
  }
}

/** Cards through the sandbox gateway: the card is typed on the gateway's own page, so its number never reaches the shop. */
export const sandboxCard: PaymentMethod = {
  key: 'sandbox-card',

  async reserve(tx, { amountMinor, currency, purchaseNumber, sellers, returnUrl, locale }) {
    const reference = `SB-${randomBytes(10).toString('hex').toUpperCase()}`
    const expiresAt = after(now(), minutes(cardMinutes))
    const { order, signature } = signChargeRequest({
      reference,
      currency,
      amountMinor,
      merchant: (await loadMallProfile(tx)).name,
      // The mall takes the money; who sold the goods is what the payer knows.
      description: `${purchaseNumber}: ${sellers.join(', ')}`.slice(0, 120),
      returnUrl,
      expiresAt: expiresAt.toISOString(),
    })
    const url = mallUrl(env.MALL_BASE_URL, locale, withQuery(`${payPath}/${reference}`, { o: order, s: signature }))
    return { reference, expiresAt, data: {}, step: { kind: 'redirect', url } }
  },

  async status({ reference }) {
    const charge = await findCharge(reference)
    return charge ? statusOf(charge) : { state: 'open', capturedMinor: 0, refundedMinor: 0 }
  },

  async capture({ reference }) {
    return statusOf(await captureCharge(reference))
  },

  async void({ reference }) {
    await voidCharge(reference)
  },

  async refund({ reference }, refund) {
    await refundCharge(reference, refund)
    return true
  },
}
