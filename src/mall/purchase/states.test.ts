import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { move } from '@/lib/state-machine'
import {
  type PaymentEvent,
  type PurchaseEvent,
  paidPaymentStates,
  paymentTransitions,
  purchaseTransitions,
} from './states'
import type { PaymentState, PurchaseState } from './types'

const paymentEvents = Object.keys(paymentTransitions) as PaymentEvent[]
const purchaseEvents = Object.keys(purchaseTransitions) as PurchaseEvent[]

/** Plays events in any order, those that are refused changing nothing, as providers and people send them. */
function playPayment(events: readonly PaymentEvent[], money: { capturedMinor: number; refundedMinor: number }) {
  const path: PaymentState[] = ['reserved']
  for (const event of events) {
    const result = move(paymentTransitions, event, path.at(-1) ?? 'reserved', money)
    if (result.ok) path.push(result.to)
  }
  return path
}

describe('a payment', () => {
  it('that brought money never forgets it, in whatever order events come', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...paymentEvents), { maxLength: 30 }), fc.boolean(), (events, whole) => {
        const path = playPayment(
          events,
          whole ? { capturedMinor: 10, refundedMinor: 10 } : { capturedMinor: 10, refundedMinor: 4 },
        )
        const first = path.findIndex((state) => paidPaymentStates.includes(state))
        if (first >= 0) for (const state of path.slice(first)) expect(paidPaymentStates).toContain(state)
      }),
    )
  })

  it('is refunded whole only when all is back, and in part only when a part is', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (capturedMinor, refundedMinor) => {
        const money = { capturedMinor, refundedMinor: Math.min(refundedMinor, capturedMinor) }
        expect(move(paymentTransitions, 'refund-whole', 'captured', money).ok).toBe(
          money.refundedMinor === capturedMinor,
        )
        expect(move(paymentTransitions, 'refund-part', 'captured', money).ok).toBe(
          money.refundedMinor > 0 && money.refundedMinor < capturedMinor,
        )
      }),
    )
  })

  it('is not given up by time once the provider holds the money', () => {
    expect(move(paymentTransitions, 'expire', 'authorised', { capturedMinor: 0, refundedMinor: 0 }).ok).toBe(false)
  })
})

describe('a purchase', () => {
  it('once paid stays paid; cancelled stays cancelled', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...purchaseEvents), { maxLength: 20 }), (events) => {
        const path: PurchaseState[] = ['placed']
        for (const event of events) {
          const result = move(purchaseTransitions, event, path.at(-1) ?? 'placed', null)
          if (result.ok) path.push(result.to)
        }
        for (const final of ['paid', 'cancelled'] as const) {
          const at = path.indexOf(final)
          if (at >= 0) expect(path.slice(at)).toEqual([final])
        }
      }),
    )
  })
})
