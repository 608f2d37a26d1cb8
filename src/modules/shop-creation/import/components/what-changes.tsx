'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Section } from '@/ui/section'
import { Skeleton } from '@/ui/skeleton'
import type { ChangeRow, FieldChange, ImportRunView } from '../types'
import { useChangeWords } from './use-change-words'

const shownProducts = 6
const shownFields = 4

type Block = { key: string; title: string; fields: FieldChange[] }

/** One block per product, or per variant where variants differ. */
function blocksOf({ handle, title, summary }: ChangeRow): Block[] {
  const byVariant = new Map<string, FieldChange[]>()
  for (const field of summary.fields) byVariant.set(field.variant, [...(byVariant.get(field.variant) ?? []), field])
  return [...byVariant].map(([variant, fields]) => ({
    key: `${handle} ${variant}`,
    title: variant ? `${title}, ${variant}` : title,
    fields,
  }))
}

/** The first differences, before and after, beside the list of everything. */
export function WhatChanges({ run, currency }: { run: ImportRunView; currency: string }) {
  const t = useTranslations('import.changes')
  const { number } = useDeskFormat()
  const trpc = useTRPC()
  const { data } = useQuery(trpc.import.changes.queryOptions({ runId: run.id, kind: 'change' }))
  if (run.counts.changed === 0) return null
  const blocks = (data ?? []).slice(0, shownProducts).flatMap(blocksOf).slice(0, shownProducts)
  return (
    <Section
      title={t('side')}
      end={
        <span className="q">
          {t('of', {
            shown: number(Math.min(shownProducts, run.counts.changed)),
            total: number(run.counts.changed),
          })}
        </span>
      }
    >
      {data ? (
        blocks.map((block) => <Difference key={block.key} block={block} currency={currency} />)
      ) : (
        <Skeleton width="80%" />
      )}
    </Section>
  )
}

function Difference({ block, currency }: { block: Block; currency: string }) {
  const words = useChangeWords(currency)
  return (
    <div className="diff first-of-type:border-0">
      <b>{block.title}</b>
      {block.fields.slice(0, shownFields).map((change) => (
        <FieldDifference key={`${change.field} ${change.variant}`} change={change} words={words} />
      ))}
    </div>
  )
}

/** "Price: 46.00 → 48.00", the old value struck out. */
export function FieldDifference({ change, words }: { change: FieldChange; words: ReturnType<typeof useChangeWords> }) {
  const [before, after] = [words.before(change), words.after(change)]
  return (
    <>
      <span className="q">{words.name(change.field)}</span>
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {before === null ? null : <del>{before}</del>}
        {before === null || after === null ? null : <span aria-hidden="true"> → </span>}
        {after === null ? null : <ins>{after}</ins>}
      </span>
    </>
  )
}
