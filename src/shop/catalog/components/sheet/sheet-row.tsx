'use client'

import { useTranslations } from 'next-intl'
import { memo, useEffect, useRef, useState } from 'react'
import { cn } from '@/ui/cn'
import { StatusGlyph } from '@/ui/status-glyph'
import {
  cellValue,
  hasCell,
  isNumeric,
  type SheetColumn,
  type SheetRow,
  type SheetWords,
  textOf,
} from './sheet-columns'
import type { RowEdits, RowProblems } from './sheet-edits'
import type { Block, SheetActs } from './use-sheet'

/** What of the selection falls into one row. */
export type RowMark = {
  /** column of the active cell */
  active: number
  typing: string | null
  left: number
  right: number
  isTop: boolean
  isBottom: boolean
}

const unmarked: RowMark = { active: -1, typing: null, left: 0, right: -1, isTop: false, isBottom: false }

export function markOf(
  row: number,
  active: { row: number; column: number } | null,
  block: Block | null,
  typing: string | null,
): RowMark {
  if (!active || !block || row < block.top || row > block.bottom) return unmarked
  return {
    active: active.row === row ? active.column : -1,
    typing: active.row === row ? typing : null,
    left: block.left,
    right: block.right,
    isTop: row === block.top,
    isBottom: row === block.bottom,
  }
}

type Props = {
  row: SheetRow
  index: number
  top: number
  columns: readonly SheetColumn[]
  template: string
  words: SheetWords
  edits: RowEdits | undefined
  problems: RowProblems | undefined
  isConflict: boolean
  mark: RowMark
  acts: SheetActs
  /** the grid has one stop for Tab */
  isStop: boolean
}

const sameMark = (a: RowMark, b: RowMark) =>
  a === b || (Object.keys(a) as (keyof RowMark)[]).every((key) => a[key] === b[key])

const same = (a: Props, b: Props) =>
  (Object.keys(a) as (keyof Props)[]).every((key) => a[key] === b[key] || (key === 'mark' && sameMark(a.mark, b.mark)))

/** One row of the grid. Among thousands only those that changed are drawn anew. */
export const SheetRowView = memo(function SheetRowView(props: Props) {
  const { row, index, top, columns, template, isConflict } = props
  const t = useTranslations('catalog.sheet')
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
    <div
      className={cn('sheet__row', row.isFirst && 'first', isConflict && 'conflict')}
      role="row"
      aria-rowindex={index + 2}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: names the row, nothing to do here */}
      <div className="sheet__name" role="rowheader" title={isConflict ? t('conflict') : row.product.title}>
        {isConflict ? (
          <span className="st warn">
            <StatusGlyph kind="attention" />
          </span>
        ) : null}
        <span className={cn('el', !row.isFirst && 'q')}>
          {row.variant.name && !row.isFirst ? row.variant.name : row.product.title}
          {row.variant.name && row.isFirst ? <span className="q"> · {row.variant.name}</span> : null}
        </span>
      </div>
      {columns.map((column, at) => (
        <SheetCellView key={column.key} {...props} column={column} at={at} />
      ))}
    </div>
  )
}, same)

type Facts = { exists: boolean; isEdited: boolean; isWrong: boolean }

function classesOf(
  { column, at, mark }: { column: SheetColumn; at: number; mark: RowMark },
  { exists, isEdited, isWrong }: Facts,
): string {
  const inBlock = at >= mark.left && at <= mark.right
  const edges = { a: mark.isTop, z: mark.isBottom, l: at === mark.left, r: at === mark.right }
  return cn(
    'sheet__cell',
    isNumeric(column) && 'num',
    !exists && 'none',
    isEdited && 'edited',
    isWrong && 'err',
    inBlock && 'rng',
    inBlock &&
      Object.entries(edges)
        .filter(([, is]) => is)
        .map(([name]) => name),
    mark.active === at && 'one',
  )
}

function SheetCellView({
  row,
  index,
  column,
  at,
  words,
  edits,
  problems,
  mark,
  acts,
  isStop,
}: Props & { column: SheetColumn; at: number }) {
  const t = useTranslations('catalog.sheet')
  const g = useTranslations('catalog.grid')
  const cell = useRef<HTMLDivElement>(null)
  const wasActive = useRef(false)
  const isActive = mark.active === at
  const typing = isActive ? mark.typing : null
  const exists = hasCell(row, column)
  const edit = edits?.[column.key]
  const problem = problems?.[column.key]
  const inBlock = at >= mark.left && at <= mark.right
  const text = !exists ? '' : (edit?.text ?? textOf(cellValue(row, column.key), column, words))
  const trouble = problem && t(`problems.${problem}`)
  const label = `${row.product.title} ${row.variant.name}, ${g(`columns.${column.key}`)}`
  useEffect(() => {
    if (isActive && typing === null) cell.current?.focus({ preventScroll: true })
  }, [isActive, typing])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys
    <div
      ref={cell}
      role="gridcell"
      tabIndex={isActive || (isStop && at === 0) ? 0 : -1}
      aria-colindex={at + 2}
      aria-label={[`${label}: ${text || g('empty')}`, trouble].filter(Boolean).join('. ')}
      aria-selected={inBlock}
      aria-readonly={!exists || undefined}
      aria-invalid={problem ? true : undefined}
      title={trouble ?? text}
      data-sheet-row={index}
      className={classesOf(
        { column, at, mark },
        { exists, isEdited: edit !== undefined, isWrong: problem !== undefined },
      )}
      onMouseDown={(event) => {
        wasActive.current = isActive
        if (typing !== null) return
        event.preventDefault()
        acts.select({ row: index, column: at }, event.shiftKey)
      }}
      onMouseEnter={(event) => {
        if (event.buttons === 1) acts.select({ row: index, column: at }, true)
      }}
      onFocus={() => !isActive && acts.select({ row: index, column: at })}
      onClick={(event) => {
        if (wasActive.current && !event.shiftKey && typing === null) acts.edit({ row: index, column: at })
      }}
      onDoubleClick={() => typing === null && acts.edit({ row: index, column: at })}
    >
      {typing !== null ? (
        <CellField key={column.key} acts={acts} start={typing} label={label} column={column} words={words} />
      ) : (
        <>
          <span className="el">{text}</span>
          {inBlock && mark.isBottom && at === mark.right ? <FillHandle acts={acts} /> : null}
        </>
      )}
    </div>
  )
}

type FieldProps = { acts: SheetActs; start: string; label: string; column: SheetColumn; words: SheetWords }

function CellField({ acts, start, label, column, words }: FieldProps) {
  const [text, setText] = useState(start)
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  const choices = words.choices[column.key]
  const list = choices ? `sheet-${column.key}` : undefined
  useEffect(() => {
    const { current } = field
    current?.focus({ preventScroll: true })
    // A value being replaced is chosen as a whole; a first typed sign must not be.
    if (current && current.value.length > 1) current.select()
  }, [])

  function end(then: [number, number] | null): void {
    if (done.current) return
    done.current = true
    acts.commit(text, then)
  }

  return (
    <>
      <input
        ref={field}
        className="cell__in"
        aria-label={label}
        inputMode={isNumeric(column) ? 'decimal' : undefined}
        list={list}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => end(null)}
        onKeyDown={(event) => {
          // The signs of a word that is still being composed are not the end of it.
          if (event.nativeEvent.isComposing) return
          event.stopPropagation()
          if (event.key === 'Enter') end([event.shiftKey ? -1 : 1, 0])
          else if (event.key === 'Tab') {
            event.preventDefault()
            end([0, event.shiftKey ? -1 : 1])
          } else if (event.key === 'Escape') {
            done.current = true
            acts.cancel()
          } else if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) end(null)
        }}
      />
      {choices ? (
        <datalist id={list}>
          {choices.map(({ key, label: word }) => (
            <option key={key} value={word} />
          ))}
        </datalist>
      ) : null}
    </>
  )
}

/** At the corner of the block; pulled down it fills the rows it passes. */
function FillHandle({ acts }: { acts: SheetActs }) {
  function pull(event: React.PointerEvent<HTMLSpanElement>): void {
    event.preventDefault()
    event.stopPropagation()
    const end = (up: PointerEvent) => {
      window.removeEventListener('pointerup', end)
      const target = document.elementFromPoint(up.clientX, up.clientY)?.closest<HTMLElement>('[data-sheet-row]')
      if (target?.dataset.sheetRow) acts.fillDown(Number(target.dataset.sheetRow))
    }
    window.addEventListener('pointerup', end)
  }
  return (
    <span
      className="cell__fill"
      aria-hidden="true"
      onPointerDown={pull}
      onMouseDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
