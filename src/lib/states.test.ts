import { describe, expect, it } from 'vitest'
import { locales } from './locales'
import { statesIn, statesOf } from './states'

describe('states of a country', () => {
  it.each(locales)('keep their codes and their order in %s', (locale) => {
    for (const [country, states] of Object.entries(statesOf)) {
      expect(statesIn(country, locale).map(([value]) => value)).toEqual(states.map(([value]) => value))
    }
  })

  it.each([
    ['ja', 'メイン州'],
    ['ko', '메인주'],
    ['en', 'Maine'],
  ])('have names a reader of %s knows', (locale, name) => expect(new Map(statesIn('US', locale)).get('ME')).toBe(name))

  it('are none where addresses have none', () => expect(statesIn('GB', 'ja')).toEqual([]))
})
