export type Coupon = {
  id: string
  code: string
  label: string
  kind: 'percent' | 'amount'
  percentBp: number
  amountMinor: number
  minimumMinor: number
  startsAt: Date | null
  endsAt: Date | null
  totalLimit: number | null
  perCustomerLimit: number | null
  used: number
  active: boolean
}

/** Why a code gives nothing; messages promotion.problems.<reason>. */
export type CouponProblem =
  | 'unknown'
  | 'paused'
  | 'not-yet'
  | 'over'
  | 'minimum'
  | 'used-up'
  | 'used-by-you'
  | 'one-only'

export type CouponWithResult = Coupon & {
  state: 'running' | 'waiting' | 'over' | 'used-up' | 'paused'
  givenMinor: number
  turnoverMinor: number
  createdAt: Date
}
