import { days } from './time'

/**
 * The 24 solar terms of the East Asian calendar in the order of the sun's way, from the spring equinox (0°) in steps of
 * 15°: a key, and the signs by which calendars write it in all three languages' scripts.
 */
export const solarTerms = [
  { key: 'shunbun', sign: '春分' },
  { key: 'seimei', sign: '清明' },
  { key: 'kokuu', sign: '穀雨' },
  { key: 'rikka', sign: '立夏' },
  { key: 'shoman', sign: '小満' },
  { key: 'boshu', sign: '芒種' },
  { key: 'geshi', sign: '夏至' },
  { key: 'shosho', sign: '小暑' },
  { key: 'taisho', sign: '大暑' },
  { key: 'risshu', sign: '立秋' },
  { key: 'syosho', sign: '処暑' },
  { key: 'hakuro', sign: '白露' },
  { key: 'shubun', sign: '秋分' },
  { key: 'kanro', sign: '寒露' },
  { key: 'soko', sign: '霜降' },
  { key: 'ritto', sign: '立冬' },
  { key: 'shosetsu', sign: '小雪' },
  { key: 'taisetsu', sign: '大雪' },
  { key: 'toji', sign: '冬至' },
  { key: 'shokan', sign: '小寒' },
  { key: 'daikan', sign: '大寒' },
  { key: 'risshun', sign: '立春' },
  { key: 'usui', sign: '雨水' },
  { key: 'keichitsu', sign: '啓蟄' },
] as const

export type SolarTermKey = (typeof solarTerms)[number]['key']
/** A term and the instant at which the sun reaches it. */
export type SolarTerm = { key: SolarTermKey; sign: string; at: Date }

const tropicalYear = 365.2422 * days(1)
const epoch = Date.UTC(2000, 0, 1, 12)
const stepDegrees = 15

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
const turned = (degrees: number) => ((degrees % 360) + 360) % 360

/**
 * Apparent longitude of the sun in degrees (J. Meeus, Astronomical Algorithms, ch. 25, low accuracy: 0.01°, which is a
 * quarter of an hour on a term; the two minutes between clock and ephemeris time are left out).
 */
export function sunLongitude(at: Date): number {
  const centuries = (at.getTime() - epoch) / days(36_525)
  const mean = 280.46646 + 36_000.76983 * centuries + 0.0003032 * centuries ** 2
  const anomaly = 357.52911 + 35_999.05029 * centuries - 0.0001537 * centuries ** 2
  const centre =
    (1.914602 - 0.004817 * centuries) * sine(anomaly) +
    (0.019993 - 0.000101 * centuries) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly)
  return turned(mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1_934.136 * centuries))
}

/** The instant nearest to `near` at which the sun stands at `degrees`. */
function whenAt(degrees: number, near: Date): Date {
  let at = near.getTime()
  for (let round = 0; round < 5; round++) {
    const off = ((degrees - sunLongitude(new Date(at)) + 540) % 360) - 180
    at += (off / 360) * tropicalYear
  }
  return new Date(at)
}

const dayOf = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

/**
 * The term a day belongs to with `each` terms before and behind it, in order; the middle one is the present one. A term
 * begins with the whole day on which the sun reaches it, by the clock of `timeZone`, as calendars print it.
 */
export function termsAround(at: Date, timeZone: string, each = 2): SolarTerm[] {
  const today = dayOf(at, timeZone)
  const reached = Math.floor(sunLongitude(at) / stepDegrees)
  const near = [reached - 1, reached, reached + 1].map((place) => ({
    place,
    at: whenAt(turned(place * stepDegrees), at),
  }))
  const present = near.findLast((term) => dayOf(term.at, timeZone) <= today)?.place ?? reached
  return Array.from({ length: each * 2 + 1 }, (_, index) => {
    const place = present - each + index
    const away = new Date(at.getTime() + ((place - reached) * tropicalYear) / solarTerms.length)
    const { key, sign } = solarTerms[turned(place * stepDegrees) / stepDegrees] ?? solarTerms[0]
    return { key, sign, at: whenAt(turned(place * stepDegrees), away) }
  })
}
