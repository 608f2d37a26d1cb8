import { describe, expect, it } from 'vitest'
import { budgetsOf } from './budgets'

const step = (place: number, count: number) => ({ fromMinor: place * 500, toMinor: place * 500 + 499, count })

describe('budgets', () => {
  it('hold every good once, the first and the last open', () => {
    const prices = [step(1, 2), step(2, 3), step(3, 9), step(4, 6), step(5, 4), step(9, 1), step(13, 1)]
    const bands = budgetsOf(prices)
    expect(bands.length).toBeLessThanOrEqual(5)
    expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(26)
    expect(bands[0]).toMatchObject({ fromMinor: null })
    expect(bands.at(-1)).toMatchObject({ toMinor: null })
    for (const [place, band] of bands.slice(1).entries()) {
      expect(band.fromMinor).toBeGreaterThan(bands[place]?.toMinor ?? 0)
    }
  })

  it('are none where all goods cost alike, or where there are none', () => {
    expect(budgetsOf([step(2, 40)])).toEqual([])
    expect(budgetsOf([])).toEqual([])
  })

  it('are two for two prices', () => {
    expect(budgetsOf([step(1, 1), step(4, 1)])).toEqual([
      { fromMinor: null, toMinor: 999, count: 1 },
      { fromMinor: 2_000, toMinor: null, count: 1 },
    ])
  })
})
