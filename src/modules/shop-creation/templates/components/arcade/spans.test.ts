import { describe, expect, it } from 'vitest'
import { spansOf } from './spans'

const sum = (spans: readonly number[]) => spans.reduce((total, span) => total + span, 0)

describe('widths of cards', () => {
  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 24])('fill whole rows with %i goods', (count) => {
    const spans = spansOf(count)
    expect(spans).toHaveLength(count)
    expect(sum(spans) % 6).toBe(0)
    let left = 6
    for (const span of spans) {
      left -= span
      expect(left).toBeGreaterThanOrEqual(0)
      if (left === 0) left = 6
    }
  })

  it('opens and closes sixteen goods with a wide one', () => {
    const spans = spansOf(16)
    expect(spans.filter((span) => span === 2)).toHaveLength(2)
    expect([spans[0], spans.at(-1)]).toEqual([2, 2])
  })

  it('shows few goods wide', () => {
    expect(spansOf(1)).toEqual([3])
    expect(spansOf(3)).toEqual([2, 2, 2])
    expect(spansOf(0)).toEqual([])
  })
})
