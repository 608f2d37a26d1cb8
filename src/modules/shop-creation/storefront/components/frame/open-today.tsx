'use client'

import { CircleCheck, Clock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { OpeningHours } from '@/mall/tenancy/types'
import { clockText } from '../hours-text'

type Today = { open: boolean; from: string; to: string } | null

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Whether a shop is open at an instant, by its own clock; null on a day it stays closed. */
function todayOf(hours: OpeningHours, timeZone: string, at: Date): Today {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' })
  const parts = Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]))
  const day = hours[weekdays.indexOf(parts.weekday ?? '')]
  if (!day) return null
  const time = `${parts.hour}:${parts.minute}`
  return { open: time >= day.from && time < day.to, from: day.from, to: day.to }
}

/** Known only in the browser: the page itself is the same all day. */
function useToday(hours: OpeningHours, timeZone: string): Today | undefined {
  const [today, setToday] = useState<Today>()
  useEffect(() => {
    const look = () => setToday(todayOf(hours, timeZone, new Date()))
    look()
    const timer = setInterval(look, 60_000)
    return () => clearInterval(timer)
  }, [hours, timeZone])
  return today
}

type Props = { hours: OpeningHours; timeZone: string; locale: string }

/** "Open today until 5 pm", in its reserved line. */
export function OpenToday({ hours, timeZone, locale }: Props) {
  const t = useTranslations('shop')
  const today = useToday(hours, timeZone)
  if (today === undefined) return <p className="ok" />
  if (today === null || (!today.open && clockText(today.to, locale) === '')) {
    return (
      <p className="ok" data-closed="">
        <Clock className="ic" aria-hidden="true" /> {t('hours.closedToday')}
      </p>
    )
  }
  return (
    <p className="ok" data-closed={today.open ? undefined : ''}>
      {today.open ? <CircleCheck className="ic" aria-hidden="true" /> : <Clock className="ic" aria-hidden="true" />}
      {today.open
        ? t('hours.openUntil', { time: clockText(today.to, locale) })
        : t('hours.openFrom', { from: clockText(today.from, locale), to: clockText(today.to, locale) })}
    </p>
  )
}

/** Today's hours as two lines of a header. */
export function TodaySlot({ hours, timeZone, locale }: Props) {
  const t = useTranslations('shop')
  const today = useToday(hours, timeZone)
  return (
    <span>
      {t('hours.today')}
      <b>
        {today === undefined
          ? '\u00a0'
          : today
            ? `${clockText(today.from, locale)} – ${clockText(today.to, locale)}`
            : t('hours.closed')}
      </b>
    </span>
  )
}
