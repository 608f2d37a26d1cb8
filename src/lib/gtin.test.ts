import { describe, expect, it } from 'vitest'
import { cleanGtin, isGtin } from './gtin'

describe('a GTIN', () => {
  it.each([
    '4006381333931',
    '4 006381 333931',
    '96385074',
    '036000291452',
    '10614141543219',
    '４００６３８１３３３９３１',
  ])('%s is one', (text) => {
    expect(isGtin(text)).toBe(true)
  })
  it.each(['4006381333932', '123', '', '400638133393', '40063813339310', 'ABCDEFGHIJKLM', '4.00638E+12'])(
    '%s is none',
    (text) => {
      expect(isGtin(text)).toBe(false)
    },
  )
  it('is kept as digits', () => expect(cleanGtin(' 4 006381-333931 ')).toBe('4006381333931'))
})
