'use client'

import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { MultiCombobox } from '@/ui/combobox'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { TextLink } from '@/ui/link-button'
import { Section } from '@/ui/section'
import type { CategoryNode } from '../../types'
import { ClassFields } from './class-fields'
import type { ProductDraft } from './use-product-draft'

type Choice = { value: string; label: string }

/** Every shelf with the names above it. */
export function shelfChoices(nodes: readonly CategoryNode[], above = ''): Choice[] {
  return nodes.flatMap((node) => {
    const label = above ? `${above} › ${node.title}` : node.title
    return [{ value: node.id, label }, ...shelfChoices(node.children, label)]
  })
}

/** Shelves, supplier, kind and tags. */
export function FiledUnder({ product, disabled }: { product: ProductDraft; disabled: boolean }) {
  const t = useTranslations('catalog.filed')
  const trpc = useTRPC()
  const { shop } = useDesk()
  const categories = useQuery(trpc.catalog.desk.categories.queryOptions())
  const words = useQuery(trpc.catalog.desk.words.queryOptions())
  const choices = shelfChoices(categories.data ?? [])
  const { categoryIds, vendor, productType, tags } = product.draft
  const id = useId()
  return (
    <Section title={t('title')} end={<TextLink href={`/${shop.slug}/catalogue/categories`}>{t('manage')}</TextLink>}>
      <div className="grid gap-3 [&>.fld]:mt-0!">
        <Field label={t('categories')}>
          <MultiCombobox
            options={choices}
            value={choices.filter(({ value }) => categoryIds.includes(value))}
            disabled={disabled}
            placeholder={categoryIds.length === 0 ? t('categoriesPlaceholder') : undefined}
            emptyText={t('noCategory')}
            removeLabel={(name) => t('removeCategory', { name })}
            onValueChange={(chosen) => product.set({ categoryIds: chosen.map(({ value }) => value) })}
          />
        </Field>
        <Field label={t('vendor')}>
          <Input
            value={vendor}
            list={`${id}-vendors`}
            maxLength={120}
            disabled={disabled}
            edited={product.changes.has('vendor')}
            onChange={(event) => product.set({ vendor: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('type')}>
          <Input
            value={productType}
            list={`${id}-types`}
            maxLength={120}
            disabled={disabled}
            edited={product.changes.has('productType')}
            onChange={(event) => product.set({ productType: event.currentTarget.value })}
          />
        </Field>
        <ClassFields product={product} disabled={disabled} />
        <Tags
          tags={tags}
          offered={words.data?.tags ?? []}
          edited={product.changes.has('tags')}
          disabled={disabled}
          onChange={(next) => product.set({ tags: next })}
        />
      </div>
      <Words id={`${id}-vendors`} words={words.data?.vendors ?? []} />
      <Words id={`${id}-types`} words={words.data?.productTypes ?? []} />
    </Section>
  )
}

function Words({ id, words }: { id: string; words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  )
}

type TagsProps = {
  tags: readonly string[]
  offered: readonly string[]
  edited: boolean
  disabled: boolean
  onChange: (tags: string[]) => void
}

/** Free words; Enter or a comma adds, Backspace in the empty field takes the last one back. */
function Tags({ tags, offered, edited, disabled, onChange }: TagsProps) {
  const t = useTranslations('catalog.filed')
  const [text, setText] = useState('')
  const id = useId()
  function add(): void {
    const next = [...tags]
    for (const word of text
      .split(',')
      .map((part) => part.trim().slice(0, 80))
      .filter(Boolean)) {
      if (!next.some((tag) => tag.toLowerCase() === word.toLowerCase())) next.push(word)
    }
    if (next.length > tags.length) onChange(next)
    setText('')
  }
  return (
    <div className="fld">
      <label className="fld__label" htmlFor={id}>
        {t('tags')}
      </label>
      <span className={edited ? 'inp inp__multi edited' : 'inp inp__multi'}>
        {tags.map((tag) => (
          <span key={tag} className="val">
            {tag}
            {disabled ? null : (
              <button
                type="button"
                aria-label={t('removeTag', { name: tag })}
                onClick={() => onChange(tags.filter((one) => one !== tag))}
              >
                <X className="i" />
              </button>
            )}
          </span>
        ))}
        <input
          id={id}
          list={`${id}-tags`}
          value={text}
          disabled={disabled}
          placeholder={tags.length === 0 ? t('tagsPlaceholder') : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1))
            if (event.key !== 'Enter' && event.key !== ',') return
            event.preventDefault()
            add()
          }}
        />
      </span>
      <Words id={`${id}-tags`} words={offered.filter((word) => !tags.includes(word))} />
    </div>
  )
}
