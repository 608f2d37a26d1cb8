'use client'

import { createContext, type ReactNode, use, useMemo } from 'react'
import { decimalString, minorDigits } from '@/lib/money'
import * as when from '@/lib/when'

/** What every page of the desk knows of where it is and who works there. */
export type Desk = {
  shop: { slug: string; name: string; currency: string; timeZone: string; isConfirmed: boolean; frontUrl: string }
  staffName: string
  locale: string
  can: (permission: string) => boolean
  /** Whether a module or part is on. */
  isOn: (switchKey: string) => boolean
}

const DeskContext = createContext<Desk | null>(null)

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>
}

/** @throws Error outside of the desk's frame */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('useDesk needs the frame of the desk around it')
  return desk
}

/** "$342.00" in every language: on the desk of one shop its currency needs no country before the sign. */
function deskMoney(minor: number, currency: string, locale: string): string {
  const digits = minorDigits(currency)
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(decimalString(minor, digits) as `${number}`)
}

/** Money in the shop's currency, dates in its time zone, both as the reader writes them. */
export function useDeskFormat() {
  const { locale, shop } = useDesk()
  const { currency, timeZone } = shop
  return useMemo(
    () => ({
      money: (minor: number, of: string = currency) => deskMoney(minor, of, locale),
      number: (value: number) => new Intl.NumberFormat(locale).format(value),
      time: (at: Date) => when.clockTime(at, locale, timeZone),
      day: (at: Date) => when.shortDay(at, locale, timeZone, new Date()),
      longDay: (at: Date) => when.longDay(at, locale, timeZone),
      fullDay: (at: Date) => when.fullDay(at, locale, timeZone),
      weekday: (at: Date, length?: 'long' | 'short') => when.weekday(at, locale, timeZone, length),
      timeOrDay: (at: Date) => when.timeOrDay(at, locale, timeZone, new Date()),
      dayAndTime: (at: Date) => when.dayAndTime(at, locale, timeZone, new Date()),
      isToday: (at: Date) => when.isSameDay(at, new Date(), timeZone),
      daysUntil: (at: Date) => when.daysUntil(at, timeZone, new Date()),
    }),
    [currency, locale, timeZone],
  )
}
