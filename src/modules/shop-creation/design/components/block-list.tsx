'use client'

import { ArrowDown, ArrowUp, Copy, GripVertical, Palette, PanelBottom, PanelTop, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'
import { IconButton } from '@/ui/button'
import { cn } from '@/ui/cn'
import { Switch } from '@/ui/switch'
import { useToast } from '@/ui/toast'
import { useShortcuts } from '@/ui/use-shortcuts'
import { templates } from '../../templates/components/offers'
import { maxBlocks } from '../constants'
import { duplicated, firstBlock, isSingle, moved, newBlockId } from '../rules/blocks'
import { excerptOf } from '../rules/excerpt'
import type { Design, DesignBlock } from '../types'
import { AddBlock } from './add-block'
import { kindIcons } from './block-kinds'

type Props = {
  design: Design
  /** language being written: rows show what stands in it */
  language: string
  /** id of a block, `look`, `menu-header` or `menu-footer` */
  chosen: string
  onChoose: (id: string) => void
  onChange: (to: (design: Design) => Design) => void
}

/** Menus of the whole shop, chosen like a block. */
const menuRows = [
  { key: 'menu-header', icon: <PanelTop className="i" /> },
  { key: 'menu-footer', icon: <PanelBottom className="i" /> },
] as const

/** The first field of what is chosen; the panel is drawn anew with the choice, so it is looked for afterwards. */
const focusFields = () =>
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>('.dz-set :is(input, textarea, select, button, [contenteditable]):not([hidden])')
      ?.focus(),
  )

const indexOf = (blocks: readonly DesignBlock[], id: string) => blocks.findIndex((block) => block.id === id)

/** What may be done to the list of blocks, and with what words it is told. */
function useBlockActs({ design, chosen, onChoose, onChange }: Props) {
  const t = useTranslations('design')
  const toast = useToast()
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const { blocks } = design
  const nameOf = ({ kind }: Pick<DesignBlock, 'kind'>) => t(`blocks.${kind}`)
  const setBlocks = (to: (list: DesignBlock[]) => DesignBlock[]) =>
    onChange((before) => ({ ...before, blocks: to(before.blocks) }))
  const focusRow = (id: string) =>
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] .dz-name`)?.focus(),
    )
  return {
    list,
    said,
    nameOf,
    focusRow,
    move: (id: string, to: number) => {
      const block = blocks[indexOf(blocks, id)]
      if (!block || to < 0 || to >= blocks.length) return
      setBlocks((all) => moved(all, indexOf(all, id), to))
      setSaid(t('movedTo', { block: nameOf(block), place: to + 1, count: blocks.length }))
      focusRow(id)
    },
    toggle: (id: string) =>
      setBlocks((all) => all.map((block) => (block.id === id ? { ...block, on: !block.on } : block))),
    remove: (id: string) => {
      const at = indexOf(blocks, id)
      const block = blocks[at]
      if (!block) return
      setBlocks((all) => all.filter((one) => one.id !== id))
      const next = blocks[at + 1] ?? blocks[at - 1]
      onChoose(next?.id ?? 'look')
      if (next) focusRow(next.id)
      toast.show({
        title: t('removed', { block: nameOf(block) }),
        undo: {
          label: t('undo'),
          onUndo: () => {
            setBlocks((all) => (indexOf(all, id) < 0 ? all.toSpliced(at, 0, block) : all))
            onChoose(id)
          },
        },
      })
    },
    duplicate: (id: string) => {
      if (blocks.length >= maxBlocks) return
      const { blocks: next, copyId } = duplicated(blocks, id)
      if (!copyId) return
      setBlocks(() => next)
      onChoose(copyId)
      focusRow(copyId)
    },
    /** A new block stands after the chosen one. */
    add: (kind: DesignBlock['kind']) => {
      const id = newBlockId(blocks, kind)
      setBlocks((all) => {
        const after = indexOf(all, chosen)
        return all.toSpliced(after < 0 ? all.length : after + 1, 0, firstBlock(kind, id))
      })
      onChoose(id)
      focusRow(id)
    },
  }
}

type Acts = ReturnType<typeof useBlockActs>

function RowActs({ block, index, count, acts }: { block: DesignBlock; index: number; count: number; acts: Acts }) {
  const t = useTranslations('design')
  const name = { block: acts.nameOf(block) }
  return (
    <span className="dz-rowacts">
      <IconButton
        size="sm"
        label={t('moveUp', name)}
        disabled={index === 0}
        onClick={() => acts.move(block.id, index - 1)}
      >
        <ArrowUp className="i" />
      </IconButton>
      <IconButton
        size="sm"
        label={t('moveDown', name)}
        disabled={index === count - 1}
        onClick={() => acts.move(block.id, index + 1)}
      >
        <ArrowDown className="i" />
      </IconButton>
      {isSingle(block.kind) ? null : (
        <IconButton
          size="sm"
          label={t('duplicate', name)}
          disabled={count >= maxBlocks}
          onClick={() => acts.duplicate(block.id)}
        >
          <Copy className="i" />
        </IconButton>
      )}
      <IconButton size="sm" label={t('remove', name)} onClick={() => acts.remove(block.id)}>
        <Trash2 className="i" />
      </IconButton>
    </span>
  )
}

/** The blocks of the front page in their order; by mouse, by buttons, or by keys alone. */
export function BlockList(props: Props) {
  const { design, language, chosen, onChoose } = props
  const t = useTranslations('design')
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const [adding, setAdding] = useState(false)
  const acts = useBlockActs(props)
  const { blocks } = design
  const { leavesOut } = templates[design.template]
  useShortcuts({ '/': () => setAdding(true) })

  const keysOf = (block: DesignBlock, index: number): Readonly<Record<string, () => void>> => {
    const goTo = (place: number) => {
      const next = blocks[place]
      if (!next) return
      onChoose(next.id)
      acts.focusRow(next.id)
    }
    return {
      arrowup: () => goTo(index - 1),
      arrowdown: () => goTo(index + 1),
      'alt+arrowup': () => acts.move(block.id, index - 1),
      'alt+arrowdown': () => acts.move(block.id, index + 1),
      arrowright: () => {
        onChoose(block.id)
        focusFields()
      },
      h: () => acts.toggle(block.id),
      d: () => acts.duplicate(block.id),
      delete: () => acts.remove(block.id),
    }
  }
  const press = (event: KeyboardEvent, block: DesignBlock, index: number) => {
    if (event.ctrlKey || event.metaKey) return
    const act = keysOf(block, index)[(event.altKey ? 'alt+' : '') + event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <aside className="edl" aria-label={t('blocksTitle')}>
      <div className="fx">
        <h2>{t('blocksTitle')}</h2>
        <span className="q">{blocks.length}</span>
        <span className="gr" />
        <AddBlock design={design} open={adding} onOpenChange={setAdding} onAdd={acts.add} />
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
      {menuRows.map(({ key, icon }) => (
        <button
          key={key}
          type="button"
          className={cn('blk dz-row', chosen === key && 'on')}
          aria-pressed={chosen === key}
          onClick={() => onChoose(key)}
        >
          {icon}
          <span className="el">{t(`menus.${key}`)}</span>
        </button>
      ))}
      <div className="cap2">{t('frontPage')}</div>
      <ol className="dz-list" ref={acts.list}>
        {blocks.map((block, index) => (
          <li
            key={block.id}
            data-row={block.id}
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
              if (dragged) acts.move(dragged, index)
            }}
          >
            <GripVertical className="i gp" aria-hidden="true" />
            <button
              type="button"
              className="dz-name"
              aria-pressed={chosen === block.id}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown ArrowRight H D Delete"
              onClick={() => onChoose(block.id)}
              onKeyDown={(event) => press(event, block, index)}
            >
              {kindIcons[block.kind]}
              <span className={cn('el', !block.on && 'q')}>
                {acts.nameOf(block)}
                {leavesOut.includes(block.kind) ? <small className="q dz-out">{t('leftOutShort')}</small> : null}
              </span>
              <span className="el q s12 dz-said">{excerptOf(block, language)}</span>
            </button>
            {chosen === block.id ? <RowActs block={block} index={index} count={blocks.length} acts={acts} /> : null}
            <Switch
              checked={block.on}
              onCheckedChange={() => acts.toggle(block.id)}
              aria-label={t('shown', { block: acts.nameOf(block) })}
            />
          </li>
        ))}
      </ol>
      <p className="vh" aria-live="polite">
        {acts.said}
      </p>
      <p className="q s12 dz-keys">{t.rich('keys', { k: (sign) => <kbd>{sign}</kbd> })}</p>
    </aside>
  )
}
