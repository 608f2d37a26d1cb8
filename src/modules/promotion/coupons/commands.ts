import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import type { CouponInput } from './schema'

const usedUp = (code: string) =>
  new AppError('COUPON_USED_UP', 'CONFLICT', {
    userMessage: `The coupon ${code} has just been used up. Nothing was ordered.`,
    data: { code },
  })

const usedByYou = (code: string) =>
  new AppError('COUPON_USED_BY_YOU', 'CONFLICT', {
    userMessage: `You have used the code ${code} already. Take it out to order without it.`,
    data: { code },
  })

const isDuplicate = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'P2002'

/** Makes a coupon or changes it. @throws AppError COUPON_CODE_TAKEN, COUPON_LIMIT_BELOW_USES, NOT_FOUND */
export async function saveCoupon(scope: ShopScope, actor: Actor, { id, ...coupon }: CouponInput): Promise<string> {
  try {
    return await inShop(scope, async (tx) => {
      const couponId = id ?? newId()
      if (id) await changeCoupon(tx, scope, id, coupon)
      else await tx.coupon.create({ data: { shopId: scope.shopId, id: couponId, ...coupon, createdAt: now() } })
      await recordAct(tx, actor, {
        action: 'promotion.coupon.saved',
        shopId: scope.shopId,
        subject: { kind: 'coupon', id: couponId },
        data: { code: coupon.code },
      })
      return couponId
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    throw new AppError('COUPON_CODE_TAKEN', 'CONFLICT', {
      userMessage: `There is already a coupon ${coupon.code}.`,
      data: { code: coupon.code },
    })
  }
}

async function changeCoupon(tx: Tx, scope: ShopScope, id: string, coupon: Omit<CouponInput, 'id'>): Promise<void> {
  const enough = coupon.totalLimit === null ? {} : { used: { lte: coupon.totalLimit } }
  const changed = await tx.coupon.updateMany({ where: { shopId: scope.shopId, id, ...enough }, data: coupon })
  if (changed.count > 0) return
  const existing = await tx.coupon.findUnique({
    where: { shopId_id: { shopId: scope.shopId, id } },
    select: { used: true },
  })
  if (!existing) throw notFound('coupon')
  throw new AppError('COUPON_LIMIT_BELOW_USES', 'CONFLICT', {
    userMessage: `It has been used ${existing.used} times already; the limit cannot be lower.`,
    data: { used: existing.used },
  })
}

export function setCouponActive(scope: ShopScope, actor: Actor, id: string, active: boolean): Promise<void> {
  return inShop(scope, async (tx) => {
    const changed = await tx.coupon.updateMany({ where: { shopId: scope.shopId, id }, data: { active } })
    if (changed.count === 0) throw notFound('coupon')
    await recordAct(tx, actor, {
      action: active ? 'promotion.coupon.resumed' : 'promotion.coupon.paused',
      shopId: scope.shopId,
      subject: { kind: 'coupon', id },
    })
  })
}

/**
 * Takes one use for an order. The conditional update locks the coupon's row, so the count of the
 * customer's uses behind it cannot be passed by two orders at once.
 * @throws AppError COUPON_USED_UP, COUPON_USED_BY_YOU
 */
export async function takeUse(
  tx: Tx,
  scope: ShopScope,
  use: { code: string; orderId: string; customerKey: string; amountMinor: number },
): Promise<void> {
  const at = now()
  const [coupon] = await tx.$queryRaw<{ id: string; perCustomerLimit: number | null }[]>`
    UPDATE coupon SET used = used + 1
    WHERE shop_id = ${scope.shopId}::uuid AND code = ${use.code} AND active
      AND (total_limit IS NULL OR used < total_limit)
      AND (starts_at IS NULL OR starts_at <= ${at}) AND (ends_at IS NULL OR ends_at > ${at})
    RETURNING id, per_customer_limit AS "perCustomerLimit"`
  if (!coupon) throw usedUp(use.code)
  const taken = await tx.$executeRaw`
    INSERT INTO coupon_use (shop_id, coupon_id, order_id, customer_key, amount_minor, used_at)
    SELECT ${scope.shopId}::uuid, ${coupon.id}::uuid, ${use.orderId}::uuid, ${use.customerKey}, ${use.amountMinor}, ${at}
    WHERE ${coupon.perCustomerLimit}::int IS NULL OR ${coupon.perCustomerLimit}::int > (
      SELECT count(*) FROM coupon_use
      WHERE shop_id = ${scope.shopId}::uuid AND coupon_id = ${coupon.id}::uuid AND customer_key = ${use.customerKey} AND released_at IS NULL)`
  if (taken === 0) throw usedByYou(use.code)
}

/** Gives back what an order that came to nothing had taken; safe to call twice. */
export async function releaseUses(tx: Tx, scope: ShopScope, orderId: string): Promise<void> {
  await tx.$executeRaw`
    WITH released AS (
      UPDATE coupon_use SET released_at = ${now()}
      WHERE shop_id = ${scope.shopId}::uuid AND order_id = ${orderId}::uuid AND released_at IS NULL RETURNING coupon_id)
    UPDATE coupon SET used = used - 1 FROM released
    WHERE coupon.shop_id = ${scope.shopId}::uuid AND coupon.id = released.coupon_id`
}
