import { shareOf } from '@/lib/money'
import type { Coupon, CouponProblem, CouponWithResult } from './types'

type Moment = { now: Date; itemsMinor: number; usedByCustomer: number }

/** Each row: the reason, and when it holds. The first that holds is told. */
const objections: readonly [CouponProblem, (coupon: Coupon, moment: Moment) => boolean][] = [
  ['paused', (c) => !c.active],
  ['not-yet', (c, m) => c.startsAt !== null && m.now < c.startsAt],
  ['over', (c, m) => c.endsAt !== null && m.now >= c.endsAt],
  ['used-up', (c) => c.totalLimit !== null && c.used >= c.totalLimit],
  ['used-by-you', (c, m) => c.perCustomerLimit !== null && m.usedByCustomer >= c.perCustomerLimit],
  ['minimum', (c, m) => m.itemsMinor < c.minimumMinor],
]

export function objectionTo(coupon: Coupon, moment: Moment): CouponProblem | null {
  return objections.find(([, holds]) => holds(coupon, moment))?.[0] ?? null
}

/** What the coupon takes off; never more than the goods cost. */
export function discountOf(coupon: Coupon, itemsMinor: number): number {
  const wished = coupon.kind === 'percent' ? shareOf(itemsMinor, coupon.percentBp) : coupon.amountMinor
  return Math.min(wished, itemsMinor)
}

export function stateOf(coupon: Coupon, now: Date): CouponWithResult['state'] {
  const objection = objectionTo(coupon, { now, itemsMinor: Number.MAX_SAFE_INTEGER, usedByCustomer: 0 })
  const states: Partial<Record<CouponProblem, CouponWithResult['state']>> = {
    paused: 'paused',
    'not-yet': 'waiting',
    over: 'over',
    'used-up': 'used-up',
  }
  return (objection && states[objection]) ?? 'running'
}
