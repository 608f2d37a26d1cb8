'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDesk } from '@/ui/desk/desk-context'
import { Select, type SelectOption } from '@/ui/select'
import { TableSkeleton } from '@/ui/skeleton'
import { SimpleTable } from '@/ui/table'
import { mappable } from '../constants'
import type { ColumnMapping, ImportRunView, MappedMeaning } from '../types'
import type { RunActs } from './use-run-acts'

/** Stands for "left out" in a select, which has no empty value. */
const nothing = '-'

/** As the server folds names: what is said is kept by these. */
const fold = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ')

type Props = { run: ImportRunView; acts: RunActs; onAnother: () => void }

/** A file of unknown kind: each column with its first cells, and what it means. */
export function ColumnMeaning({ run, acts, onAnother }: Props) {
  const t = useTranslations('import.meaning')
  const trpc = useTRPC()
  const asked = useQuery(trpc.import.meaning.queryOptions({ runId: run.id }))
  const [said, setSaid] = useState<ColumnMapping | null>(null)
  const options = useOptions(asked.data?.fields ?? [])
  if (!asked.data) return <TableSkeleton label={t('title')} rows={8} columns={3} />
  const { names, samples } = asked.data
  const mapping = said ?? asked.data.mapping
  const meanings = Object.values(mapping)
  const isNamed = meanings.includes('handle') || meanings.includes('title')
  const twice = meanings.find((meaning, index) => meaning !== 'option' && meanings.indexOf(meaning) !== index)
  const change = (name: string, value: string) => {
    const { [fold(name)]: _before, ...rest } = mapping
    setSaid(value === nothing ? rest : { ...rest, [fold(name)]: value as MappedMeaning })
  }
  return (
    <>
      <Callout tone="note" title={t('title')} className="mb-4">
        {t('text')}
      </Callout>
      <SimpleTable
        label={t('title')}
        rows={names.map((name, index) => ({ name, index })).filter(({ name }) => fold(name) !== '')}
        keyOf={(row) => `${row.index} ${row.name}`}
        density={52}
        columns={[
          { key: 'name', head: t('column'), width: '24%', cell: ({ name }) => <b className="b">{name}</b> },
          {
            key: 'samples',
            head: t('samples'),
            className: 'q max-sm:hidden',
            cell: ({ index }) =>
              samples
                .map((row) => row[index])
                .filter(Boolean)
                .join(' · '),
          },
          {
            key: 'meaning',
            head: t('means'),
            width: '240px',
            cell: ({ name }) => (
              <Select
                aria-label={t('meansLabel', { column: name })}
                options={options}
                value={mapping[fold(name)] ?? nothing}
                onValueChange={(value) => change(name, value)}
              />
            ),
          },
        ]}
      />
      <div className="endbar flex-wrap">
        <span className="m st q">
          {twice
            ? t('twice', { meaning: options.find(({ value }) => value === twice)?.label ?? twice })
            : isNamed
              ? t('remembered')
              : t('needed')}
        </span>
        <span className="gr" />
        <Button
          busy={acts.discard.isPending}
          onClick={() => acts.discard.mutate({ runId: run.id }, { onSuccess: onAnother })}
        >
          {t('discard')}
        </Button>
        <Button
          variant="primary"
          busy={acts.sayMeaning.isPending}
          disabled={!isNamed || twice !== undefined}
          onClick={() => acts.sayMeaning.mutate({ runId: run.id, mapping })}
        >
          {t('check')}
        </Button>
      </div>
    </>
  )
}

type FieldNames = { key: string; names: Readonly<Record<string, string | undefined>> }

function useOptions(fields: readonly FieldNames[]): SelectOption[] {
  const t = useTranslations('import.meaning')
  const { locale } = useDesk()
  const nameOf = ({ key, names }: FieldNames) => names[locale] ?? Object.values(names).find(Boolean) ?? key
  return [
    { value: nothing, label: t('leftOut') },
    ...mappable.map((meaning) => ({ value: meaning, label: t(`meanings.${meaning}`) })),
    ...fields.map((field) => ({ value: `field:${field.key}`, label: nameOf(field) })),
  ]
}
