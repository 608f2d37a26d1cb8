'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import { Status } from '@/ui/status'
import type { StatusKind } from '@/ui/status-kinds'
import { SimpleTable } from '@/ui/table'
import type { ExportRunView, ExportState } from '../types'

const kinds: Record<ExportState, StatusKind> = { waiting: 'started', writing: 'half', done: 'done', failed: 'failed' }

const megabyte = 1024 * 1024

/** Files that were made, to be fetched while they are kept. */
export function ExportList({ runs }: { runs: readonly ExportRunView[] }) {
  const t = useTranslations('export')
  const { number, dayAndTime } = useDeskFormat()
  if (runs.length === 0)
    return (
      <Section title={t('list.title')}>
        <p className="q">{t('list.none')}</p>
      </Section>
    )
  return (
    <Section title={t('list.title')} count={number(runs.length)}>
      <SimpleTable
        flush
        label={t('list.title')}
        rows={runs}
        keyOf={(run) => run.id}
        phoneRow={(run) => ({
          title: <FileName run={run} />,
          line: run.state === 'done' ? <Size run={run} /> : undefined,
          end: <State run={run} />,
          endLine: <Remove run={run} />,
        })}
        columns={[
          { key: 'file', head: t('list.file'), cell: (run) => <FileName run={run} /> },
          {
            key: 'state',
            head: t('list.state'),
            width: '210px',
            cell: (run) => <State run={run} />,
          },
          {
            key: 'size',
            head: t('list.size'),
            width: '190px',
            className: 'q',
            cell: (run) => <Size run={run} />,
          },
          { key: 'by', head: t('list.by'), width: '150px', className: 'm', cell: (run) => run.startedBy },
          {
            key: 'when',
            head: t('list.when'),
            width: '150px',
            numeric: true,
            className: 'q',
            cell: (run) => dayAndTime(run.createdAt),
          },
          {
            key: 'remove',
            head: <span className="vh">{t('list.remove')}</span>,
            width: '90px',
            numeric: true,
            cell: (run) => <Remove run={run} />,
          },
        ]}
      />
    </Section>
  )
}

function State({ run }: { run: ExportRunView }) {
  const t = useTranslations('export.list')
  const { number } = useDeskFormat()
  return (
    <Status kind={kinds[run.state]}>
      {run.state === 'writing'
        ? t('progress', { done: number(run.done), total: number(run.total) })
        : t(`states.${run.state}`)}
    </Status>
  )
}

function FileName({ run }: { run: ExportRunView }) {
  const { shop } = useDesk()
  if (run.state !== 'done') return <span>{run.fileName}</span>
  return (
    <a className="lk" href={`/api/downloads/exports/${run.id}?${new URLSearchParams({ shop: shop.slug })}`} download>
      {run.fileName}
    </a>
  )
}

function Size({ run }: { run: ExportRunView }) {
  const t = useTranslations('export.list')
  const { locale } = useDesk()
  if (run.state !== 'done') return null
  const size = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: run.bytes < megabyte ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(run.bytes / (run.bytes < megabyte ? 1024 : megabyte))
  return <>{t('holds', { products: run.total, size })}</>
}

function Remove({ run }: { run: ExportRunView }) {
  const t = useTranslations('export.list')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const remove = useMutation(
    trpc.export.remove.mutationOptions({ onSettled: () => queries.invalidateQueries(trpc.export.pathFilter()) }),
  )
  return (
    <TextButton disabled={remove.isPending} onClick={() => remove.mutate({ runId: run.id })}>
      {t('remove')}
    </TextButton>
  )
}
