'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { fullHour } from '@/lib/when'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import type { SalesDay, SalesToday } from '../types'
import { SalesChart } from './sales-chart'

/** The day's turnover beside the same weekday a week ago; the chart has its figures as a table behind it. */
export function SalesPanel({ sales, now }: { sales: SalesToday; now: Date }) {
  const t = useTranslations('desk.today.sales')
  const c = useTranslations('common')
  const { locale } = useDesk()
  const { money, number, weekday, time } = useDeskFormat()
  const [asTable, setAsTable] = useState(false)
  const { today, before, beforeNowMinor } = sales
  const weekdayName = weekday(now)
  const ahead = today.totalMinor - beforeNowMinor
  const verdict = ahead === 0 ? 'evenWith' : ahead > 0 ? 'aheadOf' : 'behindOf'
  const lastWord = t('lastDay', { weekday: weekday(now, locale === 'en' ? 'short' : 'long') })
  const timeOf = (hour: number) => fullHour(hour, locale)
  const average = (day: SalesDay) => (day.orders > 0 ? money(Math.round(day.totalMinor / day.orders)) : '–')

  return (
    <Section
      title={t('title')}
      end={<TextButton onClick={() => setAsTable(!asTable)}>{c(asTable ? 'asChart' : 'asTable')}</TextButton>}
    >
      <div className="big">{money(today.totalMinor)}</div>
      <p className="m">
        {today.totalMinor === 0 && before.totalMinor === 0
          ? t('noneYet')
          : t.rich(verdict, {
              amount: money(Math.abs(ahead)),
              weekday: weekdayName,
              b: (words) => <b className={ahead < 0 ? 'c-warn' : 'c-ok'}>{words}</b>,
            })}
      </p>
      {asTable ? (
        <HoursTable sales={sales} timeOf={timeOf} lastWord={lastWord} />
      ) : (
        <SalesChart
          sales={sales}
          lastWord={lastWord}
          timeOf={timeOf}
          now={time(now)}
          label={t('chart', { today: money(today.totalMinor), last: money(beforeNowMinor), weekday: weekdayName })}
        />
      )}
      <table className="mini">
        <thead>
          <tr>
            <th aria-hidden="true" />
            <th scope="col">{t('today')}</th>
            <th scope="col">{lastWord}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('orders')}</th>
            <td>{number(today.orders)}</td>
            <td className="q">{number(before.orders)}</td>
          </tr>
          <tr>
            <th scope="row">{t('average')}</th>
            <td>{average(today)}</td>
            <td className="q">{average(before)}</td>
          </tr>
          {today.visitors === null || before.visitors === null ? null : (
            <tr>
              <th scope="row">{t('visitors')}</th>
              <td>{number(today.visitors)}</td>
              <td className="q">{number(before.visitors)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Section>
  )
}

function HoursTable({
  sales,
  timeOf,
  lastWord,
}: {
  sales: SalesToday
  timeOf: (hour: number) => string
  lastWord: string
}) {
  const t = useTranslations('desk.today.sales')
  const { money } = useDeskFormat()
  const at = (day: SalesDay, hour: number) => day.hours.find((point) => point.hour === hour)?.totalMinor
  const hours = Array.from({ length: 24 }, (_, index) => index + 1).filter(
    (hour) => hour >= 8 || (at(sales.before, hour) ?? 0) > 0,
  )
  return (
    <table className="mini">
      <thead>
        <tr>
          <th scope="col">{t('hour')}</th>
          <th scope="col">{t('today')}</th>
          <th scope="col">{lastWord}</th>
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => {
          const sold = hour <= sales.nowHour ? at(sales.today, hour) : undefined
          return (
            <tr key={hour}>
              <th scope="row">{timeOf(hour % 24)}</th>
              <td>{sold === undefined ? '' : money(sold)}</td>
              <td className="q">{money(at(sales.before, hour) ?? sales.before.totalMinor)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
