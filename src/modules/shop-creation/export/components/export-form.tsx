'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import type { CategoryNode, ProductStatus } from '@/shop/catalog/types'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { RadioCards } from '@/ui/radio-cards'
import { Select, type SelectOption } from '@/ui/select'
import { useToast } from '@/ui/toast'
import type { ExportFormat } from '../types'

const formats = ['own', 'shopify', 'xlsx', 'bundle'] as const satisfies readonly ExportFormat[]
const statuses = ['active', 'draft', 'archived'] as const satisfies readonly ProductStatus[]

/** Stands for "any" in a select, which has no empty value. */
const every = 'every'

const optionsOf = (nodes: readonly CategoryNode[], above = ''): SelectOption[] =>
  nodes.flatMap(({ id, title, children }) => [
    { value: id, label: above + title },
    ...optionsOf(children, `${above}${title} › `),
  ])

function useBegin() {
  const t = useTranslations('export')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  return useMutation(
    trpc.export.begin.mutationOptions({
      onSettled: () => queries.invalidateQueries(trpc.export.pathFilter()),
      onError: (error) => {
        toast.show({ title: t('failure'), description: readApiError(error).message, tone: 'bad' })
      },
    }),
  )
}

/** Which goods, and what kind of file. */
export function ExportForm({ categories }: { categories: readonly CategoryNode[] }) {
  const t = useTranslations('export')
  const begin = useBegin()
  const [format, setFormat] = useState<ExportFormat>('own')
  const [status, setStatus] = useState<string>(every)
  const [categoryId, setCategoryId] = useState<string>(every)
  const isWhole = format === 'bundle'
  const filter = {
    status: isWhole ? null : (statuses.find((one) => one === status) ?? null),
    categoryId: isWhole || categoryId === every ? null : categoryId,
  }
  return (
    <form
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        begin.mutate({ format, filter })
      }}
    >
      <RadioCards
        aria-label={t('form.format')}
        value={format}
        onValueChange={(value) => setFormat(formats.find((one) => one === value) ?? 'own')}
        cards={formats.map((value) => ({
          value,
          title: t(`formats.${value}.title`),
          description: t(`formats.${value}.text`),
        }))}
      />
      {isWhole ? null : (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('form.status')}>
            <Select
              value={status}
              onValueChange={setStatus}
              options={[
                { value: every, label: t('form.everyStatus') },
                ...statuses.map((value) => ({ value, label: t(`status.${value}`) })),
              ]}
            />
          </Field>
          <Field label={t('form.category')} hint={t('form.categoryHint')}>
            <Select
              value={categoryId}
              onValueChange={setCategoryId}
              options={[{ value: every, label: t('form.everyCategory') }, ...optionsOf(categories)]}
            />
          </Field>
        </div>
      )}
      <div>
        <Button type="submit" variant="primary" icon={<Download className="i" />} busy={begin.isPending}>
          {t('form.begin')}
        </Button>
      </div>
    </form>
  )
}
