'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDeskFormat } from '@/ui/desk/desk-context'
import type { ImportRunView } from '../types'

/** Why a file cannot be used as a whole, where, and what to do. */
export function FailedRun({ run, onAnother }: { run: ImportRunView; onAnother: () => void }) {
  const t = useTranslations('import.failed')
  const { number } = useDeskFormat()
  const problem = run.error ?? { code: 'internal' as const }
  const names = (problem.names ?? []).map((name) => `“${name}”`).join(', ')
  return (
    <Callout
      tone="bad"
      live
      title={t('title', { file: run.fileName })}
      actions={
        <Button size="sm" onClick={onAnother}>
          {t('another')}
        </Button>
      }
    >
      {t(`problem.${problem.code}`, { row: number(problem.row ?? 0), names })} {t('nothing')}
    </Callout>
  )
}
