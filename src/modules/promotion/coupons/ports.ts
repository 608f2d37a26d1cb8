import { z } from 'zod'
import { instant } from '@/lib/input'
import { mailboxOf } from '@/lib/mailbox'
import { now } from '@/platform/clock'
import { bundleSection } from '@/shop/bundle/ports'
import type { OfferSource } from '@/shop/offers/ports'
import type { Adjustment, CodeProblem, PriceAdjuster } from '@/shop/orders/ports'
import { releaseUses, saveCoupon, takeUse } from './commands'
import { countUses, findCoupons, foldCode, listAllCoupons } from './queries'
import { discountOf, objectionTo, stateOf } from './rules'
import { couponInput } from './schema'
import type { Coupon, CouponProblem } from './types'

const key = 'promotion.coupons'

function problemOf(code: string, reason: CouponProblem, coupon?: Coupon): CodeProblem {
  return reason === 'minimum' && coupon
    ? { code, reason, data: { minimumMinor: coupon.minimumMinor } }
    : { code, reason }
}

/** Coupon codes of a shop. One coupon per order; the shop pays for its own coupons. */
export const couponAdjuster: PriceAdjuster = {
  key,

  async quote(tx, scope, draft) {
    const codes = [...new Set(draft.codes.map(foldCode))]
    if (codes.length === 0) return { adjustments: [], problems: [] }
    const coupons = await findCoupons(tx, scope, codes)
    const uses = await countUses(
      tx,
      scope,
      [...coupons.values()].map((c) => c.id),
      draft.email,
    )
    const adjustments: Adjustment[] = []
    const problems: CodeProblem[] = []
    for (const code of codes) {
      const coupon = coupons.get(code)
      if (!coupon) {
        problems.push(problemOf(code, 'unknown'))
        continue
      }
      const moment = { now: now(), itemsMinor: draft.itemsMinor, usedByCustomer: uses.get(coupon.id) ?? 0 }
      const reason = objectionTo(coupon, moment) ?? (adjustments.length > 0 ? 'one-only' : null)
      if (reason) problems.push(problemOf(code, reason, coupon))
      else
        adjustments.push({
          source: key,
          code,
          label: coupon.label || code,
          amountMinor: discountOf(coupon, draft.itemsMinor),
          mallFundedMinor: 0,
        })
    }
    return { adjustments, problems }
  },

  async commit(tx, scope, order, adjustment) {
    await takeUse(tx, scope, {
      code: adjustment.code,
      orderId: order.orderId,
      customerKey: mailboxOf(order.email),
      amountMinor: adjustment.amountMinor,
    })
  },

  async release(tx, scope, orderId) {
    await releaseUses(tx, scope, orderId)
  },
}

/** Coupons that run at the moment, for strips on a shop's pages. */
export const couponOffers: OfferSource = {
  key,
  async announce(tx, scope, codes) {
    const coupons = await findCoupons(tx, scope, codes)
    return codes.flatMap((code) => {
      const coupon = coupons.get(foldCode(code))
      if (!coupon || stateOf(coupon, now()) !== 'running') return []
      const { label, kind, percentBp, amountMinor, minimumMinor, endsAt } = coupon
      return [{ code: coupon.code, label, kind, percentBp, amountMinor, minimumMinor, endsAt }]
    })
  },
}

const asDate = (text: string | null) => (text === null ? null : new Date(text))

/** A coupon as a file has it: times as text, no id, and nothing of how often it was used. */
const brought = z
  .object({ startsAt: instant.nullable(), endsAt: instant.nullable() })
  .loose()
  .transform(({ startsAt, endsAt, ...rest }, context) => {
    const read = couponInput.safeParse({ ...rest, startsAt: asDate(startsAt), endsAt: asDate(endsAt) })
    if (read.success && read.data.id === undefined) return read.data
    context.addIssue({ code: 'custom', message: 'form' })
    return z.NEVER
  })

export const couponSection = bundleSection({
  key: 'coupons',
  version: 1,
  permission: 'promotion.edit',
  schema: z.object({ coupons: z.array(brought).max(20_000) }),
  async write(scope) {
    const coupons = await listAllCoupons(scope)
    return {
      coupons: coupons.map(({ code, label, kind, percentBp, amountMinor, minimumMinor, startsAt, endsAt, ...rest }) => {
        const { totalLimit, perCustomerLimit, active } = rest
        const limits = { startsAt, endsAt, totalLimit, perCustomerLimit, active }
        return { code, label, kind, percentBp, amountMinor, minimumMinor, ...limits }
      }),
    }
  },
  entries: ({ coupons }) => coupons.map((one) => [one.code, one] as const),
  async read(scope, actor, { coupons }) {
    const ids = new Map((await listAllCoupons(scope)).map(({ code, id }) => [code, id]))
    for (const coupon of coupons) {
      const id = ids.get(coupon.code)
      await saveCoupon(scope, actor, { ...coupon, ...(id ? { id } : {}) })
    }
  },
})
