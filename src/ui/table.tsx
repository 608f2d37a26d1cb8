import type { CSSProperties, ReactNode } from 'react'
import { cn } from './cn'

export type SimpleColumn<Row> = {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  width?: string
  numeric?: boolean
  className?: string
}

/** What stands for a row on a phone: its name and a line below, figures or acts at the end. */
export type PhoneRow = { title: ReactNode; line?: ReactNode; end?: ReactNode; endLine?: ReactNode }

/** A table to read, not to work in: no keys, no selection, works in server components. */
export function SimpleTable<Row>({
  label,
  columns,
  rows,
  keyOf,
  density = 40,
  flush = false,
  rowClass,
  foot,
  phoneRow,
  className,
}: {
  label: string
  columns: readonly SimpleColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  density?: 36 | 40 | 52
  /** Without side padding, for tables inside a section. */
  flush?: boolean
  rowClass?: (row: Row) => string | undefined
  /** One row of totals, a cell per column. */
  foot?: readonly ReactNode[]
  /** Rows as a list on phones; without it the table scrolls sideways there. */
  phoneRow?: (row: Row) => PhoneRow
  className?: string
}) {
  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also for who has no mouse
    <div className={cn('tb-scroll', phoneRow && 'hide-s')} role="group" aria-label={label} tabIndex={0}>
      <table
        className={cn('tb tb--read', density !== 40 && `r${density}`, flush && 'flush', className)}
        style={{ '--columns': columns.length } as CSSProperties}
        aria-label={label}
      >
        <colgroup>
          {columns.map((column) => (
            <col
              key={column.key}
              style={column.width ? ({ width: column.width } satisfies CSSProperties) : undefined}
            />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cn(column.numeric && 'num')}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={rowClass?.(row)}>
              {columns.map((column) => (
                <td key={column.key} className={cn(column.numeric && 'num', column.className)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot ? (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <td key={column.key} className={cn(column.numeric && 'num')}>
                  {foot[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  )
  if (!phoneRow) return table
  return (
    <>
      {table}
      <ul className={cn('ol no-cb', flush && 'ol--flush')} aria-label={label}>
        {rows.map((row) => (
          <PhoneItem key={keyOf(row)} {...phoneRow(row)} />
        ))}
      </ul>
    </>
  )
}

function PhoneItem({ title, line, end, endLine }: PhoneRow) {
  return (
    <li>
      <div className="ol__open">
        <div className="gr">
          <div>{title}</div>
          {line ? <div className="q">{line}</div> : null}
        </div>
        <div className="r">
          <div>{end}</div>
          {endLine ? <div className="q">{endLine}</div> : null}
        </div>
      </div>
    </li>
  )
}

/** The line under a list: "1 to 25 of 64" left, key hints and pages right. */
export function TableFoot({ count, children }: { count: ReactNode; children?: ReactNode }) {
  return (
    <div className="tb-foot">
      <span>{count}</span>
      <span className="gr" />
      {children}
    </div>
  )
}

/** The square picture of a good in a row; give it an `<img>` or a drawn `<svg>`. */
export function Thumb({
  size = 'md',
  children,
  className,
}: {
  size?: 'xs' | 'md' | 'lg'
  children: ReactNode
  className?: string
}) {
  return <span className={cn('th', size !== 'md' && size, className)}>{children}</span>
}
