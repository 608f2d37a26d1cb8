import { expect, it } from 'vitest'
import { timeZoneOfRegion } from './time-zones'

it('knows the clock of a region', () => {
  expect(timeZoneOfRegion('US-ME')).toBe('America/New_York')
  expect(timeZoneOfRegion('US-AZ')).toBe('America/Phoenix')
  expect(timeZoneOfRegion('JP-13')).toBe('Asia/Tokyo')
  expect(timeZoneOfRegion('KR')).toBe('Asia/Seoul')
})

it('names no zone for a country of several without its state', () => {
  expect(timeZoneOfRegion('US')).toBeNull()
  expect(timeZoneOfRegion('us-new-england')).toBeNull()
})
