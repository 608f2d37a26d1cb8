'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import { StatusGlyph } from '@/ui/status-glyph'
import { useShortcuts } from '@/ui/use-shortcuts'
import type { ImportRunView } from '../types'
import { ColumnMeaning } from './column-meaning'
import { FailedRun } from './failed-run'
import { PictureReport } from './picture-report'
import { RunFigures } from './run-figures'
import { RunProgress } from './run-progress'
import { RunOutcome, RunReportBar } from './run-report'
import { RunReview } from './run-review'
import { RunSteps } from './run-steps'
import { type Fixes, useFixes } from './use-fixes'
import { type RunActs, useRunActs } from './use-run-acts'

type Run = ImportRunView & { currency: string }
type Props = { run: Run; onAnother: () => void }

/** One import, whatever its state. */
export function OpenRun({ run, onAnother }: Props) {
  const acts = useRunActs()
  const fixes = useFixes(run.fixes)
  const recheck = (all: ImportRunView['fixes']) => {
    acts.recheck.mutate({ runId: run.id, fixes: all })
    fixes.clear()
  }
  const { state } = run
  if (state === 'failed') return <FailedRun run={run} onAnother={onAnother} />
  if (
    state === 'uploading' ||
    state === 'uploaded' ||
    state === 'checking' ||
    state === 'importing' ||
    state === 'undoing'
  ) {
    return (
      <>
        <RunProgress run={run} onStop={() => acts.stop.mutate({ runId: run.id })} stopping={acts.stop.isPending} />
        <RunSteps run={run} />
      </>
    )
  }
  if (state === 'mapping') {
    return (
      <>
        <RunSteps run={run} />
        <ColumnMeaning run={run} acts={acts} onAnother={onAnother} />
      </>
    )
  }
  const isChecked = state === 'checked'
  return (
    <>
      {isChecked ? <RunSteps run={run} /> : <RunOutcome run={run} />}
      <FileFacts run={run} onAnother={isChecked ? onAnother : undefined} />
      <RunReview
        run={run}
        currency={run.currency}
        fixes={fixes}
        busy={acts.recheck.isPending || !isChecked}
        onFix={recheck}
      />
      {isChecked ? null : <PictureReport runId={run.id} />}
      {isChecked ? (
        <CheckedBar run={run} acts={acts} fixes={fixes} onRecheck={() => recheck(fixes.all())} onAnother={onAnother} />
      ) : (
        <RunReportBar run={run} acts={acts} onAnother={onAnother} />
      )}
    </>
  )
}

function FileFacts({ run, onAnother }: { run: ImportRunView; onAnother: (() => void) | undefined }) {
  const t = useTranslations('import.file')
  const encoding = run.encoding as 'utf8'
  const facts = t('facts', {
    rows: run.rowsTotal,
    format: t(`formats.${run.format || 'shopify-old'}`),
    encoding: t(`encoding.${encoding || 'utf8'}`),
  })
  return (
    <Section
      title={run.fileName}
      count={facts}
      end={onAnother ? <TextButton onClick={onAnother}>{t('another')}</TextButton> : undefined}
    >
      <RunFigures counts={run.counts} isDone={run.state !== 'checked'} />
    </Section>
  )
}

type CheckedProps = { run: ImportRunView; acts: RunActs; fixes: Fixes; onRecheck: () => void; onAnother: () => void }

/** The end of the check: throw away, keep for later, or import. With cells typed anew it is checked again first. */
function CheckedBar({ run, acts, fixes, onRecheck, onAnother }: CheckedProps) {
  const t = useTranslations('import.end')
  const { fullDay } = useDeskFormat()
  const count = run.counts.created + run.counts.changed
  const begin = () => acts.begin.mutate({ runId: run.id })
  useShortcuts({ 'mod+Enter': () => (fixes.count > 0 ? onRecheck() : count > 0 && begin()) })
  return (
    <div className="endbar flex-wrap">
      <span className="m st q">
        <StatusGlyph kind="returned" />
        {count > 0
          ? t('undoUntil', { day: fullDay(run.undoUntil) })
          : t(run.counts.left > 0 ? 'onlyErrors' : 'nothing')}
      </span>
      <span className="gr" />
      <Button
        busy={acts.discard.isPending}
        onClick={() => acts.discard.mutate({ runId: run.id }, { onSuccess: onAnother })}
      >
        {t('discard')}
      </Button>
      <Button onClick={onAnother}>{t('later')}</Button>
      {run.format === 'mapped' ? (
        <Button busy={acts.askAgain.isPending} onClick={() => acts.askAgain.mutate({ runId: run.id })}>
          {t('columns')}
        </Button>
      ) : null}
      {fixes.count > 0 ? (
        <Button variant="primary" shortcut="⌘↵" busy={acts.recheck.isPending} onClick={onRecheck}>
          {t('again', { count: fixes.count })}
        </Button>
      ) : (
        <Button variant="primary" shortcut="⌘↵" busy={acts.begin.isPending} disabled={count === 0} onClick={begin}>
          {t('import', { count })}
        </Button>
      )}
    </div>
  )
}
