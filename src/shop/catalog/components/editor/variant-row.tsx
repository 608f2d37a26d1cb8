'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { Checkbox } from '@/ui/checkbox'
import { cn } from '@/ui/cn'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { lowStock } from '../../constants'
import type { CellName, CellProblem, DraftVariant } from './draft'
import { GridCell } from './grid-cell'
import type { GridColumn } from './grid-columns'
import { type GridActs, type RowMark, sameMark } from './use-grid'

/** Wrong cells of one row. */
export type RowProblems = { readonly [cell in CellName | 'options']?: CellProblem }

type Props = {
  variant: DraftVariant
  /** as it is saved; undefined for a new one */
  was: DraftVariant | undefined
  /** the option the table is grouped by: its value stands in the group's head */
  by: number | null
  columns: readonly GridColumn[]
  currency: string
  problems: RowProblems
  mark: RowMark
  acts: GridActs
  isStop: boolean
  isChosen: boolean
  onChoose: (ids: readonly string[], on: boolean) => void
}

const same = (a: Props, b: Props) =>
  (Object.keys(a) as (keyof Props)[]).every(
    (key) => a[key] === b[key] || key === 'onChoose' || (key === 'mark' && sameMark(a.mark, b.mark)),
  )

/** A variant in the grid. Among hundreds of them only those that changed are drawn anew. */
export const VariantRow = memo(function VariantRow(props: Props) {
  const { variant, was, by, columns, currency, problems, mark, acts, isStop, isChosen, onChoose } = props
  const t = useTranslations('catalog.grid')
  const name = variant.options.filter((_, at) => at !== by).join(', ') || variant.options.join(', ')
  return (
    <tr className={cn(isChosen && 'sel')}>
      <td className="ps-1!">
        <Checkbox
          aria-label={t('select', { name })}
          checked={isChosen}
          onCheckedChange={(on) => onChoose([variant.id], on)}
        />
      </td>
      <td className={cn('l', by !== null && 'ps-6.5!', problems.options && 'err')} title={variant.options.join(' / ')}>
        {name}
        {was ? null : <span className="q"> {t('new')}</span>}
      </td>
      {columns.map((column, at) => (
        <GridCell
          key={column.key}
          acts={acts}
          mark={mark}
          variant={variant}
          name={name}
          column={column}
          currency={currency}
          edited={was !== undefined && was[column.key] !== variant[column.key]}
          problem={problems[column.key]}
          isStop={isStop && at === 0}
        />
      ))}
      <Available variant={variant} />
    </tr>
  )
}, same)

/** What can be sold now: counted, less what orders wait for. */
function Available({ variant }: { variant: DraftVariant }) {
  const t = useTranslations('catalog.grid')
  const { number } = useDeskFormat()
  const left = variant.onHand - variant.reserved
  if (!variant.tracked) return <td className="q">{t('untracked')}</td>
  if (left <= 0)
    return (
      <td className={cn('b', variant.continueSelling ? 'q' : 'c-bad')}>
        {variant.continueSelling ? t('onOrder') : t('soldOut')}
      </td>
    )
  return (
    <td
      className={cn('b', left <= lowStock && 'c-warn')}
      title={variant.reserved > 0 ? t('reserved', { count: variant.reserved }) : undefined}
    >
      {number(left)}
    </td>
  )
}
