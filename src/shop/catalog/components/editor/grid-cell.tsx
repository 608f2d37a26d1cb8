'use client'

import { useTranslations } from 'next-intl'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { cn } from '@/ui/cn'
import { KeyCap } from '@/ui/key-cap'
import { StatusGlyph } from '@/ui/status-glyph'
import type { CellProblem, DraftVariant } from './draft'
import { cellText, type GridColumn } from './grid-columns'
import type { Grid } from './use-grid'

type Props = {
  grid: Grid
  variant: DraftVariant
  name: string
  column: GridColumn
  currency: string
  edited: boolean
  problem: CellProblem | undefined
  /** the grid has one stop for Tab */
  isStop: boolean
}

type Place = { isActive: boolean; ids: readonly string[] }

const classesOf = ({ variant, column, edited, problem }: Props, { isActive, ids }: Place) => {
  const inRange = ids.length > 1 && ids.includes(variant.id)
  return cn(
    'cell',
    !column.numeric && 'l m',
    !column.onPhone && 's3',
    edited && 'edited',
    problem && 'err',
    inRange && 'rng',
    inRange && ids[0] === variant.id && 'a',
    inRange && ids.at(-1) === variant.id && 'z',
    isActive && !inRange && !problem && 'one',
  )
}

/** One cell: text until it is edited, framed in a range, marked when it differs or is wrong. */
export function GridCell(props: Props) {
  const { grid, variant, name, column, currency, problem, isStop } = props
  const t = useTranslations('catalog.grid')
  const cell = useRef<HTMLTableCellElement>(null)
  // The first press chooses the cell, the next one edits it; focus comes before the click.
  const wasActive = useRef(false)
  const at = { id: variant.id, column: column.key }
  const isActive = grid.active?.id === variant.id && grid.active.column === column.key
  const ids = grid.range?.column === column.key ? grid.range.ids : []
  const isTyping = isActive && grid.typing !== null
  useEffect(() => {
    if (isActive && !isTyping) cell.current?.focus()
  }, [isActive, isTyping])
  const text = cellText(variant, column.key, currency)
  const label = `${name}, ${t(`columns.${column.key}`)}`
  const trouble = problem && t(`problems.${problem}`)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys
    <td
      ref={cell}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that is worked in like a spreadsheet's
      role="gridcell"
      tabIndex={isActive || isStop ? 0 : -1}
      aria-label={[`${label}: ${text || t('empty')}`, trouble].filter(Boolean).join('. ')}
      aria-selected={ids.includes(variant.id)}
      aria-invalid={problem ? true : undefined}
      title={trouble}
      data-row={variant.id}
      className={classesOf(props, { isActive, ids })}
      onFocus={() => !isActive && grid.select(at)}
      onMouseDown={(event) => {
        wasActive.current = isActive
        if (!event.shiftKey) return
        event.preventDefault()
        grid.select(at, true)
      }}
      onClick={(event) => {
        if (wasActive.current && !event.shiftKey && !isTyping) grid.edit(at)
      }}
      onDoubleClick={() => grid.edit(at)}
    >
      {isTyping ? (
        <CellField grid={grid} label={label} numeric={column.numeric} />
      ) : (
        <CellText grid={grid} text={text} isActive={isActive} isWrong={problem !== undefined} id={variant.id} />
      )}
    </td>
  )
}

function CellText({
  grid,
  text,
  isActive,
  isWrong,
  id,
}: {
  grid: Grid
  text: string
  isActive: boolean
  isWrong: boolean
  id: string
}) {
  const t = useTranslations('catalog.grid')
  const filled = isActive && grid.filled?.at === id ? grid.filled : null
  return (
    <>
      {isWrong ? (
        <span className="st bad">
          <StatusGlyph kind="attention" />
        </span>
      ) : null}
      {text || <span className="q">–</span>}
      {isActive ? <FillHandle grid={grid} /> : null}
      {filled ? (
        <span className="tip" role="status">
          {t('filled', { count: filled.count, value: filled.text || t('empty') })}
          <KeyCap keys="⌘D" />
        </span>
      ) : null}
    </>
  )
}

function CellField({ grid, label, numeric }: { grid: Grid; label: string; numeric: boolean }) {
  const [text, setText] = useState(grid.typing?.text ?? '')
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  useEffect(() => {
    const { current } = field
    current?.focus()
    // A value being replaced is chosen as a whole; a first typed sign must not be.
    if (current && current.value.length > 1) current.select()
  }, [])

  function end(then: [number, number] | null): void {
    if (done.current) return
    done.current = grid.commit(text, then)
    setWrong(!done.current)
  }

  return (
    <input
      ref={field}
      className="cell__in"
      aria-label={label}
      aria-invalid={wrong || undefined}
      inputMode={numeric ? 'decimal' : undefined}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        setWrong(false)
      }}
      onBlur={() => {
        if (done.current) return
        if (!grid.commit(text, null)) grid.cancel()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') end([1, 0])
        else if (event.key === 'Tab') {
          event.preventDefault()
          end([0, event.shiftKey ? -1 : 1])
        } else if (event.key === 'Escape') {
          done.current = true
          grid.cancel()
        } else if ((event.key === 's' || event.key === 'S') && (event.ctrlKey || event.metaKey)) end(null)
      }}
    />
  )
}

/** Drawn at the corner of the active cell; pulled down it fills what it passes. */
function FillHandle({ grid }: { grid: Grid }) {
  function pull(event: PointerEvent<HTMLSpanElement>): void {
    event.preventDefault()
    event.stopPropagation()
    const end = (up: globalThis.PointerEvent) => {
      window.removeEventListener('pointerup', end)
      const target = document.elementFromPoint(up.clientX, up.clientY)?.closest<HTMLElement>('[data-row]')
      if (target?.dataset.row) grid.fillDown(target.dataset.row)
    }
    window.addEventListener('pointerup', end)
  }
  return (
    <span className="cell__fill" aria-hidden="true" onPointerDown={pull} onClick={(event) => event.stopPropagation()} />
  )
}
