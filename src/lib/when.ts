/** Dates as the desk writes them, in the reader's language and the shop's time zone. */

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${JSON.stringify(options)}`
  let found = formats.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(locale, options)
    formats.set(key, found)
  }
  return found
}

/**
 * The clock a language is read by here. Always named: left open, Korean takes a clock of twelve hours whose words for
 * its halves differ between the server's language data and the browser's.
 */
export function hourCycleOf(locale: string): 'h12' | 'h23' {
  return locale.startsWith('en') ? 'h12' : 'h23'
}

/** "8 am", "8時", "8시": a full hour of a day, 0 to 23. */
export function fullHour(hour: number, locale: string): string {
  return format(locale, { hour: 'numeric', hourCycle: hourCycleOf(locale), timeZone: 'UTC' })
    .format(Date.UTC(2000, 0, 1, hour))
    .replace('\u202f', ' ')
    .toLowerCase()
}

/** "2:31 pm", "14:31": English writes the half of the day small. */
export function clockTime(at: Date, locale: string, timeZone: string): string {
  const hour12 = locale.startsWith('en')
  const options: Intl.DateTimeFormatOptions = hour12
    ? { timeZone, hour: 'numeric', minute: '2-digit', hour12: true }
    : { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  return format(locale, options)
    .formatToParts(at)
    .map(({ type, value }) => (type === 'dayPeriod' && hour12 ? value.toLowerCase() : value.replace('\u202f', ' ')))
    .join('')
}

/** "Nov 13", with the year when it is another one than `now`'s. */
export function shortDay(at: Date, locale: string, timeZone: string, now: Date): string {
  const year = format('en', { timeZone, year: 'numeric' })
  const sameYear = year.format(at) === year.format(now)
  return format(locale, { timeZone, month: 'short', day: 'numeric', ...(sameYear ? {} : { year: 'numeric' }) }).format(
    at,
  )
}

/** "Friday, November 14", "11月14日（金）", "11월 14일 (금)". */
export function longDay(at: Date, locale: string, timeZone: string): string {
  const length = locale.startsWith('en') ? 'long' : 'short'
  const text = format(locale, { timeZone, weekday: length, month: 'long', day: 'numeric' }).format(at)
  return locale.startsWith('ja') ? text.replace('(', '（').replace(')', '）') : text
}

/** "Friday", or "Fri". */
export function weekday(at: Date, locale: string, timeZone: string, length: 'long' | 'short' = 'long'): string {
  return format(locale, { timeZone, weekday: length }).format(at)
}

/** "November 14, 2026". */
export function fullDay(at: Date, locale: string, timeZone: string): string {
  return format(locale, { timeZone, dateStyle: 'long' }).format(at)
}

const dayOf = (at: Date, timeZone: string) =>
  format('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

export function isSameDay(a: Date, b: Date, timeZone: string): boolean {
  return dayOf(a, timeZone) === dayOf(b, timeZone)
}

/** The time of today's things, the day of older ones. */
export function timeOrDay(at: Date, locale: string, timeZone: string, now: Date): string {
  return isSameDay(at, now, timeZone) ? clockTime(at, locale, timeZone) : shortDay(at, locale, timeZone, now)
}

/** "Nov 13, 2:31 pm"; only the time for today's things. */
export function dayAndTime(at: Date, locale: string, timeZone: string, now: Date): string {
  const time = clockTime(at, locale, timeZone)
  if (isSameDay(at, now, timeZone)) return time
  const day = shortDay(at, locale, timeZone, now)
  return locale.startsWith('en') ? `${day}, ${time}` : `${day} ${time}`
}

/** Whole days from `now` to `at`, counted by calendar days of the zone; negative when past. */
export function daysUntil(at: Date, timeZone: string, now: Date): number {
  return Math.round((Date.parse(dayOf(at, timeZone)) - Date.parse(dayOf(now, timeZone))) / 86_400_000)
}

/** The instant a calendar day (YYYY-MM-DD) begins in a time zone, also around changes of the clock. */
export function dayStart(day: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`)
  let guess = wanted
  // Twice, because the first correction may cross a change of the clock.
  for (let i = 0; i < 2; i++) guess = wanted - offsetMillis(new Date(guess), timeZone)
  return new Date(guess)
}

/** The calendar day `days` after another, both YYYY-MM-DD. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function offsetMillis(at: Date, timeZone: string): number {
  const parts = format('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return local - Math.floor(at.getTime() / 1000) * 1000
}

/** The last day of a term that ends at an instant: one that ends with midnight is over the day before. */
export function lastDay(until: Date): Date {
  return new Date(until.getTime() - 1)
}
