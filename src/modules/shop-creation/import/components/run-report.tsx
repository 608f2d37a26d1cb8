'use client'

import { useTranslations } from 'next-intl'
import { AlertDialog } from '@/ui/alert-dialog'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { LinkButton } from '@/ui/link-button'
import { StatusGlyph } from '@/ui/status-glyph'
import type { ImportRunView } from '../types'
import type { RunActs } from './use-run-acts'

/** What became of it, in one sentence. */
export function RunOutcome({ run }: { run: ImportRunView }) {
  const t = useTranslations('import.report')
  const { number, dayAndTime } = useDeskFormat()
  const { counts, state } = run
  const undo = counts.undo ?? { removed: 0, restored: 0, kept: 0 }
  const when = t('when', { day: dayAndTime(run.undoneAt ?? run.finishedAt ?? run.createdAt), name: run.startedBy })
  if (state === 'undone') {
    return (
      <Callout tone="note" title={t('undone')} className="mb-4">
        {t('undoneText', undo)} {undo.kept > 0 ? t('kept', { count: undo.kept }) : null}{' '}
        <span className="q">{when}</span>
      </Callout>
    )
  }
  if (state === 'stopped') {
    return (
      <Callout tone="warn" title={t('stopped')} className="mb-4">
        {t('stoppedText', { done: number(run.rowsDone), total: number(run.rowsTotal) })}{' '}
        <span className="q">{when}</span>
      </Callout>
    )
  }
  return (
    <Callout tone="ok" title={t('done')} className="mb-4">
      {t('doneText', { created: counts.created, changed: counts.changed, variants: counts.variants })}{' '}
      <span className="q">{when}</span>
    </Callout>
  )
}

/** The ways on from an import that was written. */
export function RunReportBar({ run, acts, onAnother }: { run: ImportRunView; acts: RunActs; onAnother: () => void }) {
  const t = useTranslations('import')
  const { fullDay } = useDeskFormat()
  const { shop } = useDesk()
  const { created, changed } = run.counts
  const canUndo =
    (run.state === 'done' || run.state === 'stopped') && run.undoUntil > new Date() && created + changed > 0
  return (
    <div className="endbar flex-wrap">
      {canUndo ? (
        <>
          <span className="m st q">
            <StatusGlyph kind="returned" />
            {t('end.undoUntil', { day: fullDay(run.undoUntil) })}
          </span>
          <span className="gr" />
          <AlertDialog
            trigger={
              <Button variant="danger" busy={acts.undo.isPending}>
                {t('report.undo')}
              </Button>
            }
            title={t('report.undoTitle', { file: run.fileName })}
            description={t('report.undoAbout', { created, changed })}
            cancelLabel={t('drop.cancel')}
            confirmLabel={t('report.undo')}
            onConfirm={() => acts.undo.mutateAsync({ runId: run.id }).then(() => undefined)}
          />
        </>
      ) : (
        <span className="gr" />
      )}
      <Button onClick={onAnother}>{t('report.another')}</Button>
      {run.state === 'stopped' ? (
        <Button variant="primary" busy={acts.begin.isPending} onClick={() => acts.begin.mutate({ runId: run.id })}>
          {t('report.goOn')}
        </Button>
      ) : (
        <LinkButton variant="primary" href={`/${shop.slug}/catalogue`}>
          {t('report.see')}
        </LinkButton>
      )}
    </div>
  )
}
