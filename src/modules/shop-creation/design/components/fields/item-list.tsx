'use client'

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef } from 'react'
import { Button, IconButton } from '@/ui/button'
import { moved } from '../../rules/blocks'

type Props<Item> = {
  items: readonly Item[]
  max: number
  /** name of one entry, with its number */
  nameOf: (number: number) => string
  addLabel: string
  blank: () => Item
  onChange: (items: Item[], group?: string) => void
  children: (item: Item, set: (item: Item, group?: string) => void, index: number) => ReactNode
}

/** Entries of a block: added, moved, taken away; the focus stays with what was acted on. */
export function ItemList<Item>({ items, max, nameOf, addLabel, blank, onChange, children }: Props<Item>) {
  const t = useTranslations('design.items')
  const list = useRef<HTMLOListElement>(null)
  const focusEntry = (index: number) =>
    requestAnimationFrame(() =>
      list.current?.children[index]?.querySelector<HTMLElement>('input, textarea, button')?.focus(),
    )
  const add = () => {
    onChange([...items, blank()])
    focusEntry(items.length)
  }
  const move = (from: number, to: number) => {
    onChange(moved(items, from, to))
    focusEntry(to)
  }
  return (
    <>
      {items.length > 0 ? (
        <ol className="dz-items" ref={list}>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
            <li className="dz-item" key={index}>
              {children(item, (next, group) => onChange(items.with(index, next), group && `${group}-${index}`), index)}
              <div className="fx dz-acts">
                <b className="q s12 gr">{nameOf(index + 1)}</b>
                <IconButton
                  size="sm"
                  label={t('up', { name: nameOf(index + 1) })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ArrowUp className="i" />
                </IconButton>
                <IconButton
                  size="sm"
                  label={t('down', { name: nameOf(index + 1) })}
                  disabled={index === items.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ArrowDown className="i" />
                </IconButton>
                <IconButton
                  size="sm"
                  label={t('away', { name: nameOf(index + 1) })}
                  onClick={() => onChange(items.toSpliced(index, 1))}
                >
                  <Trash2 className="i" />
                </IconButton>
              </div>
            </li>
          ))}
        </ol>
      ) : null}
      {items.length < max ? (
        <Button size="sm" icon={<Plus className="i" />} onClick={add}>
          {addLabel}
        </Button>
      ) : null}
    </>
  )
}
