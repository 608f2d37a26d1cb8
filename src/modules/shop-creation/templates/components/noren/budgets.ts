import type { ProductFacets } from '@/shop/catalog/types'

/** Prices from one bound to the other, both included; null where the first or last band is open. */
export type Budget = { fromMinor: number | null; toMinor: number | null; count: number }

/** Steps of prices taken together into at most `most` bands that each hold a like part of the goods; none where there is no choice. */
export function budgetsOf(prices: ProductFacets['prices'], most = 5): Budget[] {
  const share = prices.reduce((sum, { count }) => sum + count, 0) / most
  const bands: Budget[] = []
  for (const { fromMinor, toMinor, count } of prices) {
    const last = bands.at(-1)
    if (last && last.count < share) bands[bands.length - 1] = { ...last, toMinor, count: last.count + count }
    else bands.push({ fromMinor, toMinor, count })
  }
  if (bands.length < 2) return []
  return bands.map((band, place) => ({
    fromMinor: place === 0 ? null : band.fromMinor,
    toMinor: place === bands.length - 1 ? null : band.toMinor,
    count: band.count,
  }))
}
