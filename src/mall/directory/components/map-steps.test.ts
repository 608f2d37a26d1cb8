import { expect, it } from 'vitest'
import { mapStep, stepsOf } from './map-steps'

it('uses the drawn steps for a big mall', () => {
  const steps = stepsOf([38, 5, 1])
  expect([0, 1, 5, 6, 12, 20, 30, 99].map((n) => mapStep(n, steps))).toEqual([0, 1, 1, 2, 3, 4, 5, 5])
})

it('tells the regions of a young mall apart', () => {
  expect(stepsOf([1, 2, 1])).toEqual([1, 2])
  expect(mapStep(1, [1, 2])).toBeLessThan(mapStep(2, [1, 2]))
  expect(mapStep(1, stepsOf([1]))).toBe(5)
  expect(stepsOf([])).toEqual([1])
})
