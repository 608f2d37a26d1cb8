'use client'

import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef } from 'react'
import { cn } from '@/ui/cn'
import { KeyCap } from '@/ui/key-cap'
import {
  cellValue,
  columnOf,
  hasCell,
  isNumeric,
  type SheetCell,
  type SheetRow,
  type SheetWords,
  sheetColumns,
  textOf,
} from './sheet-columns'
import type { Edits, RowProblems, Typed } from './sheet-edits'
import { markOf, SheetRowView } from './sheet-row'
import { useSheet, useSheetActs } from './use-sheet'

const rowHeight = 36
const headHeight = 32
const nameWidth = 260

const features = tableFeatures({ columnVisibilityFeature })
const helper = createColumnHelper<typeof features, SheetRow>()
const columnDefs = helper.columns(
  sheetColumns.map(({ key }) => helper.accessor((row) => cellValue(row, key), { id: key })),
)

type Props = {
  rows: SheetRow[]
  shown: ReadonlySet<SheetCell>
  words: SheetWords
  edits: Edits
  problems: ReadonlyMap<string, RowProblems>
  conflicts: ReadonlySet<string>
  disabled: boolean
  onType: (cells: Typed[]) => void
  onBack: () => void
  onForth: () => void
}

/** Any number of rows, of which those in sight are drawn; the columns that are shown are the table's. */
export function SheetGrid({
  rows,
  shown,
  words,
  edits,
  problems,
  conflicts,
  disabled,
  onType,
  onBack,
  onForth,
}: Props) {
  const t = useTranslations('catalog.sheet')
  const g = useTranslations('catalog.grid')
  const scroller = useRef<HTMLDivElement>(null)
  const columnVisibility = useMemo(
    () => Object.fromEntries(sheetColumns.map(({ key }) => [key, shown.has(key)])),
    [shown],
  )
  const table = useTable({
    features,
    columns: columnDefs,
    data: rows,
    state: { columnVisibility },
    getRowId: (row) => row.id,
  })
  const columns = useMemo(() => sheetColumns.filter(({ key }) => columnVisibility[key]), [columnVisibility])
  const models = table.getRowModel().rows
  const template = `${nameWidth}px ${columns.map(({ width }) => `${width}px`).join(' ')}`
  const width = columns.reduce((sum, column) => sum + column.width, nameWidth)

  const sheet = useSheet({
    rowCount: models.length,
    columns: columns.map(({ key }) => key),
    disabled,
    read: (index, cell) => {
      const row = models[index]?.original
      const column = columnOf(cell)
      if (!row || !hasCell(row, column)) return null
      return edits.get(row.id)?.[cell]?.text ?? textOf(cellValue(row, cell), column, words)
    },
    write: (cells) =>
      onType(
        cells.flatMap(({ row, cell, text }) => {
          const id = models[row]?.id
          return id ? [{ id, cell, text }] : []
        }),
      ),
    onBack,
    onForth,
  })
  const acts = useSheetActs(sheet)
  const virtual = useVirtualizer({
    count: models.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 14,
    scrollPaddingStart: headHeight,
    getItemKey: (index) => models[index]?.id ?? index,
  })
  const { active } = sheet
  useEffect(() => {
    if (!active) return
    virtual.scrollToIndex(active.row, { align: 'auto' })
    keepInSight(scroller.current, columns, active.column)
  }, [active, virtual, columns])
  const items = virtual.getVirtualItems()

  return (
    <div className="sheet" ref={scroller}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={t('label')}
        aria-rowcount={models.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        style={{ width, height: headHeight + virtual.getTotalSize() }}
        className="sheet__grid"
        onKeyDown={sheet.press}
        onCopy={(event) => {
          if (sheet.typing !== null || !sheet.active) return
          event.clipboardData.setData('text/plain', sheet.copy())
          event.preventDefault()
        }}
        onPaste={(event) => {
          if (sheet.typing !== null || !sheet.active) return
          sheet.paste(event.clipboardData.getData('text/plain'))
          event.preventDefault()
        }}
      >
        {/* biome-ignore lint/a11y/useFocusableInteractive: heads hold nothing to act on */}
        <div className="sheet__head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
          {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
          <div className="sheet__name" role="columnheader">
            {t('product')}
          </div>
          {columns.map((column) => (
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div key={column.key} role="columnheader" className={cn('el', isNumeric(column) && 'num')}>
              {g(`columns.${column.key}`)}
            </div>
          ))}
        </div>
        {items.map((item) => {
          const row = models[item.index]?.original
          return row ? (
            <SheetRowView
              key={item.key}
              row={row}
              index={item.index}
              top={item.start + headHeight}
              columns={columns}
              template={template}
              words={words}
              edits={edits.get(row.id)}
              problems={problems.get(row.id)}
              isConflict={conflicts.has(row.product.id)}
              mark={markOf(item.index, sheet.active, sheet.block, sheet.typing)}
              acts={acts}
              isStop={!sheet.active && item.index === items[0]?.index}
            />
          ) : null
        })}
      </div>
      {sheet.filled > 0 ? (
        <span className="tip sheet__tip" role="status">
          {t('filled', { count: sheet.filled })}
          <KeyCap keys="⌘D" />
        </span>
      ) : null}
    </div>
  )
}

/** Scrolls sideways until the cell stands free of the names that stay at the edge. */
function keepInSight(scroller: HTMLElement | null, columns: readonly { width: number }[], at: number): void {
  if (!scroller) return
  const left = columns.slice(0, at).reduce((sum, column) => sum + column.width, 0)
  const right = left + (columns[at]?.width ?? 0)
  const free = scroller.clientWidth - Math.min(nameWidth, scroller.clientWidth * 0.45)
  if (left < scroller.scrollLeft) scroller.scrollLeft = left
  else if (right > scroller.scrollLeft + free) scroller.scrollLeft = right - free
}
