/** What a field of the kind `datetime-local` shows and takes, in a time zone instead of the reader's own. */

function offsetMillis(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value ?? 0)
  const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return there - Math.floor(at.getTime() / 1_000) * 1_000
}

/** "2026-12-24T18:00": an instant as the clocks of a time zone show it. */
export function wallClock(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetMillis(at, timeZone)).toISOString().slice(0, 16)
}

/**
 * The instant at which the clocks of a time zone show this; null when it is no time. Where clocks are set forward and
 * never show it, the instant that would be it without the change.
 */
export function fromWallClock(text: string, timeZone: string): Date | null {
  const shown = new Date(`${text}Z`)
  if (!/^\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) || Number.isNaN(shown.getTime())) return null
  const guess = new Date(shown.getTime() - offsetMillis(shown, timeZone))
  return new Date(shown.getTime() - offsetMillis(guess, timeZone))
}
