'use client'

import { useQuery } from '@tanstack/react-query'
import { Columns3, Redo2, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useQueryStates } from 'nuqs'
import { useEffect, useMemo, useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { Button, IconButton } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Menu } from '@/ui/menu'
import { PageHeader } from '@/ui/page-header'
import { ProgressBar } from '@/ui/progress-bar'
import { SaveBar } from '@/ui/save-bar'
import { useToast } from '@/ui/toast'
import { useShortcuts } from '@/ui/use-shortcuts'
import type { GridOutcome } from '../../types'
import { CatalogueFilters } from '../list/catalogue-filters'
import { catalogueParams, listInput } from '../list/catalogue-params'
import { type SheetCell, type SheetWords, sheetColumns } from './sheet-columns'
import {
  changesOf,
  countEdits,
  noEdits,
  problemsOf,
  type RowProblems,
  stepBack,
  stepForth,
  type Typed,
  typeInto,
  without,
} from './sheet-edits'
import { SheetGrid } from './sheet-grid'
import { useSaveSheet } from './use-save-sheet'
import { useSheetRows } from './use-sheet-rows'

const statuses = ['active', 'draft', 'archived'] as const

function useWords(currency: string): SheetWords {
  const t = useTranslations('catalog.status')
  const trpc = useTRPC()
  const { data } = useQuery(trpc.catalog.desk.terms.queryOptions())
  return useMemo(() => {
    const classes = (list: readonly { key: string; name: string }[] = []) =>
      list.map(({ key, name }) => ({ key, label: name }))
    return {
      currency,
      choices: {
        status: statuses.map((key) => ({ key, label: t(key) })),
        taxClass: classes(data?.taxClasses),
        shippingClass: classes(data?.shippingClasses),
      },
    }
  }, [currency, data, t])
}

/** The catalogue as one sheet: everything typed and pasted stays here until it is saved in one go. */
export function SheetScreen({ currency }: { currency: string }) {
  const t = useTranslations('catalog.sheet')
  const { shop, can } = useDesk()
  const { number } = useDeskFormat()
  const [query, setQuery] = useQueryStates(catalogueParams, { history: 'replace' })
  const { q, status, categoryId } = listInput(query)
  const sheet = useSheetRows({ q, status, categoryId })
  const words = useWords(currency)
  const [shown, setShown] = useState<ReadonlySet<SheetCell>>(
    new Set(sheetColumns.filter((column) => column.usual).map(({ key }) => key)),
  )
  const work = useWork(sheet, words)
  const base = `/${shop.slug}/catalogue`
  return (
    <>
      <PageHeader
        title={t('title')}
        count={sheet.done ? number(sheet.rows.length) : undefined}
        crumbs={[{ href: base, label: t('catalogue') }]}
        crumbsLabel={t('crumbs')}
        actions={
          <>
            <IconButton label={t('back')} variant="plain" disabled={!work.canBack} onClick={work.back}>
              <Undo2 className="i" />
            </IconButton>
            <IconButton label={t('forth')} variant="plain" disabled={!work.canForth} onClick={work.forth}>
              <Redo2 className="i" />
            </IconButton>
            <ColumnsMenu shown={shown} onChange={setShown} />
          </>
        }
      />
      <CatalogueFilters
        query={query}
        counts={undefined}
        only={['all', 'active', 'draft', 'archived']}
        onChoose={(next) => void (work.isDirty ? work.refuseFilter() : setQuery({ page: null, ...next }))}
      />
      <Notes sheet={sheet} work={work} />
      {sheet.done && sheet.rows.length === 0 ? <p className="q p-6">{t('empty')}</p> : null}
      <SheetGrid
        rows={sheet.rows}
        shown={shown}
        words={words}
        edits={work.edits}
        problems={work.problems}
        conflicts={work.conflicts}
        disabled={!can('catalog.edit') || work.saving !== null}
        onType={work.type}
        onBack={work.back}
        onForth={work.forth}
      />
      {work.isDirty ? <Bar work={work} /> : null}
    </>
  )
}

/** What was typed, what of it is wrong, and what became of it when it was saved. */
function useWork(sheet: ReturnType<typeof useSheetRows>, words: SheetWords) {
  const t = useTranslations('catalog.sheet')
  const toast = useToast()
  const [state, setState] = useState(noEdits)
  const [conflicts, setConflicts] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState<ReadonlyMap<string, RowProblems>>(new Map())
  const { byId, reload } = sheet
  const problems = useMemo(() => new Map([...refused, ...problemsOf(state.edits, byId)]), [refused, state.edits, byId])
  const isDirty = state.edits.size > 0

  async function take(outcome: GridOutcome): Promise<void> {
    const saved = new Set(outcome.saved.map(({ id }) => id))
    setState((now) => without(now, saved, byId))
    setConflicts((now) => new Set([...[...now].filter((id) => !saved.has(id)), ...outcome.conflicts]))
    const wrong = new Map<string, RowProblems>()
    for (const { variantId, cell, problem } of outcome.problems)
      wrong.set(variantId, { ...wrong.get(variantId), [cell]: problem })
    setRefused((now) => new Map([...now, ...wrong]))
    await reload([...saved])
  }

  const { save, saving, trouble } = useSaveSheet(take)

  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])

  return {
    ...{ problems, conflicts, isDirty, saving, trouble },
    edits: state.edits,
    counts: countEdits(state.edits),
    canBack: state.past.length > 0,
    canForth: state.future.length > 0,
    type: (cells: Typed[]) => {
      setState((now) => typeInto(now, cells, byId, words))
      if (refused.size > 0) {
        const touched = new Set(cells.map(({ id }) => id))
        setRefused((now) => new Map([...now].filter(([id]) => !touched.has(id))))
      }
    },
    back: () => setState(stepBack),
    forth: () => setState(stepForth),
    discard: () => {
      setState(noEdits)
      setConflicts(new Set())
      setRefused(new Map())
    },
    save: async () => {
      const changes = changesOf(state.edits, byId, problems)
      const saved = await save(changes)
      if (saved > 0) toast.show({ title: t('saved', { count: saved }), tone: 'ok' })
    },
    /** Takes what others saved; what was typed over it stays and can be saved then. */
    loadTheirs: async () => {
      await reload([...conflicts])
      setConflicts(new Set())
    },
    refuseFilter: () => void toast.show({ title: t('saveFirst'), tone: 'note' }),
  }
}

type Work = ReturnType<typeof useWork>

function Notes({ sheet, work }: { sheet: ReturnType<typeof useSheetRows>; work: Work }) {
  const t = useTranslations('catalog.sheet')
  const c = useTranslations('common')
  const { number } = useDeskFormat()
  const trouble = sheet.trouble ?? work.trouble
  return (
    <>
      {trouble ? (
        <Callout
          tone="bad"
          live
          title={t(sheet.trouble ? 'notLoaded' : 'notSaved')}
          className="m-4"
          actions={
            sheet.trouble ? (
              <Button size="sm" onClick={sheet.retry}>
                {c('retry')}
              </Button>
            ) : undefined
          }
        >
          {trouble}
        </Callout>
      ) : null}
      {work.conflicts.size > 0 ? (
        <Callout
          tone="warn"
          live
          title={t('conflicts', { count: work.conflicts.size })}
          className="m-4"
          actions={
            <Button size="sm" onClick={() => void work.loadTheirs()}>
              {t('loadTheirs')}
            </Button>
          }
        >
          {t('conflictsText')}
        </Callout>
      ) : null}
      {!sheet.done && !sheet.trouble ? (
        <ProgressBar
          className="m-4"
          label={t('loading')}
          value={sheet.rows.length}
          max={Math.max(1, sheet.total)}
          count={t('loaded', { done: number(sheet.rows.length), total: number(sheet.total) })}
        />
      ) : null}
      {work.saving ? (
        <ProgressBar
          className="m-4"
          label={t('saving')}
          value={work.saving.done}
          max={work.saving.of}
          count={t('loaded', { done: number(work.saving.done), total: number(work.saving.of) })}
        />
      ) : null}
    </>
  )
}

function Bar({ work }: { work: Work }) {
  const t = useTranslations('catalog.sheet')
  const g = useTranslations('catalog.grid')
  const c = useTranslations('common')
  useShortcuts({ 'mod+z': work.back, 'mod+shift+z': work.forth })
  const total = [...work.counts.values()].reduce((sum, count) => sum + count, 0)
  const wrong = [...work.problems.values()].flatMap((row) => Object.values(row))
  const [problem] = wrong
  const blocked = [...work.edits.keys()].every((id) => work.problems.has(id))
  const detail = [...work.counts].map(([cell, count]) => `${count} × ${g(`columns.${cell}`)}`).join(', ')
  const toFix = problem ? t('toFix', { count: wrong.length, problem: t(`problems.${problem}`) }) : ''
  return (
    <SaveBar
      count={t('changes', { count: total })}
      detail={toFix ? `${detail} — ${toFix}` : detail}
      blocked={blocked ? toFix : undefined}
      saving={work.saving !== null}
      discardLabel={c('discard')}
      saveLabel={c('save')}
      onSave={() => void work.save()}
      onDiscard={work.discard}
    />
  )
}

function ColumnsMenu({
  shown,
  onChange,
}: {
  shown: ReadonlySet<SheetCell>
  onChange: (shown: ReadonlySet<SheetCell>) => void
}) {
  const g = useTranslations('catalog.grid')
  const toggle = (key: SheetCell) =>
    onChange(new Set(shown.has(key) ? [...shown].filter((one) => one !== key) : [...shown, key]))
  return (
    <Menu
      trigger={
        <Button size="sm" icon={<Columns3 className="i" />}>
          {g('columnsAct')}
        </Button>
      }
      groups={[
        {
          items: sheetColumns.map(({ key }) => ({
            label: g(`columns.${key}`),
            current: shown.has(key),
            onSelect: () => toggle(key),
          })),
        },
      ]}
    />
  )
}
