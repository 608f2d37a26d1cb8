'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/ui/checkbox'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Status } from '@/ui/status'
import type { StatusKind } from '@/ui/status-kinds'
import { SimpleTable } from '@/ui/table'
import type { SectionReport } from '../types'

const known = [
  'pictures',
  'shelves',
  'terms',
  'products',
  'redirects',
  'design',
  'pages',
  'settings',
  'delivery',
  'gifts',
  'coupons',
] as const

/** What a section is called; one of a newer mall by its key. */
export function useSectionName(): (key: string) => string {
  const t = useTranslations('export.bundle.sections')
  return (key) => {
    const name = known.find((one) => one === key)
    return name ? t(name) : key
  }
}

const kinds: Record<SectionReport['state'], StatusKind> = {
  planned: 'waiting',
  off: 'cancelled',
  done: 'done',
  refused: 'failed',
  stopped: 'failed',
}

type Props = {
  report: readonly SectionReport[]
  /** keys that shall be written; undefined once that is settled */
  chosen?: ReadonlySet<string>
  onChoose?: (key: string, isChosen: boolean) => void
}

/** Section by section what a file makes, changes and leaves as it is. */
export function SectionTable({ report, chosen, onChoose }: Props) {
  const t = useTranslations('export.bundle.table')
  const { number } = useDeskFormat()
  const nameOf = useSectionName()
  const figure = (key: 'created' | 'changed' | 'same' | 'kept', width: string, className = '') => ({
    key,
    head: t(key),
    width,
    numeric: true,
    className,
    cell: (section: SectionReport) => (section.state === 'off' ? '' : number(section[key])),
  })
  const choice = (section: SectionReport) => (
    <span className="inline-flex items-center gap-2">
      {chosen ? (
        <Checkbox
          aria-label={nameOf(section.key)}
          checked={chosen.has(section.key)}
          disabled={section.state !== 'planned'}
          onCheckedChange={(isChosen) => onChoose?.(section.key, isChosen)}
        />
      ) : null}
      <b className="b">{nameOf(section.key)}</b>
    </span>
  )
  const inShort = ({ created, changed, same, kept }: SectionReport) =>
    t('short', { created: number(created), changed: number(changed), same: number(same), kept: number(kept) })
  return (
    <SimpleTable
      flush
      label={t('label')}
      rows={report}
      keyOf={({ key }) => key}
      phoneRow={(section) => ({
        title: choice(section),
        line: section.state === 'off' ? undefined : inShort(section),
        end: <SectionState section={section} />,
      })}
      columns={[
        {
          key: 'name',
          head: t('section'),
          cell: choice,
        },
        figure('created', '110px'),
        figure('changed', '110px'),
        figure('same', '120px', 'q'),
        figure('kept', '150px', 'q'),
        {
          key: 'state',
          head: t('state'),
          width: '230px',
          cell: (section) => <SectionState section={section} />,
        },
      ]}
    />
  )
}

function SectionState({ section: { key, state, problems } }: { section: SectionReport }) {
  const t = useTranslations('export.bundle.states')
  const [first] = problems
  if (key === 'products' && first && state !== 'stopped')
    return <Status kind="attention">{t('leftOut', { count: Number(first.place) || problems.length })}</Status>
  return <Status kind={kinds[state]}>{t(state)}</Status>
}
