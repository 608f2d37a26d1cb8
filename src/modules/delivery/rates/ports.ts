import { z } from 'zod'
import { bundleSection } from '@/shop/bundle/ports'
import type { DeliveryOptionSource } from '@/shop/orders/ports'
import { saveRate, saveZone } from './commands'
import { listZones, readZones } from './queries'
import { countriesOf, priceOf, surchargeOf, zoneFor } from './rules'
import { rateInput, zoneInput } from './schema'

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

/** A file names no ids: a rate belongs to the zone it stands in. */
const noZone = '00000000-0000-4000-8000-000000000000'

const zone = zoneInput.safeExtend({
  id: z.undefined().optional(),
  rates: z.array(rateInput.safeExtend({ id: z.undefined().optional(), zoneId: z.literal(noZone) })).max(100),
})

/** Zones and rates; one is known by its name. */
export const zoneSection = bundleSection({
  key: 'delivery',
  version: 1,
  permission: 'delivery.edit',
  schema: z.object({ zones: z.array(zone).max(200) }),
  write: async (scope) => ({
    zones: (await listZones(scope)).map(({ id: _id, rates, ...rest }) => ({
      ...rest,
      countries: [...rest.countries],
      states: [...rest.states],
      rates: rates.map(({ id: _rate, bands, ...rate }) => ({ ...rate, bands: [...bands], zoneId: noZone })),
    })),
  }),
  entries: ({ zones }) => zones.map((one) => [one.name, one] as const),
  async read(scope, actor, { zones }) {
    const standing = new Map((await listZones(scope)).map((one) => [one.name, one]))
    for (const { rates, ...rest } of zones) {
      const was = standing.get(rest.name)
      const zoneId = await saveZone(scope, actor, { ...rest, ...(was ? { id: was.id } : {}) })
      for (const rate of rates) {
        const known = was?.rates.find(({ name }) => name === rate.name)
        await saveRate(scope, actor, { ...rate, zoneId, ...(known ? { id: known.id } : {}) })
      }
    }
  },
})
