import { expect, it } from 'vitest'
import { checkZone, zoneDraft } from './zone-values'

const draft = { name: 'United States', where: 'named', countries: ['US'], states: [] } as const
const with_ = (change: object) => ({ ...draft, countries: ['US'], states: [], ...change })

it('never takes an emptied list of countries for the whole world', () => {
  expect(checkZone(with_({ countries: [] }))).toEqual({ problem: 'countries' })
  expect(checkZone(with_({ countries: [], where: 'everywhere' }))).toMatchObject({
    zone: { countries: [], states: [] },
  })
})

it('keeps states of one country only', () => {
  expect(checkZone(with_({ states: ['ME', 'NH'] }))).toMatchObject({ zone: { states: ['ME', 'NH'] } })
  expect(checkZone(with_({ countries: ['US', 'CA'], states: ['ME'] }))).toMatchObject({ zone: { states: [] } })
  expect(checkZone(with_({ countries: ['JP'], states: ['東京都'] }))).toMatchObject({ zone: { states: ['東京都'] } })
})

it('reads a zone without countries as everywhere else', () => {
  const zone = { id: 'z', name: 'Rest', countries: [], states: [], rates: [] }
  expect(zoneDraft(zone).where).toBe('everywhere')
  expect(zoneDraft(null).where).toBe('named')
})
