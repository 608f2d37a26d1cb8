import { expect, it } from 'vitest'
import { countriesIn, countryNames, homeCountry } from './countries'

it('finds the country a shop stands in by its address, then by its currency', () => {
  expect(homeCountry({ address: { country: 'KR' }, currency: 'USD' })).toBe('KR')
  expect(homeCountry({ address: null, currency: 'USD' })).toBe('US')
  expect(homeCountry({ address: null, currency: 'EUR' })).toBeNull()
})

it('puts the home country first and the others in order', () => {
  expect(countriesIn('en', 'US').slice(0, 2)).toEqual([
    { code: 'US', name: 'United States' },
    { code: 'AL', name: 'Albania' },
  ])
  expect(countriesIn('en')[0]?.code).toBe('AL')
})

it('uses the short name where the long one is a formula', () => {
  expect(countryNames('en')('HK')).toBe('Hong Kong')
  expect(countryNames('ja')('MO')).toBe('マカオ')
})
