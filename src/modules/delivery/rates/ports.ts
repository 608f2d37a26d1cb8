import type { DeliveryOptionSource } from '@/shop/orders/ports'
import { readZones } from './queries'
import { countriesOf, priceOf, surchargeOf, zoneFor } from './rules'

/** Delivery to an address by the shop's own zones and rates. */
export const rateOptions: DeliveryOptionSource = {
  key: 'delivery.rates',
  countries: async (tx, scope) => countriesOf(await readZones(tx, scope)),
  async list(tx, scope, draft) {
    if (!draft.shipTo) return []
    const zone = zoneFor(await readZones(tx, scope), draft.shipTo)
    const shipped = draft.lines.filter((line) => line.requiresShipping)
    const parcel = {
      grams: shipped.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0),
      itemsMinor: draft.itemsMinor,
    }
    const surcharge = surchargeOf(shipped)
    return (zone?.rates ?? []).flatMap((rate) => {
      const base = priceOf(rate, parcel)
      if (base === null) return []
      const { id, name, minDays, maxDays, freeFromMinor } = rate
      return [
        {
          key: `rate:${id}`,
          label: name,
          priceMinor: base + surcharge,
          minDays,
          maxDays,
          freeFromMinor: base === 0 ? null : freeFromMinor,
        },
      ]
    })
  },
}
