'use client'

import { useMutation } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { EmptyState } from '@/ui/empty-state'
import { Section } from '@/ui/section'
import { Stat } from '@/ui/stat'
import { SimpleTable } from '@/ui/table'
import { useToast } from '@/ui/toast'
import { jobKey } from '../constants'
import type { FailedJob, JobsSheet } from '../types'
import { Ago } from './ago'
import { useOfficeFormat } from './office-format'

const refreshMillis = 10_000

/** What runs in the background, and what could not be done. */
export function JobsView({ sheet, isRunning }: { sheet: JobsSheet; isRunning: boolean }) {
  const t = useTranslations('admin.jobs')
  const router = useRouter()
  const { number, ago, moment } = useOfficeFormat()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, refreshMillis)
    return () => clearInterval(timer)
  }, [router])
  const sum = (key: 'waiting' | 'active' | 'failed' | 'doneToday') =>
    number(sheet.queues.reduce((total, queue) => total + queue[key], 0))
  return (
    <>
      {isRunning ? null : (
        <Callout tone="bad" title={t('silent')}>
          {sheet.beatAt ? t('silentSince', { at: moment(sheet.beatAt) }) : t('neverRan')}
        </Callout>
      )}
      <div className="office-stats">
        <Stat size="mid" value={sum('waiting')} label={t('waiting')} />
        <Stat size="mid" value={sum('active')} label={t('active')} />
        <Stat size="mid" value={sum('doneToday')} label={t('doneToday')} />
        <Stat size="mid" value={sum('failed')} label={t('failed')} />
        <Stat
          size="mid"
          value={number(sheet.outbox.waiting)}
          label={
            <span suppressHydrationWarning>
              {sheet.outbox.oldestAt ? t('outboxSince', { at: ago(sheet.outbox.oldestAt) }) : t('outbox')}
            </span>
          }
        />
      </div>
      <Section id="failed" title={t('failedTitle')} count={sheet.failed.length || undefined}>
        {sheet.failed.length === 0 ? (
          <EmptyState title={t('noneFailed')} headingLevel={3}>
            {t('noneFailedHint')}
          </EmptyState>
        ) : (
          <Failed jobs={sheet.failed} />
        )}
      </Section>
      <Section id="queues" title={t('queues')} count={sheet.queues.length}>
        <SimpleTable
          label={t('queues')}
          className="office-wide"
          flush
          rows={sheet.queues}
          keyOf={(queue) => queue.name}
          columns={[
            { key: 'name', head: t('queue'), cell: (queue) => <JobName name={queue.name} /> },
            {
              key: 'waiting',
              head: t('waiting'),
              width: '110px',
              numeric: true,
              cell: (queue) => number(queue.waiting),
            },
            {
              key: 'oldest',
              head: t('oldest'),
              width: '130px',
              numeric: true,
              className: 'q',
              cell: (queue) => (queue.oldestWaitingAt ? <Ago at={queue.oldestWaitingAt} /> : '–'),
            },
            { key: 'active', head: t('active'), width: '110px', numeric: true, cell: (queue) => number(queue.active) },
            {
              key: 'done',
              head: t('doneToday'),
              width: '130px',
              numeric: true,
              cell: (queue) => number(queue.doneToday),
            },
            {
              key: 'failed',
              head: t('failed'),
              width: '110px',
              numeric: true,
              cell: (queue) => (queue.failed > 0 ? <b className="c-bad">{number(queue.failed)}</b> : 0),
            },
          ]}
        />
      </Section>
    </>
  )
}

function Failed({ jobs }: { jobs: readonly FailedJob[] }) {
  const t = useTranslations('admin.jobs')
  const { moment, number } = useOfficeFormat()
  return (
    <SimpleTable
      label={t('failedTitle')}
      className="office-wide"
      flush
      density={52}
      rows={jobs}
      keyOf={(job) => job.id}
      columns={[
        { key: 'queue', head: t('queue'), width: '190px', cell: (job) => <JobName name={job.queue} /> },
        {
          key: 'reason',
          head: t('reason'),
          cell: (job) => <span title={job.reason}>{job.reason}</span>,
          className: 'q',
        },
        { key: 'tries', head: t('tries'), width: '80px', numeric: true, cell: (job) => number(job.tries) },
        {
          key: 'at',
          head: t('at'),
          width: '150px',
          numeric: true,
          className: 'q',
          cell: (job) => <span suppressHydrationWarning>{moment(job.failedAt ?? job.createdAt)}</span>,
        },
        {
          key: 'act',
          head: <span className="vh">{t('retry')}</span>,
          width: '120px',
          numeric: true,
          cell: (job) => <Retry job={job} />,
        },
      ]}
    />
  )
}

function Retry({ job }: { job: FailedJob }) {
  const t = useTranslations('admin.jobs')
  const trpc = useTRPC()
  const router = useRouter()
  const toast = useToast()
  const errorText = useErrorText()
  const retry = useMutation(
    trpc.admin.retryJob.mutationOptions({
      onSuccess: () => {
        toast.show({ title: t('retried'), tone: 'ok' })
        router.refresh()
      },
      onError: (error) => toast.show({ title: errorText(error), tone: 'bad' }),
    }),
  )
  return (
    <Button
      size="sm"
      icon={<RotateCcw className="i" />}
      busy={retry.isPending}
      onClick={() => retry.mutate({ queue: job.queue, id: job.id })}
    >
      {t('retry')}
    </Button>
  )
}

/** What a job does, in words, above the name it goes by in logs. */
function JobName({ name }: { name: string }) {
  const t = useTranslations('admin.jobs.names')
  const key = jobKey(name)
  if (!t.has(key)) return <b className="b">{name}</b>
  return (
    <span title={name}>
      <b className="b">{t(key)}</b> <span className="q s12">{name}</span>
    </span>
  )
}
