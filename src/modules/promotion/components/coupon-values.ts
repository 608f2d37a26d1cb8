import type { CouponInput } from '../coupons/schema'
import type { CouponWithResult } from '../coupons/types'

/** What the form starts from: a new coupon, or the one being changed. */
export function couponValues(coupon: CouponWithResult | null): CouponInput {
  if (!coupon) {
    return {
      code: '',
      label: '',
      kind: 'percent',
      percentBp: 1_000,
      amountMinor: 0,
      minimumMinor: 0,
      startsAt: null,
      endsAt: null,
      totalLimit: null,
      perCustomerLimit: 1,
      active: true,
    }
  }
  const {
    id,
    code,
    label,
    kind,
    percentBp,
    amountMinor,
    minimumMinor,
    startsAt,
    endsAt,
    totalLimit,
    perCustomerLimit,
    active,
  } = coupon
  return {
    id,
    code,
    label,
    kind,
    percentBp,
    amountMinor,
    minimumMinor,
    startsAt,
    endsAt,
    totalLimit,
    perCustomerLimit,
    active,
  }
}

/** The value of a `datetime-local` field, in the reader's own time zone. */
export function toLocalInput(date: Date | null): string {
  if (!date) return ''
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

export function fromLocalInput(text: string): Date | null {
  const date = new Date(text)
  return text === '' || Number.isNaN(date.getTime()) ? null : date
}
