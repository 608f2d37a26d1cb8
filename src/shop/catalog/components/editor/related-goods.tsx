'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { IconButton } from '@/ui/button'
import { Combobox } from '@/ui/combobox'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { TextLink } from '@/ui/link-button'
import { Section } from '@/ui/section'
import type { ProductDraft } from './use-product-draft'

const most = 24

type Props = { product: ProductDraft; ownId: string | null; disabled: boolean }

/** Goods shown beside this one, in this order; after them the shop adds some of the same kind by itself. */
export function RelatedGoods({ product, ownId, disabled }: Props) {
  const t = useTranslations('catalog.related')
  const trpc = useTRPC()
  const { shop } = useDesk()
  const { relatedIds } = product.draft
  const named = useQuery(
    trpc.catalog.desk.titles.queryOptions({ ids: relatedIds }, { placeholderData: keepPreviousData }),
  )
  const title = (id: string) => named.data?.find((one) => one.id === id)?.title ?? '…'
  const set = (ids: string[]) => product.set({ relatedIds: ids })
  function move(from: number, to: number): void {
    const next = [...relatedIds]
    next.splice(to, 0, ...next.splice(from, 1))
    set(next)
  }
  return (
    <Section title={t('title')} count={relatedIds.length > 0 ? String(relatedIds.length) : undefined}>
      <ol className="grid">
        {relatedIds.map((id, index) => (
          <li key={id} className="fx min-h-9 gap-1 border-b border-line">
            <TextLink href={`/${shop.slug}/catalogue/${id}`} className="min-w-0 truncate text-ink!">
              {title(id)}
            </TextLink>
            <span className="gr" />
            {disabled ? null : (
              <>
                <IconButton
                  size="sm"
                  label={t('up', { title: title(id) })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ChevronUp className="i" />
                </IconButton>
                <IconButton
                  size="sm"
                  label={t('down', { title: title(id) })}
                  disabled={index === relatedIds.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ChevronDown className="i" />
                </IconButton>
                <IconButton
                  size="sm"
                  label={t('remove', { title: title(id) })}
                  onClick={() => set(relatedIds.filter((one) => one !== id))}
                >
                  <X className="i" />
                </IconButton>
              </>
            )}
          </li>
        ))}
      </ol>
      {disabled || relatedIds.length >= most ? null : (
        <Finder taken={[...relatedIds, ownId ?? '']} onPick={(id) => set([...relatedIds, id])} />
      )}
    </Section>
  )
}

function Finder({ taken, onPick }: { taken: readonly string[]; onPick: (id: string) => void }) {
  const t = useTranslations('catalog.related')
  const trpc = useTRPC()
  const [q, setQ] = useState('')
  const found = useQuery(
    trpc.catalog.desk.list.queryOptions({ q: q.slice(0, 120), sort: 'title' }, { placeholderData: keepPreviousData }),
  )
  const options = (found.data?.items ?? [])
    .filter(({ id }) => !taken.includes(id))
    .slice(0, 20)
    .map(({ id, title }) => ({ value: id, label: title }))
  return (
    <Field label={t('add')} hideLabel className="mt-2!">
      <Combobox
        key={taken.length}
        options={options}
        value={null}
        placeholder={t('add')}
        emptyText={t('nothing')}
        clearLabel={t('clear')}
        loading={found.isFetching}
        loadingText={t('looking')}
        onQueryChange={setQ}
        onValueChange={(chosen) => chosen && onPick(chosen.value)}
      />
    </Field>
  )
}
