import { hourCycleOf } from '@/lib/when'

/** Where and in which language times are read: the shop's zone, so that server and browser write the same. */
export type Reading = { locale: string; timeZone: string }

/** "Thu, 20 Nov" in the reader's way. */
export function dayText(at: Date, { locale, timeZone }: Reading): string {
  return new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short', day: 'numeric', month: 'short' }).format(at)
}

/** Day and hour of a deadline. */
export function momentText(at: Date, { locale, timeZone }: Reading): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    hourCycle: hourCycleOf(locale),
    minute: '2-digit',
  }).format(at)
}
