import { describe, expect, it } from 'vitest'
import { countValues } from './count-values'

describe('values of a JSON text', () => {
  it.each([
    ['0', 1],
    ['[1,2,3]', 4],
    ['{"a":[{}],"b":"x,y[{"}', 5],
    [String.raw`["\\",",","\","]`, 4],
  ])('%s are counted without reading them', (json, count) => expect(countValues(json)).toBe(count))
})
