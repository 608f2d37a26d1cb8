'use client'

import { ChevronDown, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Checkbox } from '@/ui/checkbox'
import { cn } from '@/ui/cn'
import { useDeskFormat } from '@/ui/desk/desk-context'
import type { ProductOption } from '../../types'
import type { DraftVariant } from './draft'
import { type GridColumn, gridColumns } from './grid-columns'
import { markOf, useGrid, useGridActs } from './use-grid'
import type { ProductDraft } from './use-product-draft'
import type { VariantChoice } from './use-variant-choice'
import { type RowProblems, VariantRow } from './variant-row'

/** Above this many variants only the first group stands open. */
const manyVariants = 40

export type Group = { value: string; variants: DraftVariant[] }

/** Variants by the values of one option; without it all of them under one head. */
export function groupsOf(
  options: readonly ProductOption[],
  variants: readonly DraftVariant[],
  by: number | null,
): Group[] {
  if (by === null) return [{ value: '', variants: [...variants] }]
  return (options[by]?.values ?? []).flatMap((value) => {
    const own = variants.filter((variant) => variant.options[by] === value)
    return own.length > 0 ? [{ value, variants: own }] : []
  })
}

const noProblems: RowProblems = {}

function problemsByRow(problems: ProductDraft['problems']): Map<string, RowProblems> {
  const rows = new Map<string, RowProblems>()
  for (const [key, problem] of problems) {
    const [id = '', cell = ''] = key.split(' ')
    rows.set(id, { ...rows.get(id), [cell]: problem })
  }
  return rows
}

type Props = {
  product: ProductDraft
  currency: string
  by: number | null
  shown: ReadonlySet<GridColumn['key']>
  choice: VariantChoice
  disabled: boolean
}

/** The variants as a grid, in groups that open and close. */
export function VariantTable({ product, currency, by, shown, choice, disabled }: Props) {
  const t = useTranslations('catalog.grid')
  const { draft } = product
  const groups = groupsOf(draft.options, draft.variants, by)
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const isOpen = (group: Group, index: number) =>
    by === null || toggled.has(group.value) !== (index === 0 || draft.variants.length <= manyVariants)
  const columns = useMemo(() => gridColumns.filter((column) => shown.has(column.key)), [shown])
  const visible = groups.filter(isOpen).flatMap((group) => group.variants)
  const grid = useGrid({
    rows: visible,
    columns: columns.map((column) => column.key),
    currency,
    disabled,
    onChange: product.setCells,
  })
  const acts = useGridActs(grid)
  const problems = useMemo(() => problemsByRow(product.problems), [product.problems])
  const known = useMemo(
    () => new Map(product.base.variants.map((variant) => [variant.id, variant])),
    [product.base.variants],
  )
  const first = visible[0]?.id

  return (
    <div className="tb-scroll overflow-y-hidden pb-8 -mb-8">
      <table
        className="mx"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked in like a spreadsheet
        role="grid"
        aria-label={t('label')}
        onKeyDown={grid.press}
        onCopy={(event) => {
          if (grid.typing || !grid.active) return
          event.clipboardData.setData('text/plain', grid.copy())
          event.preventDefault()
        }}
        onPaste={(event) => {
          if (grid.typing || !grid.active) return
          grid.paste(event.clipboardData.getData('text/plain'))
          event.preventDefault()
        }}
      >
        <GridHead columns={columns} choice={choice} />
        <tbody>
          {groups.map((group, index) => [
            by === null ? null : (
              <GroupRow
                key={`g ${group.value}`}
                group={group}
                columns={columns.length}
                isOpen={isOpen(group, index)}
                choice={choice}
                onToggle={() =>
                  setToggled(
                    (now) =>
                      new Set(
                        now.has(group.value) ? [...now].filter((one) => one !== group.value) : [...now, group.value],
                      ),
                  )
                }
              />
            ),
            ...(isOpen(group, index) ? group.variants : []).map((variant) => (
              <VariantRow
                key={variant.id}
                variant={variant}
                was={known.get(variant.id)}
                by={by}
                columns={columns}
                currency={currency}
                problems={problems.get(variant.id) ?? noProblems}
                mark={markOf(grid, variant.id)}
                acts={acts}
                isStop={!grid.active && variant.id === first}
                isChosen={choice.has(variant.id)}
                onChoose={choice.set}
              />
            )),
          ])}
        </tbody>
      </table>
    </div>
  )
}

function GridHead({ columns, choice }: { columns: readonly GridColumn[]; choice: VariantChoice }) {
  const t = useTranslations('catalog.grid')
  return (
    <thead>
      <tr>
        <th scope="col" className="w-10 ps-1!">
          <Checkbox
            aria-label={t('selectAll')}
            checked={choice.state === 'all'}
            indeterminate={choice.state === 'some'}
            onCheckedChange={choice.setAll}
          />
        </th>
        <th scope="col">{t('variant')}</th>
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            className={cn(!column.numeric && 'l', !column.onPhone && 's3')}
            style={{ width: column.width }}
          >
            {t(`columns.${column.key}`)}
          </th>
        ))}
        <th scope="col" style={{ width: 92 }}>
          {t('available')}
        </th>
      </tr>
    </thead>
  )
}

type GroupProps = { group: Group; columns: number; isOpen: boolean; choice: VariantChoice; onToggle: () => void }

function GroupRow({ group, columns, isOpen, choice, onToggle }: GroupProps) {
  const t = useTranslations('catalog.grid')
  const { money, number } = useDeskFormat()
  const prices = group.variants.map((variant) => variant.priceMinor)
  const [low, high] = [Math.min(...prices), Math.max(...prices)]
  const pieces = group.variants.reduce((sum, variant) => sum + Math.max(0, variant.onHand - variant.reserved), 0)
  const chosen = group.variants.filter((variant) => choice.has(variant.id)).length
  const ids = group.variants.map(({ id }) => id)
  return (
    <tr className="grp">
      <td className="ps-1!">
        <Checkbox
          aria-label={t('select', { name: group.value })}
          checked={chosen === group.variants.length}
          indeterminate={chosen > 0 && chosen < group.variants.length}
          onCheckedChange={(on) => choice.set(ids, on)}
        />
      </td>
      <td colSpan={columns + 2} className="l">
        <span className="fx">
          <button type="button" className="fx min-h-8" aria-expanded={isOpen} onClick={onToggle}>
            {isOpen ? <ChevronDown className="i" /> : <ChevronRight className="i" />}
            <b className="b">{group.value}</b>
            <span className="q">{t('variants', { count: group.variants.length })}</span>
          </button>
          <span className="gr" />
          <span className="m hide-s">
            {low === high ? money(low) : t('span', { low: money(low), high: money(high) })}
          </span>
          <span className="m ms-6">{t('inStock', { count: pieces, pieces: number(pieces) })}</span>
        </span>
      </td>
    </tr>
  )
}
