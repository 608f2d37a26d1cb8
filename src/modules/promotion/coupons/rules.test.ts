import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discountOf, objectionTo, stateOf } from './rules'
import type { Coupon } from './types'

const now = new Date('2026-11-20T12:00:00Z')
const coupon = (over: Partial<Coupon> = {}): Coupon => ({
  id: 'c',
  code: 'WARM5',
  label: '',
  kind: 'amount',
  percentBp: 0,
  amountMinor: 500,
  minimumMinor: 0,
  startsAt: null,
  endsAt: null,
  totalLimit: null,
  perCustomerLimit: null,
  used: 0,
  active: true,
  ...over,
})

describe('objectionTo', () => {
  it.each<[string, Partial<Coupon>, string | null]>([
    ['nothing', {}, null],
    ['a pause', { active: false }, 'paused'],
    ['the start', { startsAt: new Date('2026-11-20T12:00:01Z') }, 'not-yet'],
    ['the very end', { endsAt: now }, 'over'],
    ['the total limit', { totalLimit: 3, used: 3 }, 'used-up'],
    ['the customer’s limit', { perCustomerLimit: 1 }, 'used-by-you'],
    ['the minimum', { minimumMinor: 2_001 }, 'minimum'],
  ])('minds %s', (_what, over, expected) => {
    expect(objectionTo(coupon(over), { now, itemsMinor: 2_000, usedByCustomer: 1 })).toBe(expected)
  })
})

describe('discountOf', () => {
  it('never takes more than the goods cost and never gives money', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(1_000_000),
        (items, percentBp, amountMinor) => {
          for (const c of [coupon({ kind: 'percent', percentBp }), coupon({ amountMinor })]) {
            const discount = discountOf(c, items)
            expect(discount).toBeGreaterThanOrEqual(0)
            expect(discount).toBeLessThanOrEqual(items)
          }
        },
      ),
    )
  })

  it('rounds a percentage by the one rule', () => {
    expect(discountOf(coupon({ kind: 'percent', percentBp: 1_500 }), 1_350)).toBe(203)
  })
})

it('names the state of a coupon for the desk', () => {
  expect(stateOf(coupon(), now)).toBe('running')
  expect(stateOf(coupon({ minimumMinor: 5_000, perCustomerLimit: 1 }), now)).toBe('running')
  expect(stateOf(coupon({ totalLimit: 1, used: 1 }), now)).toBe('used-up')
})
