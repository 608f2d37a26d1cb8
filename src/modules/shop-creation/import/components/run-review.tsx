'use client'

import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import { TableSkeleton } from '@/ui/skeleton'
import { type Tab, Tabs } from '@/ui/tabs'
import type { ImportFixes, ImportRunView, IssueGroup } from '../types'
import { ChangeTable } from './change-table'
import { IssueTable } from './issue-table'
import type { Fixes } from './use-fixes'
import { WhatChanges } from './what-changes'

type Props = {
  run: ImportRunView
  currency: string
  fixes: Fixes
  busy: boolean
  onFix: (fixes: ImportFixes) => void
}

/** What the check found: problems by cause, every change, and what the columns were taken for. */
export function RunReview({ run, currency, fixes, busy, onFix }: Props) {
  const trpc = useTRPC()
  const issues = useQuery(trpc.import.issues.queryOptions({ runId: run.id }))
  const groups = issues.data ?? []
  const tabs = useTabs({ run, currency, fixes, busy, onFix }, groups, issues.isPending)
  const [open, setOpen] = useState<string | undefined>(undefined)
  const t = useTranslations('import.tabs')
  return (
    <div className="imp2 max-lg:grid-cols-1! max-lg:gap-y-7">
      <section className="min-w-0">
        <div className="relative">
          <Tabs label={t('label')} tabs={tabs} value={open ?? tabs[0]?.value ?? ''} onValueChange={setOpen} flush />
          {run.counts.errors + run.counts.warnings > 0 ? <ErrorsAsCsv runId={run.id} /> : null}
        </div>
      </section>
      <aside>
        <WhatChanges run={run} currency={currency} />
        <NotMatched run={run} />
      </aside>
    </div>
  )
}

function useTabs(props: Props, groups: readonly IssueGroup[], loading: boolean): Tab[] {
  const t = useTranslations('import.tabs')
  const { number } = useDeskFormat()
  const { run, currency, fixes, busy, onFix } = props
  const { counts } = run
  const version = run.finishedAt?.toISOString() ?? String(run.rowsDone)
  const issueTab = (value: 'errors' | 'warnings', severity: IssueGroup['severity']): Tab => ({
    value,
    label: t(value),
    count: number(counts[value]),
    panel: loading ? (
      <TableSkeleton label={t(value)} rows={6} columns={4} />
    ) : (
      <IssueTable
        groups={groups.filter((group) => group.severity === severity)}
        fixes={fixes}
        busy={busy}
        onFix={onFix}
      />
    ),
  })
  const changeTab = (
    value: string,
    label: 'changes' | 'new' | 'same',
    kind: 'change' | 'create' | 'same',
    count: number,
  ): Tab => ({
    value,
    label: t(label),
    count: number(count),
    panel: <ChangeTable runId={run.id} kind={kind} total={count} currency={currency} version={version} />,
  })
  return [
    ...(counts.errors > 0 ? [issueTab('errors', 'error')] : []),
    ...(counts.changed > 0 ? [changeTab('changes', 'changes', 'change', counts.changed)] : []),
    ...(counts.created > 0 ? [changeTab('new', 'new', 'create', counts.created)] : []),
    ...(counts.same > 0 ? [changeTab('same', 'same', 'same', counts.same)] : []),
    ...(counts.warnings > 0 ? [issueTab('warnings', 'warning')] : []),
  ]
}

/** Every problem, also those beyond what is shown. */
function ErrorsAsCsv({ runId }: { runId: string }) {
  const t = useTranslations('import.tabs')
  const { shop } = useDesk()
  return (
    <a
      className="lk inline-flex items-center gap-1.5 max-sm:mt-3 sm:absolute sm:end-0 sm:top-2"
      href={`/api/downloads/import-problems/${runId}?${new URLSearchParams({ shop: shop.slug })}`}
      download
    >
      <Download className="i" />
      {t('csv')}
    </a>
  )
}

const shownNames = 5

/** Columns that have no place here. */
function NotMatched({ run }: { run: ImportRunView }) {
  const t = useTranslations('import.unmatched')
  const { locale } = useDesk()
  const [all, setAll] = useState(false)
  const names = run.columns.unused
  if (names.length === 0) return null
  const shown = (all ? names : names.slice(0, shownNames)).map((name) => `“${name}”`)
  const rest = names.length - shown.length
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const words = list.format(rest > 0 ? [...shown, t('more', { count: rest })] : shown)
  return (
    <Section
      title={t('title')}
      count={names.length}
      end={rest > 0 ? <TextButton onClick={() => setAll(true)}>{t('all')}</TextButton> : undefined}
    >
      <p className="m [overflow-wrap:anywhere]">{t('text', { names: words, count: names.length })}</p>
    </Section>
  )
}
