import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinList, joinPaths, splitList, splitPaths } from './lists'

const item = fc
  .string({ unit: fc.constantFrom('a', 'ß', '紙', ',', '>', '\\', ' ', '"', "'"), minLength: 1, maxLength: 8 })
  .map((text) => text.trim())
  .filter(Boolean)

it('a list in one cell is read as it was written', () => {
  expect(joinList(['paper, thin', 'light'])).toBe('paper\\, thin, light')
  expect(splitList('paper, light,, ')).toEqual(['paper', 'light'])
  fc.assert(fc.property(fc.array(item), (items) => void expect(splitList(joinList(items))).toEqual(items)))
})

it('paths in one cell are read as they were written', () => {
  expect(joinPaths([['Home', 'Lamps'], ['A > B, C']])).toBe('Home > Lamps, A \\> B\\, C')
  const path = fc.array(item, { minLength: 1, maxLength: 4 })
  fc.assert(fc.property(fc.array(path), (paths) => void expect(splitPaths(joinPaths(paths))).toEqual(paths)))
})
