import { expect, it } from 'vitest'
import { SeenBefore } from './seen-before'

it('tells where a text stood first, among many', () => {
  const seen = new SeenBefore()
  const rows = Array.from({ length: 200_000 }, (_, index) => index + 1)
  expect(rows.filter((row) => seen.note(`SKU-${row}`, row) !== null)).toEqual([])
  expect(seen.note('SKU-1', 200_001)).toBe(1)
  expect(seen.note('SKU-123456', 200_002)).toBe(123_456)
  expect(seen.note('sku-1', 200_003)).toBeNull()
})
