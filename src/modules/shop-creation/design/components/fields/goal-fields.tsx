'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import type { CategoryNode } from '@/shop/catalog/types'
import { Combobox } from '@/ui/combobox'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Select } from '@/ui/select'
import { policyKinds } from '../../../pages/constants'
import { linkKinds } from '../../constants'
import { columnKinds } from '../../rules/blocks'
import type { DesignBlock, MenuItem } from '../../types'

type Goal = MenuItem['goal']
/** @param title what the chosen thing is called */
type Choose = (goal: Goal, title?: string) => void
type Chooser = { goal: Goal; onChange: Choose }

const flat = (nodes: readonly CategoryNode[]): CategoryNode[] => nodes.flatMap((node) => [node, ...flat(node.children)])

function CategoryGoal({ goal, onChange }: Chooser) {
  const t = useTranslations('design.fields')
  const trpc = useTRPC()
  const categories = useQuery(trpc.catalog.desk.categories.queryOptions())
  const options = flat(categories.data ?? []).map(({ handle, title }) => ({ value: handle, label: title }))
  return (
    <Field label={t('category')}>
      <Combobox
        options={options}
        value={options.find(({ value }) => value === goal.value) ?? null}
        onValueChange={(chosen) => onChange({ ...goal, value: chosen?.value ?? '' })}
        emptyText={t('nothingFits')}
        loading={categories.isPending}
      />
    </Field>
  )
}

function ProductGoal({ goal, onChange }: Chooser) {
  const t = useTranslations('design.fields')
  const trpc = useTRPC()
  const [query, setQuery] = useState('')
  const found = useQuery(trpc.catalog.desk.list.queryOptions({ q: query }, { staleTime: 30_000 }))
  const options = (found.data?.items ?? []).map(({ handle, title }) => ({ value: handle, label: title }))
  return (
    <Field label={t('pick')}>
      <Combobox
        options={options}
        value={
          goal.value
            ? (options.find(({ value }) => value === goal.value) ?? { value: goal.value, label: goal.value })
            : null
        }
        onValueChange={(chosen) => onChange({ ...goal, value: chosen?.value ?? '' }, chosen?.label)}
        onQueryChange={setQuery}
        loading={found.isFetching}
        emptyText={t('nothingFits')}
        placeholder={t('pickHint')}
      />
    </Field>
  )
}

/** One of the shop's own pages, by its title. */
function PageGoal({ goal, onChange }: Chooser) {
  const t = useTranslations('design.fields')
  const trpc = useTRPC()
  const pages = useQuery(trpc.pages.desk.list.queryOptions({ section: 'page' }, { retry: false }))
  const options = (pages.data ?? []).map(({ handle, titles }) => ({
    value: handle,
    label: titles.en || titles.ja || titles.ko,
  }))
  return (
    <Field label={t('page')} hint={t('pageHint')}>
      <Combobox
        options={options}
        value={options.find(({ value }) => value === goal.value) ?? null}
        onValueChange={(chosen) => onChange({ ...goal, value: chosen?.value ?? '' })}
        emptyText={t('noPages')}
        loading={pages.isPending}
      />
    </Field>
  )
}

function PolicyGoal({ goal, onChange }: Chooser) {
  const t = useTranslations('design.fields')
  return (
    <Field label={t('policy')} hint={t('pageHint')}>
      <Select
        options={policyKinds.map((kind) => ({ value: kind, label: t(`policies.${kind}`) }))}
        value={goal.value || null}
        onValueChange={(value) => onChange({ ...goal, value })}
      />
    </Field>
  )
}

/** Kinds of blocks that can be led to: those that carry their id on the page. */
const reachable: readonly string[] = columnKinds.filter((kind) => kind !== 'image-text' && kind !== 'faq')

/** Where an entry of a menu leads. */
export function GoalFields({ goal, blocks, onChange }: Chooser & { blocks: readonly DesignBlock[] }) {
  const t = useTranslations('design')
  const places = blocks.filter(({ kind }) => reachable.includes(kind))
  return (
    <>
      <Field label={t('menus.goal')}>
        <Select
          options={linkKinds.map((kind) => ({ value: kind, label: t(`menus.kinds.${kind}`) }))}
          value={goal.kind}
          onValueChange={(chosen) => {
            const kind = linkKinds.find((known) => known === chosen)
            if (kind) onChange({ kind, value: '' })
          }}
        />
      </Field>
      {goal.kind === 'category' ? <CategoryGoal goal={goal} onChange={onChange} /> : null}
      {goal.kind === 'product' ? <ProductGoal goal={goal} onChange={onChange} /> : null}
      {goal.kind === 'page' ? <PageGoal goal={goal} onChange={onChange} /> : null}
      {goal.kind === 'policy' ? <PolicyGoal goal={goal} onChange={onChange} /> : null}
      {goal.kind === 'block' ? (
        <Field label={t('menus.block')}>
          <Select
            options={places.map(({ id, kind }) => ({ value: id, label: t(`blocks.${kind}`), hint: id }))}
            value={goal.value || null}
            onValueChange={(value) =>
              onChange({ ...goal, value }, t(`blocks.${places.find(({ id }) => id === value)?.kind ?? 'news'}`))
            }
          />
        </Field>
      ) : null}
      {goal.kind === 'address' ? (
        <Field label={t('fields.target')} hint={t('fields.targetHint')}>
          <Input
            value={goal.value}
            maxLength={300}
            placeholder="https://"
            onChange={(event) => onChange({ ...goal, value: event.currentTarget.value })}
          />
        </Field>
      ) : null}
    </>
  )
}
