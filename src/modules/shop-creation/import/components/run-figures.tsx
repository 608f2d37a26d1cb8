'use client'

import { useTranslations } from 'next-intl'
import { useDeskFormat } from '@/ui/desk/desk-context'
import type { ImportCounts } from '../types'

const kinds = [
  { key: 'created', colour: 'var(--ok)', will: 'willCreate', did: 'created' },
  { key: 'changed', colour: 'var(--indigo)', will: 'willChange', did: 'changed' },
  { key: 'same', colour: 'var(--line-strong)', will: 'same', did: 'same' },
  { key: 'left', colour: 'var(--bad)', will: 'left', did: 'leftOut' },
] as const

/** How the products of a file part: new, changed, as they are, wrong. Drawn in proportion, said in figures. */
export function RunFigures({ counts, isDone }: { counts: ImportCounts; isDone: boolean }) {
  const t = useTranslations('import.figures')
  const { number } = useDeskFormat()
  const { created, changed, same, left } = counts
  const label = t('label', {
    created: number(created),
    changed: number(changed),
    same: number(same),
    left: number(left),
  })
  return (
    <>
      <div className="prop" role="img" aria-label={label}>
        {kinds
          .filter(({ key }) => counts[key] > 0)
          .map(({ key, colour }) => (
            <i key={key} style={{ flex: counts[key], background: colour }} />
          ))}
      </div>
      <div className="propk max-sm:grid-cols-2! max-sm:gap-y-3">
        {kinds
          .filter(({ key }) => counts[key] > 0 || key === 'created')
          .map(({ key, colour, will, did }) => (
            <div key={key}>
              <b className={key === 'left' ? 'c-bad' : undefined}>{number(counts[key])}</b>
              <span>
                <i style={{ background: colour }} />
                {t(isDone ? did : will)}
              </span>
            </div>
          ))}
      </div>
    </>
  )
}
