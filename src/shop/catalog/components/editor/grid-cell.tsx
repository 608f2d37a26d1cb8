'use client'

import { useTranslations } from 'next-intl'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { cn } from '@/ui/cn'
import { KeyCap } from '@/ui/key-cap'
import { StatusGlyph } from '@/ui/status-glyph'
import type { CellProblem, DraftVariant } from './draft'
import { cellText, type GridColumn } from './grid-columns'
import type { GridActs, GridFill, RowMark } from './use-grid'

type Props = {
  acts: GridActs
  mark: RowMark
  variant: DraftVariant
  name: string
  column: GridColumn
  currency: string
  edited: boolean
  problem: CellProblem | undefined
  /** the grid has one stop for Tab */
  isStop: boolean
}

const classesOf = ({ mark, column, edited, problem }: Props, isActive: boolean) => {
  const inRange = mark.range === column.key
  return cn(
    'cell',
    !column.numeric && 'l m',
    !column.onPhone && 's3',
    edited && 'edited',
    problem && 'err',
    inRange && 'rng',
    inRange && mark.isFirst && 'a',
    inRange && mark.isLast && 'z',
    isActive && !inRange && !problem && 'one',
  )
}

/** One cell: text until it is edited, framed in a range, marked when it differs or is wrong. */
export function GridCell(props: Props) {
  const { acts, mark, variant, name, column, currency, problem, isStop } = props
  const t = useTranslations('catalog.grid')
  const cell = useRef<HTMLTableCellElement>(null)
  // The first press chooses the cell, the next one edits it; focus comes before the click.
  const wasActive = useRef(false)
  const at = { id: variant.id, column: column.key }
  const isActive = mark.active === column.key
  const typing = isActive ? mark.typing : null
  const isTyping = typing !== null
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
      aria-selected={isActive || mark.range === column.key}
      aria-invalid={problem ? true : undefined}
      title={trouble}
      data-row={variant.id}
      className={classesOf(props, isActive)}
      onFocus={() => !isActive && acts.select(at)}
      onMouseDown={(event) => {
        wasActive.current = isActive
        if (!event.shiftKey) return
        event.preventDefault()
        acts.select(at, true)
      }}
      onClick={(event) => {
        if (wasActive.current && !event.shiftKey && !isTyping) acts.edit(at)
      }}
      onDoubleClick={() => acts.edit(at)}
    >
      {isTyping ? (
        <CellField acts={acts} start={typing} label={label} numeric={column.numeric} />
      ) : (
        <CellText
          acts={acts}
          text={text}
          isActive={isActive}
          isWrong={problem !== undefined}
          filled={isActive ? mark.filled : null}
        />
      )}
    </td>
  )
}

type TextProps = { acts: GridActs; text: string; isActive: boolean; isWrong: boolean; filled: GridFill | null }

function CellText({ acts, text, isActive, isWrong, filled }: TextProps) {
  const t = useTranslations('catalog.grid')
  return (
    <>
      {isWrong ? (
        <span className="st bad">
          <StatusGlyph kind="attention" />
        </span>
      ) : null}
      {text || <span className="q">–</span>}
      {isActive ? <FillHandle acts={acts} /> : null}
      {filled ? (
        <span className="tip" role="status">
          {t('filled', { count: filled.count, value: filled.text || t('empty') })}
          <KeyCap keys="⌘D" />
        </span>
      ) : null}
    </>
  )
}

type FieldProps = { acts: GridActs; start: string; label: string; numeric: boolean }

function CellField({ acts, start, label, numeric }: FieldProps) {
  const [text, setText] = useState(start)
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
    done.current = acts.commit(text, then)
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
        if (!acts.commit(text, null)) acts.cancel()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') end([1, 0])
        else if (event.key === 'Tab') {
          event.preventDefault()
          end([0, event.shiftKey ? -1 : 1])
        } else if (event.key === 'Escape') {
          done.current = true
          acts.cancel()
        } else if ((event.key === 's' || event.key === 'S') && (event.ctrlKey || event.metaKey)) end(null)
      }}
    />
  )
}

/** Drawn at the corner of the active cell; pulled down it fills what it passes. */
function FillHandle({ acts }: { acts: GridActs }) {
  function pull(event: PointerEvent<HTMLSpanElement>): void {
    event.preventDefault()
    event.stopPropagation()
    const end = (up: globalThis.PointerEvent) => {
      window.removeEventListener('pointerup', end)
      const target = document.elementFromPoint(up.clientX, up.clientY)?.closest<HTMLElement>('[data-row]')
      if (target?.dataset.row) acts.fillDown(target.dataset.row)
    }
    window.addEventListener('pointerup', end)
  }
  return (
    <span className="cell__fill" aria-hidden="true" onPointerDown={pull} onClick={(event) => event.stopPropagation()} />
  )
}
