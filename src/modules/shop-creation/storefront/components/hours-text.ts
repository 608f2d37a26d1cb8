import { hourCycleOf } from '@/lib/when'
import type { OpeningHours } from '@/mall/tenancy/types'

/** "17:30" as the reader writes it: 5:30 PM, 17:30. */
export function clockText(time: string, locale: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const at = new Date(Date.UTC(2024, 0, 1, hour % 24, minute))
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    hourCycle: hourCycleOf(locale),
    minute: minute === 0 && locale === 'en' ? undefined : '2-digit',
    timeZone: 'UTC',
  }).format(at)
}

/** Name of a weekday, Monday = 0. */
function dayName(index: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + index)),
  )
}

export type HoursRow = { first: string; last: string | null; open: { from: string; to: string } | null }

/** Opening hours with neighbouring equal days taken together: "Thursday to Saturday". */
export function hoursRows(hours: OpeningHours, locale: string): HoursRow[] {
  const rows: { from: number; to: number; open: OpeningHours[number] }[] = []
  hours.forEach((open, index) => {
    const before = rows.at(-1)
    if (before && before.open?.from === open?.from && before.open?.to === open?.to) before.to = index
    else rows.push({ from: index, to: index, open })
  })
  return rows.map(({ from, to, open }) => ({
    first: dayName(from, locale),
    last: to > from ? dayName(to, locale) : null,
    open: open ? { from: clockText(open.from, locale), to: clockText(open.to, locale) } : null,
  }))
}
