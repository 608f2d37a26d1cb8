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

const kanjiDigits = [...'〇一二三四五六七八九']

/** A number of two digits at most as it is written down the page: 二十三. */
function kanjiNumber(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const before = tens === 0 ? '' : `${tens > 1 ? kanjiDigits[tens] : ''}十`
  return before + (ones > 0 || tens === 0 ? kanjiDigits[ones] : '')
}

/** Month and day alone; in Japanese in its own numerals, 十一月二十二日. */
export function monthAndDay(at: Date, { locale, timeZone }: Reading): string {
  if (locale !== 'ja') return new Intl.DateTimeFormat(locale, { timeZone, month: 'short', day: 'numeric' }).format(at)
  const parts = new Intl.DateTimeFormat('en', { timeZone, month: 'numeric', day: 'numeric' }).formatToParts(at)
  const part = (type: 'month' | 'day') => kanjiNumber(Number(parts.find((one) => one.type === type)?.value))
  return `${part('month')}月${part('day')}日`
}
