'use client'

import './settlement.css'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import type { Outputs } from '@/server/root'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'
import { Stat } from '@/ui/stat'
import { RefundsByHand } from './refunds-by-hand'
import { Statement } from './statement'
import { WaysToPay } from './ways-to-pay'

export type Overview = Outputs['settlement']['overview']
export type StatementPage = Outputs['settlement']['statement']

/** What the mall owes the shop, how that came about, and what a person has to send. */
export function SettlementPage({
  initialOverview,
  initialStatement,
}: {
  initialOverview: Overview
  initialStatement: StatementPage
}) {
  const t = useTranslations('settlement')
  const trpc = useTRPC()
  const { can } = useDesk()
  const { data: overview } = useQuery(
    trpc.settlement.overview.queryOptions(undefined, { initialData: initialOverview }),
  )
  const isEmpty = initialStatement.lines.length === 0

  return (
    <>
      <PageHeader title={t('title')} className="tall" />
      <div className="body settle">
        <Owed overview={overview} />
        {overview.refundsByHand.length > 0 ? (
          <RefundsByHand refunds={overview.refundsByHand} mayConfirm={can('payments.confirm')} />
        ) : null}
        {isEmpty ? (
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        ) : (
          <Statement initial={initialStatement} />
        )}
        <WaysToPay methods={overview.methods} />
      </div>
    </>
  )
}

function Owed({ overview: { balance, commissionBp } }: { overview: Overview }) {
  const t = useTranslations('settlement')
  const { locale } = useDesk()
  const { money } = useDeskFormat()
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
    commissionBp / 10_000,
  )
  return (
    <section className="settle__owed" aria-label={t('owed')}>
      <div>
        <Stat size="big" value={<span className="settle__sum">{money(balance.payableMinor)}</span>} label={t('owed')} />
        <p className="q">{t('owedHow', { percent })}</p>
      </div>
      <div className="settle__stats">
        <h2 className="q">{t('stats.period')}</h2>
        <Stat value={money(balance.takenMinor)} label={t('stats.taken')} />
        <Stat value={money(balance.commissionMinor)} label={t('stats.commission')} />
        <Stat value={money(balance.fundedMinor)} label={t('stats.funded')} />
      </div>
    </section>
  )
}
