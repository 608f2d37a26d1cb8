import type { Rate, Zone } from './types'

type Place = { country: string; state: string }

/** How exactly a zone names a place: 3 its state, 2 its country, 1 everywhere, 0 not at all. */
function nearness(zone: Zone, place: Place): number {
  if (zone.countries.length === 0) return 1
  if (!zone.countries.includes(place.country)) return 0
  if (zone.states.length === 0) return 2
  return zone.states.includes(place.state.toUpperCase()) ? 3 : 0
}

/** The zone that names the place most exactly; the first listed wins a tie. Null = nobody delivers there. */
export function zoneFor(zones: readonly Zone[], place: Place): Zone | null {
  let best: Zone | null = null
  let bestNearness = 0
  for (const zone of zones) {
    const near = nearness(zone, place)
    if (near > bestNearness) [best, bestNearness] = [zone, near]
  }
  return best
}

/** Every country that a zone with a rate names, once; null where one reaches everywhere. */
export function countriesOf(zones: readonly Zone[]): string[] | null {
  const open = zones.filter(({ rates }) => rates.length > 0)
  return open.some(({ countries }) => countries.length === 0)
    ? null
    : [...new Set(open.flatMap((zone) => zone.countries))]
}

type Surcharged = { quantity: number; surcharge: { minor: number; perPiece: boolean } | null }

/** What delivery classes add: each piece of those that count by piece, and the dearest of the others once. */
export function surchargeOf(lines: readonly Surcharged[]): number {
  const charged = lines.flatMap(({ quantity, surcharge }) => (surcharge ? [{ quantity, ...surcharge }] : []))
  const byPiece = charged.filter(({ perPiece }) => perPiece)
  const once = charged.filter(({ perPiece }) => !perPiece)
  return (
    byPiece.reduce((sum, { minor, quantity }) => sum + minor * quantity, 0) +
    Math.max(0, ...once.map(({ minor }) => minor))
  )
}

/** What a rate costs for a parcel, or null when it is too heavy for the last band. */
export function priceOf(rate: Rate, parcel: { grams: number; itemsMinor: number }): number | null {
  const full =
    rate.kind === 'flat'
      ? rate.priceMinor
      : (rate.bands.find((band) => parcel.grams <= band.upToGrams)?.priceMinor ?? null)
  if (full === null) return null
  return rate.freeFromMinor !== null && parcel.itemsMinor >= rate.freeFromMinor ? 0 : full
}
