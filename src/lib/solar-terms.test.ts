import { describe, expect, it } from 'vitest'
import { solarTerms, termsAround } from './solar-terms'

const tokyo = 'Asia/Tokyo'
const dayIn = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at)

/** Days as the National Astronomical Observatory of Japan prints them. */
const printed = {
  shokan: '2026-01-05',
  daikan: '2026-01-20',
  risshun: '2026-02-04',
  usui: '2026-02-19',
  keichitsu: '2026-03-05',
  shunbun: '2026-03-20',
  seimei: '2026-04-05',
  kokuu: '2026-04-20',
  rikka: '2026-05-05',
  shoman: '2026-05-21',
  boshu: '2026-06-06',
  geshi: '2026-06-21',
  shosho: '2026-07-07',
  taisho: '2026-07-23',
  risshu: '2026-08-07',
  syosho: '2026-08-23',
  hakuro: '2026-09-07',
  shubun: '2026-09-23',
  kanro: '2026-10-08',
  soko: '2026-10-23',
  ritto: '2026-11-07',
  shosetsu: '2026-11-22',
  taisetsu: '2026-12-07',
  toji: '2026-12-22',
} as const

describe('the solar terms', () => {
  it('are the 24, once each', () => {
    expect(new Set(solarTerms.map(({ key }) => key)).size).toBe(24)
    expect(new Set(solarTerms.map(({ sign }) => sign)).size).toBe(24)
  })

  it.each(Object.entries(printed))('%s begins on %s in Japan', (key, day) => {
    const noon = new Date(`${day}T03:00:00Z`)
    const [present] = termsAround(noon, tokyo, 0)
    expect(present?.key).toBe(key)
    expect(dayIn(present?.at ?? new Date(0), tokyo)).toBe(day)
    const [before] = termsAround(new Date(noon.getTime() - 86_400_000), tokyo, 0)
    expect(before?.key).not.toBe(key)
  })

  it('hold from the first minute of their day, on the shop’s own clock', () => {
    const keyAt = (moment: string, timeZone: string) => termsAround(new Date(moment), timeZone, 0)[0]?.key
    expect(keyAt('2026-11-21T14:59:00Z', tokyo)).toBe('ritto')
    expect(keyAt('2026-11-21T15:00:00Z', tokyo)).toBe('shosetsu')
    // In California the sun gets there late in the evening of the day before.
    expect(keyAt('2026-11-21T07:59:00Z', 'America/Los_Angeles')).toBe('ritto')
    expect(keyAt('2026-11-21T08:00:00Z', 'America/Los_Angeles')).toBe('shosetsu')
  })

  it('stand in order around the present one, over the turn of the year and of the sun', () => {
    expect(termsAround(new Date('2026-06-22T03:00:00Z'), tokyo).map(({ sign }) => sign)).toEqual([
      ...['小満', '芒種', '夏至', '小暑', '大暑'],
    ])
    const winter = termsAround(new Date('2026-12-31T03:00:00Z'), tokyo)
    expect(winter.map(({ sign }) => sign)).toEqual(['小雪', '大雪', '冬至', '小寒', '大寒'])
    const spring = termsAround(new Date('2027-03-22T03:00:00Z'), tokyo)
    expect(spring.map(({ sign }) => sign)).toEqual(['雨水', '啓蟄', '春分', '清明', '穀雨'])
    for (const around of [winter, spring]) {
      const times = around.map(({ at }) => at.getTime())
      expect(times).toEqual([...times].sort((one, other) => one - other))
    }
  })
})
