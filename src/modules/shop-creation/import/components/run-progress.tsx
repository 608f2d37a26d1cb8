'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/ui/button'
import { useDeskFormat } from '@/ui/desk/desk-context'
import type { ImportRunView } from '../types'

const minuteMillis = 60_000

/** Minutes left at the pace since this page saw the run first; null while too little is known. */
function useMinutesLeft({ id, state, rowsDone, rowsTotal }: ImportRunView): number | null {
  const begun = useRef<{ key: string; at: number; rows: number } | null>(null)
  const key = `${id} ${state}`
  useEffect(() => {
    if (begun.current?.key !== key) begun.current = { key, at: Date.now(), rows: rowsDone }
  }, [key, rowsDone])
  const since = begun.current
  if (since?.key !== key || rowsDone <= since.rows) return null
  const pace = (rowsDone - since.rows) / (Date.now() - since.at)
  return (rowsTotal - rowsDone) / pace / minuteMillis
}

/** Work that goes on in the background, with a count and, while importing, a way to stop it. */
export function RunProgress({
  run,
  onStop,
  stopping,
}: {
  run: ImportRunView
  onStop?: () => void
  stopping?: boolean
}) {
  const t = useTranslations('import.running')
  const { number } = useDeskFormat()
  const minutes = useMinutesLeft(run)
  const { counts, state } = run
  const undone = counts.undo ? counts.undo.removed + counts.undo.restored + counts.undo.kept : 0
  const [done, total] = state === 'undoing' ? [undone, counts.created + counts.changed] : [run.rowsDone, run.rowsTotal]
  const figures = { done: number(done), total: number(total) }
  const left = minutes === null ? null : minutes < 1 ? t('soon') : t('left', { minutes: Math.round(minutes) })
  const words = {
    checking: () => (total === 0 ? t('starting') : t('checking', figures)),
    importing: () => (left ? t('importing', { ...figures, left }) : t('importingSoon', figures)),
    undoing: () => t('undoing', figures),
  }
  const kind = state === 'undoing' ? 'undoing' : state === 'importing' ? 'importing' : 'checking'
  return (
    <div className="run" role="status">
      <b className="b el">{run.fileName}</b>
      <span className="m">{words[kind]()}</span>
      <span className="fx">
        {kind === 'importing' ? (
          <span className="q hide-s">
            {t('counts', {
              created: number(counts.created),
              changed: number(counts.changed),
              same: number(counts.same),
            })}
          </span>
        ) : null}
        {kind === 'importing' && onStop ? (
          <Button size="sm" onClick={onStop} busy={stopping}>
            {t('stop')}
          </Button>
        ) : null}
      </span>
      <span
        className="bar"
        role="progressbar"
        aria-label={run.fileName}
        aria-valuemin={0}
        aria-valuenow={done}
        aria-valuemax={Math.max(1, total)}
      >
        <i style={{ width: `${total > 0 ? Math.min(100, (done / total) * 100) : 0}%` }} />
      </span>
    </div>
  )
}
