import type { Coupon as CouponRow } from '@/generated/prisma/client'
import { mailboxOf } from '@/lib/mailbox'
import { toMinor } from '@/lib/money'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { stateOf } from './rules'
import type { Coupon, CouponWithResult } from './types'

function toCoupon(row: CouponRow): Coupon {
  const { id, code, label, percentBp, startsAt, endsAt, totalLimit, perCustomerLimit, used, active } = row
  return {
    id,
    code,
    label,
    kind: row.kind === 'percent' ? 'percent' : 'amount',
    percentBp,
    amountMinor: toMinor(row.amountMinor),
    minimumMinor: toMinor(row.minimumMinor),
    startsAt,
    endsAt,
    totalLimit,
    perCustomerLimit,
    used,
    active,
  }
}

/** Codes are kept in capitals; what a shopper types is folded the same way. */
export function foldCode(code: string): string {
  return code.normalize('NFKC').trim().toUpperCase()
}

export async function findCoupons(tx: Tx, scope: ShopScope, codes: readonly string[]): Promise<Map<string, Coupon>> {
  const rows = await tx.coupon.findMany({ where: { shopId: scope.shopId, code: { in: codes.map(foldCode) } } })
  return new Map(rows.map((row) => [row.code, toCoupon(row)]))
}

/** Live uses of coupons by one customer, by coupon id. */
export async function countUses(
  tx: Tx,
  scope: ShopScope,
  couponIds: readonly string[],
  email: string,
): Promise<Map<string, number>> {
  if (!email || couponIds.length === 0) return new Map()
  const groups = await tx.couponUse.groupBy({
    by: ['couponId'],
    where: { shopId: scope.shopId, couponId: { in: [...couponIds] }, customerKey: mailboxOf(email), releasedAt: null },
    _count: true,
  })
  return new Map(groups.map((group) => [group.couponId, group._count]))
}

/** All coupons with what they gave away and the turnover of the orders that used them. */
export function listCoupons(scope: ShopScope): Promise<CouponWithResult[]> {
  return inShop(scope, async (tx) => {
    const rows = await tx.coupon.findMany({
      where: { shopId: scope.shopId },
      orderBy: { createdAt: 'desc' },
      take: 500,
    })
    const results = await tx.$queryRaw<{ couponId: string; given: bigint; turnover: bigint }[]>`
      SELECT u.coupon_id AS "couponId", sum(u.amount_minor)::bigint AS given, sum(o.total_minor)::bigint AS turnover
      FROM coupon_use u JOIN shop_order o ON o.shop_id = u.shop_id AND o.id = u.order_id
      WHERE u.shop_id = ${scope.shopId}::uuid AND u.released_at IS NULL GROUP BY 1`
    const byCoupon = new Map(results.map((result) => [result.couponId, result]))
    return rows.map((row) => {
      const coupon = toCoupon(row)
      const result = byCoupon.get(row.id)
      return {
        ...coupon,
        state: stateOf(coupon, now()),
        givenMinor: toMinor(result?.given ?? 0n),
        turnoverMinor: toMinor(result?.turnover ?? 0n),
        createdAt: row.createdAt,
      }
    })
  })
}

/** Every coupon by its code. */
export async function listAllCoupons(scope: ShopScope): Promise<Coupon[]> {
  const rows = await inShop(scope, (tx) => tx.coupon.findMany({ where: { shopId: scope.shopId } }))
  return rows.map(toCoupon).toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
