import type { Actor } from '@/mall/audit/commands'
import { saveOffer } from '@/modules/delivery/gift/commands'
import { saveRate, saveZone } from '@/modules/delivery/rates/commands'
import { saveCoupon } from '@/modules/promotion/coupons/commands'
import type { ShopScope } from '@/platform/db/scope'
import type { Calendar } from '../clock'
import { gifts } from '../data/gifts'
import type { CouponSeed, RateSeed, ZoneSeed } from '../data/types'

function rateOf(zoneId: string, rate: RateSeed) {
  const flat = typeof rate.price === 'number'
  return {
    zoneId,
    name: rate.name,
    kind: flat ? ('flat' as const) : ('weight' as const),
    priceMinor: typeof rate.price === 'number' ? rate.price : 0,
    bands:
      typeof rate.price === 'number'
        ? []
        : rate.price.map(({ upToGrams, price }) => ({ upToGrams, priceMinor: price })),
    freeFromMinor: rate.freeFrom ?? null,
    minDays: rate.days[0],
    maxDays: rate.days[1],
  }
}

export async function seedZones(scope: ShopScope, actor: Actor, zones: readonly ZoneSeed[]): Promise<void> {
  for (const zone of zones) {
    const zoneId = await saveZone(scope, actor, {
      name: zone.name,
      countries: [...zone.countries],
      states: [...(zone.states ?? [])],
    })
    for (const rate of zone.rates) await saveRate(scope, actor, rateOf(zoneId, rate))
  }
}

/** What the shop wraps and writes; most send their goods in a plain box. */
export async function seedGifts(scope: ShopScope, actor: Actor, slug: string): Promise<void> {
  const seed = gifts[slug]
  if (seed) await saveOffer(scope, actor, { offer: seed.offer, version: 0 })
}

export async function seedCoupons(
  scope: ShopScope,
  actor: Actor,
  coupons: readonly CouponSeed[],
  { daysAgo }: Calendar,
): Promise<void> {
  for (const coupon of coupons) {
    await saveCoupon(scope, actor, {
      code: coupon.code,
      label: coupon.label,
      kind: coupon.percent ? 'percent' : 'amount',
      percentBp: (coupon.percent ?? 0) * 100,
      amountMinor: coupon.amount ?? 0,
      minimumMinor: coupon.minimum ?? 0,
      startsAt: coupon.fromDay === undefined ? null : daysAgo(-coupon.fromDay),
      endsAt: coupon.toDay === undefined ? null : daysAgo(-coupon.toDay),
      totalLimit: coupon.totalLimit ?? null,
      perCustomerLimit: coupon.perCustomerLimit ?? null,
      active: true,
    })
  }
}
