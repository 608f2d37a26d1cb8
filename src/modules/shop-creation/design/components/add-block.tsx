'use client'

import { Plus, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'
import { fold } from '@/lib/text'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Input } from '@/ui/input'
import { templates } from '../../templates/components/offers'
import { maxBlocks } from '../constants'
import { isSingle, kindGroups } from '../rules/blocks'
import type { BlockKind, Design } from '../types'
import { BlockThumb } from './block-kinds'

type Props = {
  design: Design
  open: boolean
  onOpenChange: (open: boolean) => void
  onAdd: (kind: BlockKind) => void
}

/** Every kind of block, drawn and in a line of words; found by typing, chosen with the arrow keys and Enter. */
export function AddBlock({ design, open, onOpenChange, onAdd }: Props) {
  const t = useTranslations('design')
  const [query, setQuery] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const { leavesOut } = templates[design.template]
  const wanted = fold(query)
  const isFree = (kind: BlockKind) => !isSingle(kind) || !design.blocks.some((block) => block.kind === kind)
  const isFound = (kind: BlockKind) =>
    wanted === '' || fold(`${t(`blocks.${kind}`)} ${t(`blockHints.${kind}`)}`).includes(wanted)
  /** Names come before what is said about a kind, so that Enter takes what was meant. */
  const named = wanted
    ? kindGroups
        .flatMap(({ kinds }) => [...(kinds as readonly BlockKind[])])
        .find((kind) => isFree(kind) && fold(t(`blocks.${kind}`)).startsWith(wanted))
    : undefined
  const groups = kindGroups
    .map(({ key, kinds }) => ({ key, kinds: (kinds as readonly BlockKind[]).filter((kind) => isFound(kind)) }))
    .filter(({ kinds }) => kinds.length > 0)
  const choose = (kind: BlockKind) => {
    onOpenChange(false)
    setQuery('')
    onAdd(kind)
  }
  const buttons = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])]
  const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }
  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const all = buttons()
    const here = all.indexOf(document.activeElement as HTMLButtonElement)
    // In the field the left and right arrows belong to the words being typed.
    if (step === undefined || (here < 0 && !event.key.endsWith('Down'))) return
    event.preventDefault()
    all[here < 0 ? 0 : Math.min(all.length - 1, Math.max(0, here + step))]?.focus()
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (named) choose(named)
    else buttons()[0]?.click()
  }
  return (
    <Dialog
      wide
      open={open}
      onOpenChange={onOpenChange}
      title={t('addTitle')}
      closeLabel={t('close')}
      trigger={
        <Button size="sm" icon={<Plus className="i" />} disabled={design.blocks.length >= maxBlocks}>
          {t('add')}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of what stands in it */}
      <div className="dz-add" onKeyDown={walk}>
        <Input
          before={<Search className="i" />}
          value={query}
          placeholder={t('addFind')}
          aria-label={t('addFind')}
          autoFocus
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={pressed}
        />
        <div ref={list}>
          {groups.map(({ key, kinds }) => (
            <section key={key} aria-labelledby={`add-${key}`}>
              <h3 id={`add-${key}`}>{t(`groups.${key}`)}</h3>
              <div className="dz-kinds">
                {kinds.map((kind) => (
                  <button key={kind} type="button" disabled={!isFree(kind)} onClick={() => choose(kind)}>
                    <BlockThumb kind={kind} />
                    <span>
                      <b>{t(`blocks.${kind}`)}</b>
                      <small className="q">
                        {isFree(kind)
                          ? leavesOut.includes(kind)
                            ? t('leftOut', { template: t(`templates.${design.template}`) })
                            : t(`blockHints.${kind}`)
                          : t('thereAlready')}
                      </small>
                    </span>
                  </button>
                ))}
              </div>
            </section>
          ))}
          {groups.length === 0 ? <p className="q">{t('addNothing', { words: query })}</p> : null}
        </div>
      </div>
    </Dialog>
  )
}
