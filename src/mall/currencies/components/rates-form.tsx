'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input, Textarea } from '@/ui/input'
import { SaveBar } from '@/ui/save-bar'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'
import { readPasted } from '../rules'
import type { RateTable } from '../types'
import { ageOf, draftOf, inputOf, type RatesDraft, withPasted } from './rates-draft'
import { RatesTable } from './rates-table'

const today = () => new Date().toISOString().slice(0, 10)

/** The rates by which shops and portal tell prices in other currencies, as information. */
export function RatesForm({ initial }: { initial: RateTable }) {
  const t = useTranslations('admin.currencies')
  const c = useTranslations('common')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const { data: table } = useQuery(trpc.currencies.table.queryOptions(undefined, { initialData: initial }))
  const [edited, setEdited] = useState<RatesDraft | null>(null)
  const draft = edited ?? draftOf(table)
  const save = useMutation(
    trpc.currencies.save.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.currencies.pathFilter())
        setEdited(null)
        toast.show({ title: t('saved'), tone: 'ok' })
      },
      onError: (error) => toast.show({ title: t('failed'), description: readApiError(error).message, tone: 'bad' }),
    }),
  )
  const input = inputOf(draft, table.version)
  const change = (part: Partial<RatesDraft>) => setEdited({ ...draft, ...part })
  const isDirty = edited !== null && JSON.stringify(edited) !== JSON.stringify(draftOf(table))
  return (
    <form className="settings__form" onSubmit={(event) => event.preventDefault()} aria-label={t('title')}>
      <Staleness table={table} />
      <Section title={t('how')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('base')} hint={t('baseHint')}>
            <Input
              value={draft.base}
              maxLength={3}
              onChange={(event) => change({ base: event.currentTarget.value.toUpperCase() })}
            />
          </Field>
          <Field label={t('maxAge')} hint={t('maxAgeHint')} error={ageOf(draft) === null ? t('bad.age') : undefined}>
            <Input
              value={draft.maxAgeDays}
              inputMode="numeric"
              maxLength={3}
              after={t('days')}
              onChange={(event) => change({ maxAgeDays: event.currentTarget.value.trim() })}
            />
          </Field>
        </div>
      </Section>
      <Section title={t('rates')} className="mt-7">
        <RatesTable draft={draft} saved={table} onChange={(rates) => change({ rates })} />
        <Paste onPasted={(rates) => change({ rates: withPasted(draft.rates, rates) })} />
      </Section>
      {isDirty ? (
        <SaveBar
          count={t('changed')}
          detail=""
          blocked={input ? undefined : t('fix')}
          discardLabel={c('discard')}
          saveLabel={c('save')}
          saving={save.isPending}
          onDiscard={() => setEdited(null)}
          onSave={() => input && save.mutate(input)}
        />
      ) : null}
    </form>
  )
}

/** Rates that shoppers do not see any more are said to who can mend it. */
function Staleness({ table }: { table: RateTable }) {
  const t = useTranslations('admin.currencies')
  const locale = useLocale()
  const stale = table.rates.filter((row) => row.isStale)
  if (table.rates.length === 0)
    return (
      <Callout tone="note" title={t('noneTitle')} className="mb-5">
        {t('noneText')}
      </Callout>
    )
  if (stale.length === 0) return null
  const codes = new Intl.ListFormat(locale).format(stale.map(({ code }) => code))
  return (
    <Callout tone="warn" title={t('staleTitle', { count: stale.length })} className="mb-5">
      {t('staleText', { codes, days: table.maxAgeDays })}
    </Callout>
  )
}

/** Rates as a bank or a spreadsheet gives them, one a line. */
function Paste({ onPasted }: { onPasted: (rates: ReturnType<typeof readPasted>['rates']) => void }) {
  const t = useTranslations('admin.currencies')
  const [text, setText] = useState('')
  const { rates, wrong } = readPasted(text, today())
  return (
    <div className="mt-6 grid gap-3">
      <Field
        label={t('paste')}
        hint={t('pasteHint')}
        error={wrong.length > 0 ? t('pasteWrong', { lines: wrong.slice(0, 8).join(', ') }) : undefined}
      >
        <Textarea
          value={text}
          rows={4}
          spellCheck={false}
          maxLength={10_000}
          placeholder={'EUR,0.9213\nJPY,151.4'}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <div>
        <Button
          size="sm"
          disabled={rates.length === 0}
          onClick={() => {
            onPasted(rates)
            setText('')
          }}
        >
          {t('pasteAct', { count: rates.length })}
        </Button>
      </div>
    </div>
  )
}
