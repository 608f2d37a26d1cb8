'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { slugify } from '@/lib/text'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Select } from '@/ui/select'
import type { CategoryNode } from '../../types'
import { shelfChoices } from '../editor/filed-under'

/** `id` is null for a new one. */
export type EditedCategory = { id: string | null; title: string; handle: string; parentId: string | null }

const top = 'top'

/** Itself and everything below cannot become its place. */
function without(nodes: readonly CategoryNode[], id: string | null): CategoryNode[] {
  return nodes.filter((node) => node.id !== id).map((node) => ({ ...node, children: without(node.children, id) }))
}

export function CategoryDialog({
  edited,
  tree,
  onClose,
}: {
  edited: EditedCategory
  tree: readonly CategoryNode[]
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
    const { id, title, handle, parentId } = value
    const input = { title: title.trim(), handle: handle.trim(), parentId }
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
