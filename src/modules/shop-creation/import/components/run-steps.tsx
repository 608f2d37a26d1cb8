'use client'

import { useTranslations } from 'next-intl'
import { cn } from '@/ui/cn'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { StatusGlyph } from '@/ui/status-glyph'
import type { StatusKind } from '@/ui/status-kinds'
import type { ImportRunView } from '../types'

type Place = 'done' | 'on' | 'todo'
const steps = ['file', 'columns', 'check', 'import'] as const

/** How far each state has come: file, columns, check, import. */
const places: Record<ImportRunView['state'], readonly Place[]> = {
  uploading: ['on', 'todo', 'todo', 'todo'],
  uploaded: ['done', 'on', 'todo', 'todo'],
  mapping: ['done', 'on', 'todo', 'todo'],
  checking: ['done', 'done', 'on', 'todo'],
  checked: ['done', 'done', 'on', 'todo'],
  failed: ['on', 'todo', 'todo', 'todo'],
  importing: ['done', 'done', 'done', 'on'],
  stopped: ['done', 'done', 'done', 'on'],
  done: ['done', 'done', 'done', 'done'],
  undoing: ['done', 'done', 'done', 'done'],
  undone: ['done', 'done', 'done', 'done'],
}

const glyphs: Record<Place, StatusKind> = { done: 'done', on: 'most', todo: 'todo' }

export function RunSteps({ run }: { run: ImportRunView }) {
  const t = useTranslations('import.steps')
  const { number } = useDeskFormat()
  const { used, unused } = run.columns
  const words = {
    file: t('file'),
    columns:
      used.length > 0
        ? t('columns', { used: number(used.length), all: number(used.length + unused.length) })
        : t('columnsWaiting'),
    check: t('check'),
    import: t('import'),
  }
  return (
    <ol className="wiz flex-wrap" aria-label={t('label')}>
      {steps.map((step, index) => {
        const place = places[run.state][index] ?? 'todo'
        return (
          <li key={step} className={cn(place !== 'todo' && place)} aria-current={place === 'on' ? 'step' : undefined}>
            <StatusGlyph kind={glyphs[place]} />
            <b>{words[step]}</b>
          </li>
        )
      })}
    </ol>
  )
}
