'use client'

import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import type { CategoryNode } from '@/shop/catalog/types'
import { IconButton } from '@/ui/button'
import { Combobox } from '@/ui/combobox'
import { Field } from '@/ui/field'
import { NumberInput } from '@/ui/number-input'
import { Segmented } from '@/ui/segmented'
import { Select } from '@/ui/select'
import { gridSources, maxPicked } from '../../constants'
import type { BlockOf } from '../../types'
import { TitleField } from './common-fields'
import { OrderedList } from './ordered-list'
import type { Editor } from './types'

type Grid = BlockOf<'product-grid'>

const flat = (nodes: readonly CategoryNode[], depth = 0): { value: string; label: string }[] =>
  nodes.flatMap((node) => [
    { value: node.handle, label: `${'– '.repeat(depth)}${node.title}` },
    ...flat(node.children, depth + 1),
  ])

type CategoryProps = { label: string; hint?: string; value: string; onChange: (handle: string) => void }

function CategoryChoice({ label, hint, value, onChange }: CategoryProps) {
  const t = useTranslations('design.fields')
  const trpc = useTRPC()
  const categories = useQuery(trpc.catalog.desk.categories.queryOptions())
  const options = flat(categories.data ?? [])
  return (
    <Field label={label} hint={hint}>
      <Combobox
        options={options}
        value={options.find((option) => option.value === value) ?? null}
        onValueChange={(chosen) => onChange(chosen?.value ?? '')}
        emptyText={t('nothingFits')}
        loading={categories.isPending}
      />
    </Field>
  )
}

function TagChoice({ block, onChange }: Omit<Editor<Grid>, 'language'>) {
  const t = useTranslations('design.fields')
  const trpc = useTRPC()
  const words = useQuery(trpc.catalog.desk.words.queryOptions())
  const options = (words.data?.tags ?? []).map((tag) => ({ value: tag, label: tag }))
  return (
    <Field label={t('tag')}>
      <Combobox
        options={options}
        value={block.tag ? { value: block.tag, label: block.tag } : null}
        onValueChange={(chosen) => onChange({ ...block, tag: chosen?.value ?? '' })}
        emptyText={t('nothingFits')}
        loading={words.isPending}
      />
    </Field>
  )
}

/** Goods picked by hand: found by typing, ordered by buttons. */
function Picked({ block, onChange }: Omit<Editor<Grid>, 'language'>) {
  const t = useTranslations('design.fields')
  const trpc = useTRPC()
  const [query, setQuery] = useState('')
  const found = useQuery(trpc.catalog.desk.list.queryOptions({ q: query }, { staleTime: 30_000 }))
  const titles = useQuery(
    trpc.catalog.desk.titles.queryOptions({ ids: block.picked }, { enabled: block.picked.length > 0 }),
  )
  const titleOf = (id: string) =>
    titles.data?.find((one) => one.id === id)?.title ??
    found.data?.items.find((one) => one.id === id)?.title ??
    t('goodGone')
  const set = (picked: string[]) => onChange({ ...block, picked })
  return (
    <>
      <OrderedList
        ids={block.picked}
        nameOf={titleOf}
        onChange={set}
        acts={(id) => (
          <IconButton
            size="sm"
            label={t('pickAway', { name: titleOf(id) })}
            onClick={() => set(block.picked.filter((one) => one !== id))}
          >
            <X className="i" />
          </IconButton>
        )}
      />
      {block.picked.length < maxPicked ? (
        <Field label={t('pick')} aside={`${block.picked.length} / ${maxPicked}`}>
          <Combobox
            key={block.picked.length}
            options={(found.data?.items ?? [])
              .filter(({ id }) => !block.picked.includes(id))
              .map(({ id, title }) => ({ value: id, label: title }))}
            value={null}
            onValueChange={(chosen) => {
              if (chosen) set([...block.picked, chosen.value])
            }}
            onQueryChange={setQuery}
            loading={found.isFetching}
            emptyText={t('nothingFits')}
            placeholder={t('pickHint')}
          />
        </Field>
      ) : null}
    </>
  )
}

/** Where the goods come from, and how many are shown. */
export function GridFields({ block, language, onChange }: Editor<Grid>) {
  const t = useTranslations('design.fields')
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} />
      <Field label={t('source')}>
        <Select
          options={gridSources.map((value) => ({ value, label: t(`sources.${value}`) }))}
          value={block.source}
          onValueChange={(chosen) => {
            const source = gridSources.find((known) => known === chosen)
            if (source) onChange({ ...block, source })
          }}
        />
      </Field>
      {block.source === 'category' ? (
        <CategoryChoice
          label={t('category')}
          value={block.category}
          onChange={(category) => onChange({ ...block, category })}
        />
      ) : null}
      {block.source === 'tag' ? <TagChoice block={block} onChange={onChange} /> : null}
      {block.source === 'picked' ? (
        <Picked block={block} onChange={onChange} />
      ) : (
        <Field label={t('count')} hint={t('countHint')}>
          <NumberInput
            value={block.count}
            min={2}
            max={maxPicked}
            onValueChange={(count) => onChange({ ...block, count: count ?? 8 }, 'count')}
          />
        </Field>
      )}
    </>
  )
}

/** Which categories are the ways in: the shop's own, or those below one of them. */
export function TilesFields({ block, language, onChange }: Editor<BlockOf<'category-tiles'>>) {
  const t = useTranslations('design.fields')
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} />
      <CategoryChoice
        label={t('under')}
        hint={t('underHint')}
        value={block.under}
        onChange={(under) => onChange({ ...block, under })}
      />
    </>
  )
}

export function ListFields({ block, onChange }: Omit<Editor<BlockOf<'product-list'>>, 'language'>) {
  const t = useTranslations('design.fields')
  const counts = ['4', '6', '9', '12'] as const
  return (
    <Field label={t('rows')} hint={t('rowsHint')}>
      <Segmented
        label={t('rows')}
        value={counts.find((count) => Number(count) >= block.rows) ?? '12'}
        onValueChange={(rows) => onChange({ ...block, rows: Number(rows) })}
        segments={counts.map((value) => ({ value, label: value }))}
      />
    </Field>
  )
}
