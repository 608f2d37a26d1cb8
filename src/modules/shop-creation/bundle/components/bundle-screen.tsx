'use client'

import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useQueryStates } from 'nuqs'
import type { ReactNode } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { LinkButton, TextButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { DetailSkeleton } from '@/ui/skeleton'
import { Status } from '@/ui/status'
import type { StatusKind } from '@/ui/status-kinds'
import { SimpleTable } from '@/ui/table'
import { useFileUpload } from '@/ui/use-file-upload'
import type { BundleRunView, BundleState } from '../types'
import { bundleParams } from './bundle-params'
import { BundleRun } from './bundle-run'
import { DropBundle } from './drop-bundle'

const kinds: Record<BundleState, StatusKind> = {
  uploading: 'started',
  checking: 'half',
  checked: 'waiting',
  importing: 'most',
  done: 'done',
  failed: 'failed',
}

const isMoving = ({ state }: BundleRunView) => state === 'checking' || state === 'importing'

/** News comes by itself; this is the net below it. */
const lookMillis = 1_500

type Props = { initialRuns: BundleRunView[]; initialRun: BundleRunView | null; tabs: ReactNode }

/** A whole shop as one file: brought in here, taken along from the exports. */
export function BundleScreen({ initialRuns, initialRun, tabs }: Props) {
  const t = useTranslations('export')
  const trpc = useTRPC()
  const { shop } = useDesk()
  const [{ run: runId }, setQuery] = useQueryStates(bundleParams, { history: 'push' })
  const open = (id: string | null) => void setQuery({ run: id })
  const upload = useFileUpload(
    ({ name }) => `/api/uploads/bundles?${new URLSearchParams({ shop: shop.slug, name })}`,
    open,
  )
  const runs = useQuery(
    trpc.bundle.list.queryOptions(undefined, {
      initialData: initialRuns,
      refetchInterval: ({ state }) => (state.data?.some(isMoving) ? lookMillis : false),
    }),
  )
  const run = useQuery(
    trpc.bundle.run.queryOptions(
      { runId: runId ?? '' },
      {
        enabled: runId !== null,
        initialData: initialRun?.id === runId ? (initialRun ?? undefined) : undefined,
        refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? lookMillis : false),
      },
    ),
  )
  return (
    <>
      <PageHeader
        title={t('bundle.title')}
        crumbs={[{ href: `/${shop.slug}/catalogue`, label: t('catalogue') }]}
        crumbsLabel={t('crumbs')}
        actions={
          runId ? (
            <Button icon={<History className="i" />} onClick={() => open(null)}>
              {t('bundle.past')}
            </Button>
          ) : null
        }
      />
      {tabs}
      <div className="body pt-6!">
        {runId === null ? (
          <>
            <div className="imp2 mb-9 max-lg:grid-cols-1! max-lg:gap-y-7">
              <div>
                <DropBundle upload={upload} />
              </div>
              <aside>
                <About />
              </aside>
            </div>
            <Past runs={runs.data} onOpen={open} />
          </>
        ) : run.data ? (
          <BundleRun key={`${run.data.id} ${run.data.state}`} run={run.data} onAnother={() => open(null)} />
        ) : run.error ? (
          <Past runs={runs.data} onOpen={open} />
        ) : (
          <DetailSkeleton label={t('bundle.title')} />
        )}
      </div>
    </>
  )
}

function About() {
  const t = useTranslations('export.bundle')
  const { shop } = useDesk()
  return (
    <Section title={t('about.title')}>
      <ul className="m mb-4 grid gap-2.5">
        {(['holds', 'never', 'check', 'undo'] as const).map((fact) => (
          <li key={fact}>{t(`about.${fact}`)}</li>
        ))}
      </ul>
      <LinkButton href={`/${shop.slug}/import/export`}>{t('take')}</LinkButton>
    </Section>
  )
}

function Past({ runs, onOpen }: { runs: readonly BundleRunView[]; onOpen: (runId: string) => void }) {
  const t = useTranslations('export.bundle')
  const { number, dayAndTime } = useDeskFormat()
  if (runs.length === 0)
    return (
      <Section title={t('past')}>
        <p className="q">{t('none')}</p>
      </Section>
    )
  return (
    <Section title={t('past')} count={number(runs.length)}>
      <SimpleTable
        flush
        label={t('past')}
        rows={runs}
        keyOf={({ id }) => id}
        phoneRow={(run) => ({
          title: <TextButton onClick={() => onOpen(run.id)}>{run.fileName}</TextButton>,
          line: dayAndTime(run.createdAt),
          end: <Status kind={kinds[run.state]}>{t(`runStates.${run.state}`)}</Status>,
        })}
        columns={[
          {
            key: 'file',
            head: t('list.file'),
            cell: (run) => <TextButton onClick={() => onOpen(run.id)}>{run.fileName}</TextButton>,
          },
          {
            key: 'from',
            head: t('list.from'),
            className: 'q',
            cell: ({ origin }) => origin?.shop ?? '',
          },
          {
            key: 'state',
            head: t('list.state'),
            width: '190px',
            cell: ({ state }) => <Status kind={kinds[state]}>{t(`runStates.${state}`)}</Status>,
          },
          {
            key: 'by',
            head: t('list.by'),
            width: '150px',
            className: 'm',
            cell: ({ startedBy }) => startedBy,
          },
          {
            key: 'when',
            head: t('list.when'),
            width: '150px',
            numeric: true,
            className: 'q',
            cell: ({ createdAt }) => dayAndTime(createdAt),
          },
        ]}
      />
    </Section>
  )
}
