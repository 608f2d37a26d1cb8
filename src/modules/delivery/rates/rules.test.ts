import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countriesOf, priceOf, surchargeOf, zoneFor } from './rules'
import type { Rate, Zone } from './types'

const zone = (name: string, countries: string[], states: string[] = []): Zone => ({
  id: name,
  name,
  countries,
  states,
  rates: [],
})
const rate = (over: Partial<Rate> = {}): Rate => ({
  id: 'r',
  zoneId: 'z',
  name: 'Post',
  kind: 'flat',
  priceMinor: 640,
  bands: [],
  freeFromMinor: null,
  minDays: 1,
  maxDays: 3,
  ...over,
})

describe('zoneFor', () => {
  const zones = [zone('everywhere', []), zone('us', ['US']), zone('new-england', ['US'], ['ME', 'VT'])]

  it.each([
    ['US', 'ME', 'new-england'],
    ['US', 'me', 'new-england'],
    ['US', 'CA', 'us'],
    ['JP', '', 'everywhere'],
  ])('takes the most exact zone for %s %s', (country, state, name) => {
    expect(zoneFor(zones, { country, state })?.name).toBe(name)
  })

  it('says when nobody delivers', () => {
    expect(zoneFor([zone('us', ['US'])], { country: 'FR', state: '' })).toBeNull()
  })
})

describe('priceOf', () => {
  const byWeight = rate({
    kind: 'weight',
    bands: [
      { upToGrams: 500, priceMinor: 400 },
      { upToGrams: 2_000, priceMinor: 900 },
    ],
  })

  it.each([
    [0, 400],
    [500, 400],
    [501, 900],
    [2_000, 900],
    [2_001, null],
  ])('prices %i g at %s', (grams, price) => {
    expect(priceOf(byWeight, { grams, itemsMinor: 0 })).toBe(price)
  })

  it('is free from the amount on, never before', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (itemsMinor, freeFromMinor) => {
        const price = priceOf(rate({ freeFromMinor }), { grams: 1, itemsMinor })
        expect(price).toBe(itemsMinor >= freeFromMinor ? 0 : 640)
      }),
    )
  })

  it('does not make a parcel free that is too heavy to be taken', () => {
    expect(priceOf({ ...byWeight, freeFromMinor: 0 }, { grams: 9_999, itemsMinor: 1 })).toBeNull()
  })
})

describe('what delivery classes add', () => {
  const bulky = { minor: 900, perPiece: false }
  const chilled = { minor: 1_200, perPiece: false }
  const piano = { minor: 5_000, perPiece: true }
  it('is the dearest class once, and each piece of those that count by piece', () => {
    expect(surchargeOf([{ quantity: 3, surcharge: null }])).toBe(0)
    expect(surchargeOf([{ quantity: 3, surcharge: bulky }])).toBe(900)
    expect(
      surchargeOf([
        { quantity: 1, surcharge: bulky },
        { quantity: 1, surcharge: chilled },
        { quantity: 2, surcharge: piano },
      ]),
    ).toBe(11_200)
  })
})

describe('where a shop delivers to', () => {
  const rate: Rate = {
    id: 'r',
    zoneId: 'z',
    name: 'Parcel',
    kind: 'flat',
    priceMinor: 500,
    bands: [],
    freeFromMinor: null,
    minDays: 1,
    maxDays: 2,
  }
  const open = (countries: string[]): Zone => ({ ...zone(countries.join(), countries), rates: [rate] })

  it('is every country of a zone with a rate, once', () =>
    expect(countriesOf([open(['US']), open(['JP', 'US']), zone('no rate', ['KR'])])).toEqual(['US', 'JP']))
  it('is anywhere with a zone for everywhere', () => expect(countriesOf([open(['US']), open([])])).toBeNull())
  it('is nowhere without rates', () => expect(countriesOf([zone('everywhere', [])])).toEqual([]))
})
