import { describe, expect, it } from 'vitest'
import { type BulkSet, bulkChanges, skuOf } from './bulk-set'
import { type DraftVariant, emptyVariant } from './draft'

const variant = (options: string[], change: Partial<DraftVariant> = {}): DraftVariant => ({
  ...emptyVariant(options),
  priceMinor: 4_899,
  costMinor: 2_000,
  onHand: 5,
  reserved: 2,
  ...change,
})
const rows = [variant(['Large', 'Warm white']), variant(['Large', '抹茶'], { priceMinor: 6_250, costMinor: null })]
const results = (set: BulkSet, currency = 'USD') => bulkChanges(rows, set, currency).map(({ change }) => change)

describe('many variants at once', () => {
  it('take one price, a rise, or a share of another column', () => {
    expect(results({ kind: 'amount', cell: 'priceMinor', how: 'set', minor: 5_000 })).toEqual([
      { priceMinor: 5_000 },
      { priceMinor: 5_000 },
    ])
    expect(results({ kind: 'amount', cell: 'costMinor', how: 'add', minor: -2_500 })).toEqual([
      { costMinor: 0 },
      { costMinor: null },
    ])
    const share = { kind: 'amount', cell: 'plannedPriceMinor', how: 'percent', of: 'priceMinor' } as const
    expect(results({ ...share, basisPoints: -1_500, ending: 'exact' })).toEqual([
      { plannedPriceMinor: 4_164 },
      { plannedPriceMinor: 5_312 },
    ])
    expect(results({ ...share, basisPoints: -1_500, ending: 'below' })).toEqual([
      { plannedPriceMinor: 4_199 },
      { plannedPriceMinor: 5_299 },
    ])
    expect(results({ ...share, basisPoints: 1_000, ending: 'whole' }, 'JPY')).toEqual([
      { plannedPriceMinor: 5_390 },
      { plannedPriceMinor: 6_880 },
    ])
  })
  it('never lose their price', () => {
    expect(results({ kind: 'amount', cell: 'priceMinor', how: 'set', minor: null })[0]).toEqual({ priceMinor: 4_899 })
    expect(results({ kind: 'amount', cell: 'compareAtMinor', how: 'set', minor: null })[0]).toEqual({
      compareAtMinor: null,
    })
  })
  it('count what can be sold beside what orders wait for', () => {
    expect(results({ kind: 'stock', how: 'set', pieces: 10 })[0]).toEqual({ onHand: 12 })
    expect(results({ kind: 'stock', how: 'add', pieces: -9 })[0]).toEqual({ onHand: 0 })
  })
})

describe('article numbers after a pattern', () => {
  it('are made of the choices and a running number', () => {
    expect(skuOf('ML-{1:1}-{2:4}-{n:3}', ['Large', 'Warm white'], 6)).toBe('ML-L-WARM-007')
    expect(skuOf('{2}/{n}', ['Large', '抹茶'], 0)).toBe('抹茶/1')
    expect(skuOf('{3}-{x}', ['Large'], 0)).toBe('-{x}')
  })
})
