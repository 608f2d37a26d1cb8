'use client'

import { useLocale } from 'next-intl'
import { useMemo } from 'react'
import { inLocale, type Localized } from '@/lib/locales'
import { formatMoney } from '@/lib/money'
import * as when from '@/lib/when'
import { officeTimeZone as timeZone } from '../constants'

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** "38 min ago", "3 days ago"; older than two weeks the day itself. */
export function ago(at: Date, locale: string, now: Date): string {
  const past = now.getTime() - at.getTime()
  if (past > 14 * 86_400_000) return when.shortDay(at, locale, timeZone, now)
  const [unit, size] = steps.find(([, millis]) => past >= millis) ?? ['minute', 60_000]
  return new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' }).format(-Math.floor(past / size), unit)
}

/** Figures, money and dates of the office as the reader writes them. */
export function useOfficeFormat() {
  const locale = useLocale()
  return useMemo(
    () => ({
      locale,
      money: (minor: number, currency: string) => formatMoney(minor, currency, locale),
      number: (value: number) => new Intl.NumberFormat(locale).format(value),
      ago: (at: Date) => ago(at, locale, new Date()),
      day: (at: Date) => when.shortDay(at, locale, timeZone, new Date()),
      fullDay: (at: Date) => when.fullDay(at, locale, timeZone),
      moment: (at: Date) => when.dayAndTime(at, locale, timeZone, new Date()),
      place: (names: Localized) => inLocale(names, locale),
    }),
    [locale],
  )
}
