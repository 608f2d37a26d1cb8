import { toMinor } from '@/lib/money'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import type { Band, Rate, Zone } from './types'

/** Zones with their rates in the retailer's order. */
export async function readZones(tx: Tx, scope: ShopScope): Promise<Zone[]> {
  const [zones, rates] = [
    await tx.shippingZone.findMany({ where: { shopId: scope.shopId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    await tx.shippingRate.findMany({ where: { shopId: scope.shopId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
  ]
  const rate = (row: (typeof rates)[number]): Rate => ({
    id: row.id,
    zoneId: row.zoneId,
    name: row.name,
    kind: row.kind === 'weight' ? 'weight' : 'flat',
    priceMinor: toMinor(row.priceMinor),
    bands: row.bands as Band[],
    freeFromMinor: row.freeFromMinor === null ? null : toMinor(row.freeFromMinor),
    minDays: row.minDays,
    maxDays: row.maxDays,
  })
  return zones.map(({ id, name, countries, states }) => ({
    id,
    name,
    countries,
    states,
    rates: rates.filter((r) => r.zoneId === id).map(rate),
  }))
}

export function listZones(scope: ShopScope): Promise<Zone[]> {
  return inShop(scope, (tx) => readZones(tx, scope))
}
