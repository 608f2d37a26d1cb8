'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { localeNames, locales } from '@/lib/locales'
import { slugify } from '@/lib/text'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Select } from '@/ui/select'
import type { DeskCategoryNode, Names } from '../../types'
import { shelfChoices } from '../editor/filed-under'

/** `id` is null for a new one. */
export type EditedCategory = {
  id: string | null
  title: string
  titles: Names
  handle: string
  parentId: string | null
}

const top = 'top'

/** Itself and everything below cannot become its place. */
function without(nodes: readonly DeskCategoryNode[], id: string | null): DeskCategoryNode[] {
  return nodes.filter((node) => node.id !== id).map((node) => ({ ...node, children: without(node.children, id) }))
}

export function CategoryDialog({
  edited,
  tree,
  shopLocale,
  onClose,
}: {
  edited: EditedCategory
  tree: readonly DeskCategoryNode[]
  shopLocale: string
  onClose: () => void
}) {
  const t = useTranslations('catalog.categories')
  const c = useTranslations('common')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [value, setValue] = useState(edited)
  const form = useId()
  const options = {
    onSuccess: async () => {
      await queries.invalidateQueries(trpc.catalog.pathFilter())
      onClose()
    },
  }
  const create = useMutation(trpc.catalog.desk.createCategory.mutationOptions(options))
  const update = useMutation(trpc.catalog.desk.updateCategory.mutationOptions(options))
  const error = create.error ?? update.error
  const failure = error ? readApiError(error) : null

  function save(event: FormEvent): void {
    event.preventDefault()
    const { id, title, titles, handle, parentId } = value
    const input = { title: title.trim(), titles, handle: handle.trim(), parentId }
    if (id) update.mutate({ ...input, id })
    else create.mutate(input)
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={edited.id ? t('editTitle', { title: edited.title }) : t('newTitle')}
      closeLabel={c('close')}
      footer={
        <Button
          variant="primary"
          type="submit"
          form={form}
          busy={create.isPending || update.isPending}
          disabled={value.title.trim() === ''}
        >
          {c('save')}
        </Button>
      }
    >
      <form id={form} className="grid gap-4" onSubmit={save}>
        <Field label={t('name')} error={failure && failure.code !== 'HANDLE_TAKEN' ? failure.message : undefined}>
          <Input
            value={value.title}
            maxLength={120}
            required
            onChange={(event) => setValue({ ...value, title: event.currentTarget.value })}
          />
        </Field>
        {locales
          .filter((locale) => locale !== shopLocale)
          .map((locale) => (
            <Field key={locale} label={t('nameIn', { language: localeNames[locale] })}>
              <Input
                value={value.titles[locale] ?? ''}
                placeholder={value.title}
                lang={locale}
                maxLength={120}
                onChange={(event) =>
                  setValue({ ...value, titles: { ...value.titles, [locale]: event.currentTarget.value } })
                }
              />
            </Field>
          ))}
        <Field
          label={t('handle')}
          hint={t('handleHint')}
          error={failure?.code === 'HANDLE_TAKEN' ? failure.message : undefined}
        >
          <Input
            value={value.handle}
            placeholder={slugify(value.title)}
            maxLength={120}
            onChange={(event) => setValue({ ...value, handle: slugify(event.currentTarget.value) })}
          />
        </Field>
        <Field label={t('parent')}>
          <Select
            value={value.parentId ?? top}
            options={[{ value: top, label: t('top') }, ...shelfChoices(without(tree, edited.id))]}
            onValueChange={(parent) => setValue({ ...value, parentId: parent === top ? null : parent })}
          />
        </Field>
      </form>
    </Dialog>
  )
}
