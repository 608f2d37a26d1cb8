'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { parseAsInteger, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { formatMoney } from '@/lib/money'
import { useTRPC } from '@/platform/trpc-client'
import { EmptyState } from '@/ui/empty-state'
import { LineChart } from '@/ui/line-chart'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { Segmented } from '@/ui/segmented'
import { Skeleton } from '@/ui/skeleton'
import { SimpleTable } from '@/ui/table'
import type { AccessReport, Figures, Point } from '../access/types'

const spans = ['7', '28', '90', '364'] as const
const grains = ['day', 'week'] as const
const measures = ['visitors', 'orders', 'turnover', 'conversion'] as const
type Measure = (typeof measures)[number]

const readMeasure: Record<Measure, (figures: Figures) => number> = {
  visitors: (f) => f.visitors,
  orders: (f) => f.orders,
  turnover: (f) => f.turnoverMinor,
  conversion: (f) => f.conversionBp ?? 0,
}

/** Change against the period before, in whole percent; null where there is nothing to compare with. */
function change(now: number, before: number): number | null {
  return before === 0 ? null : Math.round(((now - before) * 100) / before)
}

export function AccessReportView({ shopSlug }: { shopSlug: string }) {
  const t = useTranslations('marketing')
  const trpc = useTRPC()
  const [view, setView] = useQueryStates({
    days: parseAsInteger.withDefault(28),
    by: parseAsStringLiteral(grains).withDefault('day'),
    show: parseAsStringLiteral(measures).withDefault('visitors'),
  })
  const days = spans.map(Number).includes(view.days) ? (view.days as 7 | 28 | 90 | 364) : 28
  const report = useQuery({
    ...trpc.marketing.access.report.queryOptions({ days, by: view.by }),
    placeholderData: keepPreviousData,
  })

  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <div className="flex flex-wrap gap-2">
            <Segmented
              label={t('span')}
              value={String(days) as (typeof spans)[number]}
              segments={spans.map((value) => ({ value, label: t(`spans.${value}`) }))}
              onValueChange={(value) => void setView({ days: Number(value) })}
            />
            <Segmented
              label={t('grain')}
              value={view.by}
              segments={grains.map((value) => ({ value, label: t(`grains.${value}`) }))}
              onValueChange={(by) => void setView({ by })}
            />
          </div>
        }
      />
      <div className="px-4 pb-12 md:px-8">
        {report.data ? (
          <Report
            report={report.data}
            measure={view.show}
            onMeasure={(show) => void setView({ show })}
            by={view.by}
            shopSlug={shopSlug}
          />
        ) : (
          <Skeleton height={420} />
        )}
      </div>
    </>
  )
}

type ReportProps = {
  report: AccessReport
  measure: Measure
  onMeasure: (measure: Measure) => void
  by: 'day' | 'week'
  shopSlug: string
}

function Report({ report, measure, onMeasure, by, shopSlug }: ReportProps) {
  const t = useTranslations('marketing')
  const locale = useLocale()
  const format = useFormatter()
  const figure: Record<Measure, (value: number) => string> = {
    visitors: (value) => format.number(value),
    orders: (value) => format.number(value),
    turnover: (value) => formatMoney(Math.round(value), report.currency, locale),
    conversion: (value) => format.number(value / 10_000, { style: 'percent', maximumFractionDigits: 1 }),
  }
  const label = (point: Point) =>
    format.dateTime(new Date(`${point.from}T00:00:00Z`), { month: 'short', day: 'numeric', timeZone: 'UTC' })

  return (
    <>
      <div className="access-stats" role="group" aria-label={t('measures')}>
        {measures.map((key) => (
          <button
            key={key}
            type="button"
            className="access-stat"
            aria-pressed={measure === key}
            onClick={() => onMeasure(key)}
          >
            <span>{t(`measure.${key}`)}</span>
            <b>{figure[key](readMeasure[key](report.total))}</b>
            <small>
              <Change percent={change(readMeasure[key](report.total), readMeasure[key](report.before))} />
            </small>
          </button>
        ))}
      </div>
      <Section>
        <LineChart
          title={<h2 className="text-16">{t(`chart.${by}`, { measure: t(`measure.${measure}`) })}</h2>}
          label={t('chartLabel', {
            measure: t(`measure.${measure}`),
            total: figure[measure](readMeasure[measure](report.total)),
          })}
          rows={report.points.map((point) => ({ label: label(point), value: readMeasure[measure](point) }))}
          series={[{ key: 'value', name: t(`measure.${measure}`) }]}
          format={figure[measure]}
          rowHead={t(`grains.${by}`)}
          labels={{ asTable: t('asTable'), asChart: t('asChart') }}
          height={260}
        />
      </Section>
      <Section title={t('topGoods')} count={report.topGoods.length} id="top-goods">
        {report.topGoods.length === 0 ? (
          <EmptyState title={t('nothingYet')} headingLevel={3}>
            {t('nothingYetHint')}
          </EmptyState>
        ) : (
          <SimpleTable
            label={t('topGoods')}
            flush
            rows={report.topGoods}
            keyOf={(good) => good.productId}
            phoneRow={(good) => ({
              title: (
                <a className="lk" href={`/${shopSlug}/catalogue/${good.productId}`}>
                  {good.title}
                </a>
              ),
              line: t('goodLine', { views: good.views, sold: good.sold }),
              end: <b className="b">{figure.turnover(good.turnoverMinor)}</b>,
            })}
            columns={[
              {
                key: 'title',
                head: t('good'),
                cell: (good) => (
                  <a className="lk" href={`/${shopSlug}/catalogue/${good.productId}`}>
                    {good.title}
                  </a>
                ),
              },
              {
                key: 'views',
                head: t('views'),
                numeric: true,
                width: '6rem',
                cell: (good) => format.number(good.views),
              },
              { key: 'sold', head: t('sold'), numeric: true, width: '6rem', cell: (good) => format.number(good.sold) },
              {
                key: 'turnover',
                head: t('measure.turnover'),
                numeric: true,
                width: '9rem',
                cell: (good) => figure.turnover(good.turnoverMinor),
              },
            ]}
          />
        )}
      </Section>
      <p className="text-12 text-ink-3">{t('howCounted')}</p>
    </>
  )
}

function Change({ percent }: { percent: number | null }) {
  const t = useTranslations('marketing')
  if (percent === null) return <>{t('noComparison')}</>
  const direction = percent > 0 ? 'up' : percent < 0 ? 'down' : 'same'
  return <span data-change={direction}>{t(`change.${direction}`, { percent: Math.abs(percent) })}</span>
}
