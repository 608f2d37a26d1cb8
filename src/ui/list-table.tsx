'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Checkbox } from './checkbox'
import { cn } from './cn'
import { useRowKeys } from './use-row-keys'
import type { Selection } from './use-selection'

export type Column<Row> = {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** CSS width; one column without it takes what is left. */
  width?: string
  /** Right-aligned, tabular: money and counts. */
  numeric?: boolean
  /** The full text, shown on hover when the cell is cut. */
  title?: (row: Row) => string
  sortable?: boolean
  className?: string
}

export type Sort = { key: string; direction: 'asc' | 'desc' }

export type ListTableProps<Row> = {
  /** Says what the list is, for screen readers. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** "L-2048": goes into "Select L-2048" and the like. */
  nameOf: (row: Row) => string
  openKey?: string | null
  /** Click on a row, or Enter. */
  onOpen?: (row: Row) => void
  /** Esc when nothing is selected. */
  onClose?: () => void
  selection?: Selection
  selectionLabels?: { all: string; row: (name: string) => string }
  sort?: Sort
  onSort?: (sort: Sort) => void
  /** Rows of 52 for two lines, 36 for dense grids; otherwise 40. */
  density?: 36 | 40 | 52
  /** What a row shows on a phone: two lines and an end. Without it the table scrolls sideways there. */
  phoneRow?: (row: Row) => { title: ReactNode; line: ReactNode; end?: ReactNode; endLine?: ReactNode }
  /** Off while single keys are switched off or another list on the page owns them. */
  keys?: boolean
  className?: string
}

/**
 * The desk's list. Row states can all meet on one row: hover, selected (indigo wash), open (raised, vermilion edge),
 * focused (ring inside). J K or arrows move, X selects, Enter opens, Esc clears the selection, then closes.
 */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const {
    columns,
    rows,
    keyOf,
    openKey,
    onOpen,
    onClose,
    selection,
    keys = true,
    density = 40,
    phoneRow,
    label,
    className,
  } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const { focused, setFocused } = useRowKeys({
    count: rows.length,
    keyAt: (index) => {
      const row = rows[index]
      return row && keyOf(row)
    },
    enabled: keys,
    onOpen: (index) => {
      const row = rows[index]
      if (row) onOpen?.(row)
    },
    onToggle: (index, detail) => {
      const row = rows[index]
      if (row) selection?.toggle(keyOf(row), detail)
    },
    onEscape: () => (selection && selection.keys.size > 0 ? selection.clear() : onClose?.()),
  })

  useEffect(() => {
    body.current?.rows[focused]?.scrollIntoView({ block: 'nearest' })
  }, [focused])

  return (
    <>
      <div className={cn('tb-scroll', phoneRow && 'hide-s')}>
        <table className={cn('tb', density !== 40 && `r${density}`, className)} aria-label={label}>
          <colgroup>
            {selection ? <col style={{ width: 40 }} /> : null}
            {columns.map((column) => (
              <col key={column.key} style={column.width ? { width: column.width } : undefined} />
            ))}
          </colgroup>
          <Head {...props} />
          <tbody ref={body}>
            {rows.map((row, index) => (
              <BodyRow
                key={keyOf(row)}
                {...props}
                row={row}
                open={openKey === keyOf(row)}
                focused={focused === index}
                onPress={() => {
                  setFocused(index)
                  onOpen?.(row)
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {phoneRow ? <PhoneList {...props} phoneRow={phoneRow} /> : null}
    </>
  )
}

function Head<Row>({ columns, selection, selectionLabels, sort, onSort }: ListTableProps<Row>) {
  return (
    <thead>
      <tr>
        {selection ? (
          <th scope="col">
            <Checkbox
              aria-label={selectionLabels?.all}
              checked={selection.state === 'all'}
              indeterminate={selection.state === 'some'}
              onCheckedChange={() => selection.toggleAll()}
            />
          </th>
        ) : null}
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell<Row>({ column, sort, onSort }: { column: Column<Row>; sort?: Sort; onSort?: (sort: Sort) => void }) {
  const here = sort?.key === column.key ? sort.direction : undefined
  const ariaSort = here === 'asc' ? 'ascending' : here === 'desc' ? 'descending' : undefined
  return (
    <th scope="col" className={cn(column.numeric && 'num')} aria-sort={ariaSort}>
      {column.sortable && onSort ? (
        <button
          type="button"
          className="tb__sort"
          onClick={() => onSort({ key: column.key, direction: here === 'desc' ? 'asc' : 'desc' })}
        >
          {column.head}
          {here === 'asc' ? <ArrowUp className="i" /> : here === 'desc' ? <ArrowDown className="i" /> : null}
        </button>
      ) : (
        column.head
      )}
    </th>
  )
}

function BodyRow<Row>({
  row,
  columns,
  keyOf,
  nameOf,
  selection,
  selectionLabels,
  open,
  focused,
  onOpen,
  onPress,
}: ListTableProps<Row> & {
  row: Row
  open: boolean
  focused: boolean
  onPress: () => void
}) {
  const key = keyOf(row)
  const selected = selection?.has(key) ?? false
  return (
    <tr
      className={cn(selected && 'sel', open && 'open', focused && 'rowfocus', onOpen && 'go')}
      aria-selected={selection ? selected : undefined}
      aria-current={open || undefined}
      onClick={(event) => {
        if (!(event.target as Element).closest('a, button, input, label')) onPress()
      }}
    >
      {selection ? (
        <td>
          <Checkbox
            aria-label={selectionLabels?.row(nameOf(row))}
            checked={selected}
            onCheckedChange={(_, detail) => selection.toggle(key, detail)}
          />
        </td>
      ) : null}
      {columns.map((column) => (
        <td key={column.key} className={cn(column.numeric && 'num', column.className)} title={column.title?.(row)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

function PhoneList<Row>({
  rows,
  keyOf,
  nameOf,
  onOpen,
  selection,
  selectionLabels,
  label,
  phoneRow,
}: ListTableProps<Row> & {
  phoneRow: NonNullable<ListTableProps<Row>['phoneRow']>
}) {
  return (
    <ul className={cn('ol', !selection && 'no-cb')} aria-label={label}>
      {rows.map((row) => {
        const key = keyOf(row)
        const { title, line, end, endLine } = phoneRow(row)
        const selected = selection?.has(key) ?? false
        return (
          <li key={key} className={cn(selected && 'sel')}>
            {selection ? (
              <Checkbox
                aria-label={selectionLabels?.row(nameOf(row))}
                checked={selected}
                onCheckedChange={(_, detail) => selection.toggle(key, detail)}
              />
            ) : null}
            <button type="button" className="ol__open" disabled={!onOpen} onClick={() => onOpen?.(row)}>
              <span className="gr">
                <span className="el b">{title}</span>
                <span className="el q">{line}</span>
              </span>
              <span className="r">
                <span className="b">{end}</span>
                <span>{endLine}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
