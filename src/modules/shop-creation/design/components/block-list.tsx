'use client'

import { ArrowDown, ArrowUp, GripVertical, Palette, Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { Button, IconButton } from '@/ui/button'
import { cn } from '@/ui/cn'
import { Menu } from '@/ui/menu'
import { Switch } from '@/ui/switch'
import { templates } from '../../templates/components/offers'
import { maxBlocks, repeatableKinds } from '../constants'
import { blockKinds, firstBlock, moved } from '../rules'
import type { Design, DesignBlock } from '../types'
import { kindIcons } from './block-kinds'

type Props = {
  design: Design
  /** id of a block, or `look` */
  chosen: string
  onChoose: (id: string) => void
  onChange: (to: (design: Design) => Design) => void
}

const repeatable: readonly string[] = repeatableKinds

function newBlockId(blocks: readonly DesignBlock[], kind: string): string {
  let number = 2
  while (blocks.some((block) => block.id === `${kind}-${number}`)) number++
  return blocks.some((block) => block.id === kind) ? `${kind}-${number}` : kind
}

/** The blocks of the front page in their order. Moved by dragging, by buttons, or with Alt and the arrow keys. */
export function BlockList({ design, chosen, onChoose, onChange }: Props) {
  const t = useTranslations('design')
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const { blocks } = design
  const setBlocks = (to: (list: DesignBlock[]) => DesignBlock[]) =>
    onChange((before) => ({ ...before, blocks: to(before.blocks) }))
  const move = (id: string, to: number) =>
    setBlocks((list) =>
      moved(
        list,
        list.findIndex((block) => block.id === id),
        to,
      ),
    )
  const toggle = (id: string) =>
    setBlocks((list) => list.map((block) => (block.id === id ? { ...block, on: !block.on } : block)))
  const remove = (id: string) => {
    setBlocks((list) => list.filter((block) => block.id !== id))
    onChoose('look')
  }
  const add = (kind: DesignBlock['kind']) => {
    const id = newBlockId(blocks, kind)
    setBlocks((list) => [...list, firstBlock(kind, id)])
    onChoose(id)
  }
  const nameOf = ({ kind }: Pick<DesignBlock, 'kind'>) => t(`blocks.${kind}`)
  const { leavesOut } = templates[design.template]
  const addable = blockKinds.filter((kind) => repeatable.includes(kind) || !blocks.some((block) => block.kind === kind))

  const press = (event: KeyboardEvent, index: number, id: string) => {
    const to = event.key === 'ArrowUp' ? index - 1 : event.key === 'ArrowDown' ? index + 1 : null
    if (to !== null && event.altKey) {
      event.preventDefault()
      move(id, to)
    } else if (event.key.toLowerCase() === 'h' && !event.ctrlKey && !event.metaKey) toggle(id)
  }

  return (
    <aside className="edl" aria-label={t('blocksTitle')}>
      <div className="fx">
        <h2>{t('blocksTitle')}</h2>
        <span className="q">{blocks.length}</span>
        <span className="gr" />
        <Menu
          trigger={
            <Button
              size="sm"
              icon={<Plus className="i" />}
              disabled={blocks.length >= maxBlocks || addable.length === 0}
            >
              {t('add')}
            </Button>
          }
          groups={[
            {
              items: addable.map((kind) => ({
                label: nameOf({ kind }),
                hint: t(`blockHints.${kind}`),
                icon: kindIcons[kind],
                onSelect: () => add(kind),
              })),
            },
          ]}
        />
      </div>
      <div className="cap2">{t('wholeShop')}</div>
      <button
        type="button"
        className={cn('blk dz-row', chosen === 'look' && 'on')}
        aria-pressed={chosen === 'look'}
        onClick={() => onChoose('look')}
      >
        <Palette className="i" />
        <span className="el">{t('look')}</span>
        <span className="end">{t(`templates.${design.template}`)}</span>
      </button>
      <div className="cap2">{t('frontPage')}</div>
      <ol className="dz-list">
        {blocks.map((block, index) => (
          <li
            key={block.id}
            className={cn(
              'blk',
              chosen === block.id && 'on',
              dragged === block.id && 'drag',
              over === index && 'dz-over',
            )}
            draggable
            onDragStart={() => setDragged(block.id)}
            onDragEnd={() => {
              setDragged(null)
              setOver(null)
            }}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(index)
            }}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged) move(dragged, index)
            }}
          >
            <GripVertical className="i gp" aria-hidden="true" />
            <button
              type="button"
              className="dz-name"
              aria-pressed={chosen === block.id}
              onClick={() => onChoose(block.id)}
              onKeyDown={(event) => press(event, index, block.id)}
            >
              {kindIcons[block.kind]}
              <span className={cn('el', (!block.on || leavesOut.includes(block.kind)) && 'q')}>
                {nameOf(block)}
                {leavesOut.includes(block.kind) ? <small className="dz-out">{t('leftOutShort')}</small> : null}
              </span>
            </button>
            {chosen === block.id ? (
              <>
                <IconButton
                  size="sm"
                  label={t('moveUp', { block: nameOf(block) })}
                  disabled={index === 0}
                  onClick={() => move(block.id, index - 1)}
                >
                  <ArrowUp className="i" />
                </IconButton>
                <IconButton
                  size="sm"
                  label={t('moveDown', { block: nameOf(block) })}
                  disabled={index === blocks.length - 1}
                  onClick={() => move(block.id, index + 1)}
                >
                  <ArrowDown className="i" />
                </IconButton>
                {repeatable.includes(block.kind) ? (
                  <IconButton size="sm" label={t('remove', { block: nameOf(block) })} onClick={() => remove(block.id)}>
                    <Trash2 className="i" />
                  </IconButton>
                ) : null}
              </>
            ) : null}
            <Switch
              checked={block.on}
              onCheckedChange={() => toggle(block.id)}
              aria-label={t('shown', { block: nameOf(block) })}
            />
          </li>
        ))}
      </ol>
      <p className="q s12 dz-keys">{t('keys')}</p>
    </aside>
  )
}
