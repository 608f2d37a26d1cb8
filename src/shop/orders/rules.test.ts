import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { move } from '@/lib/state-machine'
import { actionsOf, fulfilmentOf, mayOpenOrder, orderStatusPath, paymentOf } from './rules'
import { orderTransitions } from './states'

const quantities = { pieces: 5, shippedPieces: 0, cancelledPieces: 0, parcelsUnderWay: 0 }
const money = { totalMinor: 1_000, refundedMinor: 0, receivedMinor: 0, wasPaid: true }

describe('how far the goods are', () => {
  it('follows from quantities and parcels', () => {
    expect(fulfilmentOf('placed', quantities)).toBe('held')
    expect(fulfilmentOf('paid', quantities)).toBe('to_ship')
    expect(fulfilmentOf('paid', { ...quantities, shippedPieces: 2, parcelsUnderWay: 1 })).toBe('part_shipped')
    expect(fulfilmentOf('paid', { ...quantities, shippedPieces: 2 })).toBe('part_shipped')
    expect(fulfilmentOf('shipped', { ...quantities, shippedPieces: 5, parcelsUnderWay: 1 })).toBe('shipped')
    expect(fulfilmentOf('delivered', { ...quantities, shippedPieces: 5 })).toBe('delivered')
    expect(fulfilmentOf('cancelled', { ...quantities, cancelledPieces: 5 })).toBe('cancelled')
  })
})

describe('how far the money is', () => {
  it('follows from what came and what went back', () => {
    expect(paymentOf('placed', { ...money, wasPaid: false })).toBe('waiting')
    expect(paymentOf('placed', { ...money, wasPaid: false, receivedMinor: 1 })).toBe('short')
    expect(paymentOf('expired', { ...money, wasPaid: false, receivedMinor: 1 })).toBe('voided')
    expect(paymentOf('paid', money)).toBe('paid')
    expect(paymentOf('delivered', { ...money, refundedMinor: 999 })).toBe('part_refunded')
    expect(paymentOf('cancelled', { ...money, refundedMinor: 1_000 })).toBe('refunded')
  })

  it('never calls an order paid that is not, nor refunded while some is left', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), fc.boolean(), (totalMinor, refunded, wasPaid) => {
        const refundedMinor = wasPaid ? Math.min(refunded, totalMinor) : 0
        const status = paymentOf(wasPaid ? 'paid' : 'placed', { totalMinor, refundedMinor, receivedMinor: 0, wasPaid })
        expect(status === 'refunded').toBe(wasPaid && refundedMinor > 0 && refundedMinor === totalMinor)
        if (!wasPaid) expect(['waiting', 'short']).toContain(status)
      }),
    )
  })
})

describe('an order', () => {
  it('is shipped when everything is sent, delivered when everything has arrived, cancelled while nothing is sent', () => {
    const facts = (shippedPieces: number, parcelsUnderWay: number) => ({
      shippedPieces,
      openPieces: 5 - shippedPieces,
      parcelsUnderWay,
    })
    expect(move(orderTransitions, 'ship', 'paid', facts(4, 1)).ok).toBe(false)
    expect(move(orderTransitions, 'ship', 'paid', facts(5, 1)).ok).toBe(true)
    expect(move(orderTransitions, 'deliver', 'shipped', facts(5, 1)).ok).toBe(false)
    expect(move(orderTransitions, 'deliver', 'shipped', facts(5, 0)).ok).toBe(true)
    expect(move(orderTransitions, 'cancel', 'paid', facts(1, 1)).ok).toBe(false)
    expect(move(orderTransitions, 'cancel', 'paid', facts(0, 0)).ok).toBe(true)
  })

  it('offers the desk only what is possible now', () => {
    const facts = { ...quantities, ...money, awaitsDeposit: false }
    expect(actionsOf('placed', { ...facts, wasPaid: false, awaitsDeposit: true })).toEqual({
      ship: false,
      deliver: false,
      cancel: true,
      refund: false,
      confirmDeposit: true,
    })
    expect(actionsOf('paid', facts)).toEqual({
      ship: true,
      deliver: false,
      cancel: true,
      refund: true,
      confirmDeposit: false,
    })
    expect(actionsOf('paid', { ...facts, shippedPieces: 2, parcelsUnderWay: 1 })).toEqual({
      ship: true,
      deliver: true,
      cancel: false,
      refund: true,
      confirmDeposit: false,
    })
    expect(actionsOf('delivered', { ...facts, shippedPieces: 5, refundedMinor: 1_000 })).toEqual({
      ship: false,
      deliver: false,
      cancel: false,
      refund: false,
      confirmDeposit: false,
    })
  })

  it('opens for its own link only', () => {
    const signature = orderStatusPath('secret', 'one').split('?s=')[1] ?? ''
    expect(mayOpenOrder('secret', 'one', signature)).toBe(true)
    expect(mayOpenOrder('secret', 'two', signature)).toBe(false)
    expect(mayOpenOrder('other', 'one', signature)).toBe(false)
  })
})
