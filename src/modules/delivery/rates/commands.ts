import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import type { RateInput, ZoneInput } from './schema'

/** Makes a zone or changes it. @throws AppError NOT_FOUND when the id is not one of the shop's */
export function saveZone(scope: ShopScope, actor: Actor, { id, ...zone }: ZoneInput): Promise<string> {
  return inShop(scope, async (tx) => {
    const zoneId = id ?? newId()
    if (id) {
      const changed = await tx.shippingZone.updateMany({ where: { shopId: scope.shopId, id }, data: zone })
      if (changed.count === 0) throw notFound('zone')
    } else {
      const position = await tx.shippingZone.count({ where: { shopId: scope.shopId } })
      await tx.shippingZone.create({ data: { shopId: scope.shopId, id: zoneId, ...zone, position } })
    }
    await recordAct(tx, actor, {
      action: 'delivery.zone.saved',
      shopId: scope.shopId,
      subject: { kind: 'zone', id: zoneId },
      data: { name: zone.name },
    })
    return zoneId
  })
}

/** Removes a zone with its rates. Orders keep what they were promised: it is frozen on them. */
export function removeZone(scope: ShopScope, actor: Actor, id: string): Promise<void> {
  return inShop(scope, async (tx) => {
    const gone = await tx.shippingZone.deleteMany({ where: { shopId: scope.shopId, id } })
    if (gone.count === 0) throw notFound('zone')
    await recordAct(tx, actor, { action: 'delivery.zone.removed', shopId: scope.shopId, subject: { kind: 'zone', id } })
  })
}

/** Makes a rate or changes it. @throws AppError NOT_FOUND for a foreign zone or rate */
export function saveRate(scope: ShopScope, actor: Actor, { id, ...input }: RateInput): Promise<string> {
  return inShop(scope, async (tx) => {
    const zone = await tx.shippingZone.count({ where: { shopId: scope.shopId, id: input.zoneId } })
    if (zone === 0) throw notFound('zone')
    const rateId = id ?? newId()
    if (id) {
      const changed = await tx.shippingRate.updateMany({ where: { shopId: scope.shopId, id }, data: input })
      if (changed.count === 0) throw notFound('rate')
    } else {
      const position = await tx.shippingRate.count({ where: { shopId: scope.shopId, zoneId: input.zoneId } })
      await tx.shippingRate.create({ data: { shopId: scope.shopId, id: rateId, ...input, position } })
    }
    await recordAct(tx, actor, {
      action: 'delivery.rate.saved',
      shopId: scope.shopId,
      subject: { kind: 'rate', id: rateId },
      data: { name: input.name },
    })
    return rateId
  })
}

export function removeRate(scope: ShopScope, actor: Actor, id: string): Promise<void> {
  return inShop(scope, async (tx) => {
    const gone = await tx.shippingRate.deleteMany({ where: { shopId: scope.shopId, id } })
    if (gone.count === 0) throw notFound('rate')
    await recordAct(tx, actor, { action: 'delivery.rate.removed', shopId: scope.shopId, subject: { kind: 'rate', id } })
  })
}
