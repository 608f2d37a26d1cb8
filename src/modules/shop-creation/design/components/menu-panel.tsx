'use client'

import { ArrowDown, ArrowUp, GripVertical, IndentDecrease, IndentIncrease, Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Locale } from '@/lib/locales'
import { Button, IconButton } from '@/ui/button'
import { cn } from '@/ui/cn'
import { maxMenuItems } from '../constants'
import { noWords } from '../rules/blocks'
import {
  changedItem,
  droppedBefore,
  flat,
  indented,
  movedItem,
  newItemId,
  outdented,
  pathOfGoal,
  removedItem,
} from '../rules/menus'
import type { Design, MenuItem, MenuKey } from '../types'
import { GoalFields } from './fields/goal-fields'
import { WordsField } from './words-field'

type Props = {
  menu: MenuKey
  design: Design
  language: Locale
  onChange: (to: (design: Design) => Design, group?: string) => void
}

type Change = (tree: MenuItem[]) => MenuItem[]

/** A menu as a tree of two levels: by dragging, by buttons, or with Alt and the arrow keys. */
export function MenuPanel({ menu, design, language, onChange }: Props) {
  const t = useTranslations('design.menus')
  const list = useRef<HTMLOListElement>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const tree = design.menus[menu]
  const rows = flat(tree)
  const change = (to: Change, group?: string) =>
    onChange((before) => ({ ...before, menus: { ...before.menus, [menu]: to(before.menus[menu]) } }), group)
  const focusRow = (id: string) =>
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] button`)?.focus(),
    )
  const act = (id: string, to: Change) => {
    change(to)
    focusRow(id)
  }
  const add = () => {
    const id = newItemId(tree)
    act(id, (all) => [...all, { id, label: noWords, goal: { kind: 'products', value: '' }, children: [] }])
    setOpenId(id)
  }
  const nameOf = ({ label, goal }: (typeof rows)[number]['entry']) =>
    label[language] || label.en || label.ja || label.ko || t(`kinds.${goal.kind}`)
  const keys: Readonly<Record<string, (id: string) => Change>> = {
    arrowup: (id) => (all) => movedItem(all, id, -1),
    arrowdown: (id) => (all) => movedItem(all, id, 1),
    arrowright: (id) => (all) => indented(all, id),
    arrowleft: (id) => (all) => outdented(all, id),
  }
  const press = (event: KeyboardEvent, id: string) => {
    const key = event.key.toLowerCase()
    const moving = event.altKey ? keys[key]?.(id) : key === 'delete' ? (all: MenuItem[]) => removedItem(all, id) : null
    if (!moving) return
    event.preventDefault()
    act(id, moving)
  }
  return (
    <>
      <p className="q s12">{t(tree.length === 0 ? 'empty' : 'hint')}</p>
      <ol className="dz-menu" ref={list}>
        {rows.map(({ entry, depth }) => {
          const name = nameOf(entry)
          return (
            <li
              key={entry.id}
              data-row={entry.id}
              className={cn(depth === 1 && 'below', dragged === entry.id && 'drag')}
              draggable
              onDragStart={() => setDragged(entry.id)}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                if (dragged) change((all) => droppedBefore(all, dragged, entry.id))
              }}
            >
              <div className="fx">
                <GripVertical className="i gp" aria-hidden="true" />
                <button
                  type="button"
                  className="dz-name"
                  aria-expanded={openId === entry.id}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowRight Alt+ArrowLeft Delete"
                  onClick={() => setOpenId(openId === entry.id ? null : entry.id)}
                  onKeyDown={(event) => press(event, entry.id)}
                >
                  <span className="el">{name}</span>
                  <span className="el q s12 dz-said">{pathOfGoal(entry.goal)}</span>
                </button>
              </div>
              {openId === entry.id ? (
                <div className="dz-set dz-entry">
                  <span className="dz-rowacts">
                    <IconButton
                      size="sm"
                      label={t('up', { name })}
                      onClick={() => act(entry.id, (all) => movedItem(all, entry.id, -1))}
                    >
                      <ArrowUp className="i" />
                    </IconButton>
                    <IconButton
                      size="sm"
                      label={t('down', { name })}
                      onClick={() => act(entry.id, (all) => movedItem(all, entry.id, 1))}
                    >
                      <ArrowDown className="i" />
                    </IconButton>
                    <IconButton
                      size="sm"
                      label={t('below', { name })}
                      onClick={() => act(entry.id, (all) => indented(all, entry.id))}
                    >
                      <IndentIncrease className="i" />
                    </IconButton>
                    <IconButton
                      size="sm"
                      label={t('out', { name })}
                      onClick={() => act(entry.id, (all) => outdented(all, entry.id))}
                    >
                      <IndentDecrease className="i" />
                    </IconButton>
                    <IconButton
                      size="sm"
                      label={t('away', { name })}
                      onClick={() => change((all) => removedItem(all, entry.id))}
                    >
                      <Trash2 className="i" />
                    </IconButton>
                  </span>
                  <GoalFields
                    goal={entry.goal}
                    blocks={design.blocks}
                    onChange={(goal, title) =>
                      change((all) =>
                        changedItem(all, entry.id, (leaf) => ({
                          ...leaf,
                          goal,
                          label: title && !leaf.label[language] ? { ...leaf.label, [language]: title } : leaf.label,
                        })),
                      )
                    }
                  />
                  <WordsField
                    label={t('label')}
                    words={entry.label}
                    language={language}
                    max={60}
                    otherwise={t(`kinds.${entry.goal.kind}`)}
                    onChange={(label) =>
                      change((all) => changedItem(all, entry.id, (leaf) => ({ ...leaf, label })), `label-${entry.id}`)
                    }
                  />
                </div>
              ) : null}
            </li>
          )
        })}
      </ol>
      {tree.length < maxMenuItems ? (
        <Button size="sm" icon={<Plus className="i" />} onClick={add}>
          {t('add')}
        </Button>
      ) : null}
    </>
  )
}
