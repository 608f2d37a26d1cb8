'use client'

import { useTranslations } from 'next-intl'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import { Status } from '@/ui/status'
import type { StatusKind } from '@/ui/status-kinds'
import { SimpleTable } from '@/ui/table'
import type { ImportRunView, ImportState } from '../types'

const kinds: Record<ImportState, StatusKind> = {
  uploading: 'started',
  uploaded: 'started',
  mapping: 'waiting',
  checking: 'half',
  checked: 'waiting',
  importing: 'most',
  stopped: 'attention',
  done: 'done',
  failed: 'failed',
  undoing: 'half',
  undone: 'returned',
}

/** Everything that was imported, to be looked at again or undone. */
export function PastImports({ runs, onOpen }: { runs: readonly ImportRunView[]; onOpen: (runId: string) => void }) {
  const t = useTranslations('import')
  const { number, dayAndTime } = useDeskFormat()
  if (runs.length === 0) {
    return (
      <Section title={t('past')} id="past">
        <p className="q">{t('list.none')}</p>
      </Section>
    )
  }
  const figures = ({ counts }: ImportRunView) =>
    t('running.counts', { created: number(counts.created), changed: number(counts.changed), same: number(counts.same) })
  return (
    <Section title={t('past')} count={number(runs.length)} id="past">
      <SimpleTable
        flush
        label={t('past')}
        rows={runs}
        keyOf={(run) => run.id}
        phoneRow={(run) => ({
          title: <TextButton onClick={() => onOpen(run.id)}>{run.fileName}</TextButton>,
          line: figures(run),
          end: <Status kind={kinds[run.state]}>{t(`list.state.${run.state}`)}</Status>,
          endLine: dayAndTime(run.createdAt),
        })}
        columns={[
          {
            key: 'file',
            head: t('list.file'),
            cell: (run) => <TextButton onClick={() => onOpen(run.id)}>{run.fileName}</TextButton>,
          },
          {
            key: 'state',
            head: t('list.result'),
            width: '180px',
            cell: (run) => <Status kind={kinds[run.state]}>{t(`list.state.${run.state}`)}</Status>,
          },
          {
            key: 'figures',
            head: <span className="vh">{t('tabs.label')}</span>,
            className: 'q',
            cell: figures,
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
        ]}
      />
    </Section>
  )
}
