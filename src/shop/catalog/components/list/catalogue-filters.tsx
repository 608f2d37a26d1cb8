'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowDownWideNarrow, Search, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { AddChip, Chips, FilterChip } from '@/ui/chip'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { Input } from '@/ui/input'
import { Menu } from '@/ui/menu'
import { useShortcuts } from '@/ui/use-shortcuts'
import type { DeskCounts } from '../../types'
import { shelfChoices } from '../editor/filed-under'
import { type CatalogueParams, sorts, type View, views } from './catalogue-params'

type Props = {
  query: CatalogueParams
  counts: DeskCounts | undefined
  /** the views that make sense here; all by default */
  only?: readonly View[]
  onChoose: (next: Partial<CatalogueParams>) => void
}

/** Saved views, the category, search and order. */
export function CatalogueFilters({ query, counts, only = views, onChoose }: Props) {
  const t = useTranslations('catalog.list')
  const { number } = useDeskFormat()
  return (
    <>
      <nav className="tabs" aria-label={t('views.label')}>
        {only.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={query.view === view ? 'page' : undefined}
            onClick={() => onChoose({ view })}
          >
            {t(`views.${view}`)}
            {counts ? <span className="q">{number(counts[view])}</span> : null}
          </button>
        ))}
      </nav>
      <div className="fbar">
        <CategoryChips query={query} onChoose={onChoose} />
        <div className="acts">
          <SearchField q={query.q} onSearch={(q) => onChoose({ q })} />
          {only === views ? <SortMenu query={query} onChoose={onChoose} /> : null}
        </div>
      </div>
    </>
  )
}

function SortMenu({ query, onChoose }: Pick<Props, 'query' | 'onChoose'>) {
  const t = useTranslations('catalog.list')
  return (
    <Menu
      groups={[
        {
          items: sorts.map((sort) => ({
            label: t(`sort.${sort}`),
            current: sort === query.sort,
            onSelect: () => onChoose({ sort }),
          })),
        },
      ]}
      trigger={
        <Button
          variant="bare"
          size="sm"
          aria-label={`${t('sort.label')}: ${t(`sort.${query.sort}`)}`}
          icon={<ArrowDownWideNarrow className="i" />}
        >
          <span className="hide-s">{t(`sort.${query.sort}`)}</span>
        </Button>
      }
    />
  )
}

function CategoryChips({ query, onChoose }: Omit<Props, 'counts' | 'only'>) {
  const t = useTranslations('catalog.list')
  const trpc = useTRPC()
  const { data } = useQuery(trpc.catalog.desk.categories.queryOptions())
  const choices = shelfChoices(data ?? [])
  if (choices.length === 0) return <Chips>{null}</Chips>
  const chosen = choices.find(({ value }) => value === query.category)
  return (
    <Chips>
      {chosen ? (
        <FilterChip
          name={t('category')}
          value={chosen.label}
          removeLabel={t('removeCategory')}
          onRemove={() => onChoose({ category: null })}
        />
      ) : null}
      <Menu
        align="start"
        trigger={<AddChip>{chosen ? t('otherCategory') : t('category')}</AddChip>}
        groups={[
          {
            items: choices.map(({ value, label }) => ({
              label,
              current: value === query.category,
              onSelect: () => onChoose({ category: value }),
            })),
          },
        ]}
      />
    </Chips>
  )
}

/** Types on while the list follows a moment later. */
function SearchField({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useTranslations('catalog.list.search')
  const [typed, setTyped] = useState(q)
  const field = useRef<HTMLInputElement>(null)
  const latest = useRef(onSearch)
  useEffect(() => {
    latest.current = onSearch
  })
  useEffect(() => setTyped(q), [q])
  useEffect(() => {
    if (typed.trim() === q) return
    const timer = setTimeout(() => latest.current(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed, q])
  useShortcuts({ '/': () => field.current?.focus() }, useSingleKeys())
  return (
    <Input
      ref={field}
      className="osearch"
      type="search"
      aria-label={t('label')}
      placeholder={t('placeholder')}
      value={typed}
      before={<Search className="i" />}
      after={
        typed ? (
          <button type="button" className="inp__step" aria-label={t('clear')} onClick={() => setTyped('')}>
            <X className="i" />
          </button>
        ) : undefined
      }
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  )
}
