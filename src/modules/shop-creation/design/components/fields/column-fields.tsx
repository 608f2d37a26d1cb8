'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/ui/button'
import { Field, FieldGroup } from '@/ui/field'
import { Select } from '@/ui/select'
import { columnKinds, firstColumnBlock } from '../../rules/blocks'
import type { BlockOf, ColumnBlock, DesignBlock } from '../../types'
import type { Editor } from './types'

const isColumnBlock = (block: DesignBlock): block is ColumnBlock => columnKinds.some((kind) => kind === block.kind)

/** Two or three blocks side by side; each is chosen and filled like any other. */
export function ColumnFields({
  block,
  language,
  onChange,
  Panel,
}: Editor<BlockOf<'columns'>> & {
  /** edits what stands in a column */ Panel: (props: Editor<DesignBlock>) => ReactNode
}) {
  const t = useTranslations('design')
  const set = (place: number, inner: ColumnBlock, group?: string) =>
    onChange({ ...block, blocks: block.blocks.with(place, inner) }, group && `${place}-${group}`)
  const idFor = (kind: string) => {
    const taken = block.blocks.map(({ id }) => id)
    let number = 1
    while (taken.includes(`${block.id}-${kind}-${number}`)) number++
    return `${block.id}-${kind}-${number}`
  }
  return (
    <>
      {block.blocks.map((inner, place) => (
        <FieldGroup key={inner.id} legend={t('column', { number: place + 1 })} className="dz-column">
          <Field label={t('columnKind')}>
            <Select
              options={columnKinds.map((kind) => ({ value: kind, label: t(`blocks.${kind}`) }))}
              value={inner.kind}
              onValueChange={(chosen) => {
                const kind = columnKinds.find((known) => known === chosen)
                if (kind && kind !== inner.kind) set(place, firstColumnBlock(kind, idFor(kind)))
              }}
            />
          </Field>
          <Panel
            block={inner}
            language={language}
            onChange={(next, group) => {
              if (isColumnBlock(next)) set(place, next, group)
            }}
          />
          {block.blocks.length > 2 ? (
            <Button
              size="sm"
              variant="bare"
              onClick={() => onChange({ ...block, blocks: block.blocks.toSpliced(place, 1) })}
            >
              {t('columnAway', { number: place + 1 })}
            </Button>
          ) : null}
        </FieldGroup>
      ))}
      {block.blocks.length < 3 ? (
        <Button
          size="sm"
          icon={<Plus className="i" />}
          onClick={() =>
            onChange({ ...block, blocks: [...block.blocks, firstColumnBlock('image-text', idFor('image-text'))] })
          }
        >
          {t('columnAdd')}
        </Button>
      ) : null}
    </>
  )
}
