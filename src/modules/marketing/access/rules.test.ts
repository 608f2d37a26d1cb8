import { describe, expect, it } from 'vitest'
import { addDays, browserKind, byWeek, looksLikePerson, mondayOf, sumFigures } from './rules'

const point = (from: string, visitors: number, orders = 0) => ({
  from,
  visitors,
  views: visitors * 2,
  orders,
  turnoverMinor: orders * 1_000,
  conversionBp: null,
})

describe('looksLikePerson', () => {
  it.each([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
      true,
    ],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', false],
    ['Mozilla/5.0 AppleWebKit/537.36 HeadlessChrome/140 Safari/537.36', false],
    ['curl/8.7.1', false],
    ['', false],
  ])('%s', (userAgent, person) => {
    expect(looksLikePerson(userAgent)).toBe(person)
  })
})

it('goes over the ends of months and years by the calendar', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
  expect(mondayOf('2026-11-22')).toBe('2026-11-16')
  expect(mondayOf('2026-11-16')).toBe('2026-11-16')
})

it('sums days into weeks without losing any', () => {
  const days = [point('2026-11-15', 4, 1), point('2026-11-16', 10, 1), point('2026-11-22', 2)]
  expect(byWeek(days).map((week) => [week.from, week.visitors, week.orders])).toEqual([
    ['2026-11-09', 4, 1],
    ['2026-11-16', 12, 1],
  ])
  expect(sumFigures(days).conversionBp).toBe(1_250)
  expect(sumFigures([]).conversionBp).toBeNull()
})

it('knows browsers by family and system, however many they claim to be', () => {
  const claims = Array.from(
    { length: 500 },
    (_, index) =>
      `Mozilla/5.0 (Windows NT 10.${index}; Win64) AppleWebKit/537.36 Chrome/${index}.0 Safari/537.${index}`,
  )
  expect(new Set(claims.map(browserKind))).toEqual(new Set(['chrome/windows/wide']))
})
