import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { hourCycleOf } from '@/lib/when'
import { now } from '@/platform/clock'
import { openState } from '../rules'
import type { FrontCard } from '../types'

const clock = (time: string) => new Date(`2026-01-05T${time}:00Z`)

/** Monday 5 January 2026 and the days after it stand for the weekdays. */
const weekday = (day: number) => new Date(Date.UTC(2026, 0, 5 + day))

/** Whether the store behind the front is open, in words. Nothing where no hours are given. */
export async function OpenWords({ shop }: { shop: Pick<FrontCard, 'hours' | 'timeZone'> }) {
  const t = await getTranslations('portal')
  const format = await getFormatter()
  const hourCycle = hourCycleOf(await getLocale())
  const state = openState(shop.hours, shop.timeZone, now())
  if (state.kind === 'unknown') return null
  const time = (text: string) =>
    format.dateTime(clock(text), {
      hour: 'numeric',
      minute: text.endsWith('00') ? undefined : '2-digit',
      hourCycle,
      timeZone: 'UTC',
    })
  if (state.kind === 'open') return <span className="open">{t('open.until', { time: time(state.until) })}</span>
  const at = time(state.at)
  const words =
    state.weekday === null
      ? t('open.opens', { time: at })
      : t('open.opensOn', {
          time: at,
          day: format.dateTime(weekday(state.weekday), { weekday: 'long', timeZone: 'UTC' }),
        })
  return <span className="open open--no">{words}</span>
}
