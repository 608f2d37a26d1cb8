'use client'

import { ActivityIcon, Landmark, Mail, Store } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { initials } from '@/lib/initials'
import { AwningSign } from '@/ui/awning'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { LineChart } from '@/ui/line-chart'
import { Section } from '@/ui/section'
import { Sparkline } from '@/ui/sparkline'
import { Stat } from '@/ui/stat'
import { SimpleTable } from '@/ui/table'
import type { MallFigures, ShopRow, TopShop } from '../types'
import { useOfficeFormat } from './office-format'
import { ApproveButton } from './shops-list'

/** The mall's day: what waits for the office, and how the street does. */
export function MallToday({ figures, applied }: { figures: MallFigures; applied: readonly ShopRow[] }) {
  const t = useTranslations('admin.today')
  const { money, number } = useOfficeFormat()
  const [leading] = figures.turnover
  return (
    <div className="office-today">
      <div className="office-stats">
        <Stat
          size="big"
          value={money(leading?.salesMinor ?? 0, leading?.currency ?? 'USD')}
          label={<Change figures={leading} />}
        />
        <Stat
          size="mid"
          value={number(figures.turnover.reduce((sum, line) => sum + line.orders, 0))}
          label={t('orders')}
        />
        <Stat
          size="mid"
          value={money(leading?.commissionMinor ?? 0, leading?.currency ?? 'USD')}
          label={t('commission')}
        />
        <Stat size="mid" value={number(figures.shops.open)} label={t('shopsOpen')} />
        <Stat size="mid" value={number(figures.members)} label={t('members', { count: figures.newMembers })} />
      </div>
      <div className="office-columns">
        <div>
          <Turnover figures={figures} />
          <TopShops rows={figures.top} />
        </div>
        <Waiting figures={figures} applied={applied} />
      </div>
    </div>
  )
}

function Change({ figures }: { figures: MallFigures['turnover'][number] | undefined }) {
  const t = useTranslations('admin.today')
  const { money } = useOfficeFormat()
  if (!figures || figures.beforeMinor === 0) return <>{t('turnover')}</>
  return <>{t('turnoverBefore', { amount: money(figures.beforeMinor, figures.currency) })}</>
}

function Turnover({ figures }: { figures: MallFigures }) {
  const t = useTranslations()
  const { money, day } = useOfficeFormat()
  const currency = figures.turnover[0]?.currency ?? 'USD'
  const rows = figures.days.map((one) => ({
    label: day(new Date(`${one.day}T12:00:00Z`)),
    sales: one.salesMinor,
    before: one.beforeMinor,
  }))
  return (
    <Section id="turnover" title={t('admin.today.turnoverTitle')}>
      {figures.turnover.length === 0 ? (
        <EmptyState title={t('admin.today.noTurnover')} headingLevel={3}>
          {t('admin.today.noTurnoverHint')}
        </EmptyState>
      ) : (
        <LineChart
          label={t('admin.today.turnoverLabel', { amount: money(figures.turnover[0]?.salesMinor ?? 0, currency) })}
          rows={rows}
          series={[
            { key: 'sales', name: t('admin.today.thisPeriod') },
            { key: 'before', name: t('admin.today.before'), look: 'compare' },
          ]}
          format={(minor) => money(minor, currency)}
          axisFormat={(minor) => money(minor, currency).replace(/[.,]00$/, '')}
          rowHead={t('admin.today.day')}
          labels={{ asTable: t('common.asTable'), asChart: t('common.asChart') }}
          height={260}
        />
      )}
    </Section>
  )
}

function Waiting({ figures, applied }: { figures: MallFigures; applied: readonly ShopRow[] }) {
  const t = useTranslations('admin.today')
  const { failedJobs, failedMails, outbox, applied: appliedCount, hasNoAccount } = figures.waiting
  const count = failedJobs + failedMails + outbox + appliedCount + (hasNoAccount ? 1 : 0)
  const isQuiet = count === 0
  return (
    <Section id="waiting" title={t('waiting')} count={isQuiet ? undefined : count}>
      {isQuiet ? (
        <EmptyState title={t('quiet')} headingLevel={3}>
          {t('quietHint')}
        </EmptyState>
      ) : (
        <ul className="office-list">
          {applied.map((shop) => (
            <Line
              key={shop.id}
              icon={<Store className="i" />}
              href={`/shops/${shop.id}`}
              act={<ApproveButton shopId={shop.id} name={shop.name} />}
              note={t('appliedHint')}
            >
              {shop.name}
            </Line>
          ))}
          {hasNoAccount ? (
            <Line icon={<Landmark className="i" />} href="/mall" note={t('noAccountHint')} act={<Open href="/mall" />}>
              {t('noAccount')}
            </Line>
          ) : null}
          {failedJobs > 0 ? (
            <Line
              icon={<ActivityIcon className="i" />}
              href="/jobs"
              note={t('failedJobsHint')}
              act={<Open href="/jobs" />}
            >
              {t('failedJobs', { count: failedJobs })}
            </Line>
          ) : null}
          {failedMails > 0 ? (
            <Line
              icon={<Mail className="i" />}
              href="/mail?state=failed"
              note={t('failedMailsHint')}
              act={<Open href="/mail?state=failed" />}
            >
              {t('failedMails', { count: failedMails })}
            </Line>
          ) : null}
          {outbox > 0 ? (
            <Line icon={<ActivityIcon className="i" />} href="/jobs" note={t('outboxHint')} act={<Open href="/jobs" />}>
              {t('outbox', { count: outbox })}
            </Line>
          ) : null}
        </ul>
      )}
    </Section>
  )
}

function Open({ href }: { href: string }) {
  const t = useTranslations('admin.today')
  return (
    <Button size="sm" render={<Link href={href} />}>
      {t('look')}
    </Button>
  )
}

function Line({
  icon,
  href,
  note,
  act,
  children,
}: {
  icon: ReactNode
  href: string
  note: string
  act: ReactNode
  children: ReactNode
}) {
  return (
    <li>
      {icon}
      <span className="gr">
        <Link className="b" href={href}>
          {children}
        </Link>
        <span className="q s12 block">{note}</span>
      </span>
      {act}
    </li>
  )
}

function TopShops({ rows }: { rows: readonly TopShop[] }) {
  const t = useTranslations('admin')
  const { money, number } = useOfficeFormat()
  if (rows.length === 0) return null
  return (
    <Section id="top" title={t('today.top')} className="office-top">
      <SimpleTable
        label={t('today.top')}
        flush
        rows={rows}
        keyOf={(shop) => shop.id}
        columns={[
          {
            key: 'shop',
            head: t('shops.shop'),
            cell: (shop) => (
              <span className="fx">
                <AwningSign letters={initials(shop.name)} colors={shop.front.awning} size="sm" />
                <Link className="b el" href={`/shops/${shop.id}`}>
                  {shop.name}
                </Link>
              </span>
            ),
          },
          {
            key: 'orders',
            head: t('today.ordersHead'),
            width: '96px',
            numeric: true,
            cell: (shop) => number(shop.orders),
          },
          {
            key: 'sales',
            head: t('shops.sales'),
            width: '210px',
            numeric: true,
            cell: (shop) => (
              <>
                <span className="b">{money(shop.salesMinor, shop.currency)}</span>{' '}
                <Sparkline
                  values={shop.sales}
                  label={t('shops.salesLine', { amount: money(shop.salesMinor, shop.currency) })}
                />
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}
