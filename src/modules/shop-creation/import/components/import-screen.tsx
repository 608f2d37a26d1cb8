'use client'

import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useQueryStates } from 'nuqs'
import type { ReactNode } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { PageHeader } from '@/ui/page-header'
import { DetailSkeleton } from '@/ui/skeleton'
import type { ImportRunView } from '../types'
import { DropFile, HowItGoes } from './drop-file'
import { importParams } from './import-params'
import { OpenRun } from './open-run'
import { PastImports } from './past-imports'
import { RunProgress } from './run-progress'
import { useUpload } from './use-upload'

type Run = ImportRunView & { currency: string }
type Props = { initialRuns: ImportRunView[]; initialRun: Run | null; tabs: ReactNode }

const isMoving = ({ state }: ImportRunView) => ['uploaded', 'checking', 'importing', 'undoing'].includes(state)

/** News comes by itself; this is the net below it. */
const lookMillis = 1_500

/** Bringing a product file in: drop it, look at the check, import, and undo if need be. */
export function ImportScreen({ initialRuns, initialRun, tabs }: Props) {
  const t = useTranslations('import')
  const trpc = useTRPC()
  const { shop } = useDesk()
  const [{ run: runId }, setQuery] = useQueryStates(importParams, { history: 'push' })
  const open = (id: string | null) => void setQuery({ run: id })
  const upload = useUpload(shop.slug, open)
  const runs = useQuery(trpc.import.list.queryOptions(undefined, { initialData: initialRuns }))
  const run = useQuery(
    trpc.import.run.queryOptions(
      { runId: runId ?? '' },
      {
        enabled: runId !== null,
        initialData: initialRun?.id === runId ? (initialRun ?? undefined) : undefined,
        refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? lookMillis : false),
      },
    ),
  )
  const others = runs.data.filter((one) => isMoving(one) && one.id !== runId)
  const crumbs = [{ href: `/${shop.slug}/catalogue`, label: t('catalogue') }]
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={crumbs}
        crumbsLabel={t('crumbs')}
        actions={
          runId ? (
            <Button icon={<History className="i" />} onClick={() => open(null)}>
              {t('past')}
            </Button>
          ) : null
        }
      />
      {tabs}
      <div className="body pt-6!">
        {others.map((one) => (
          <RunProgress key={one.id} run={one} />
        ))}
        {runId === null ? (
          <>
            <div className="imp2 mb-9 max-lg:grid-cols-1! max-lg:gap-y-7">
              <div>
                <DropFile upload={upload} />
              </div>
              <aside>
                <HowItGoes />
              </aside>
            </div>
            <PastImports runs={runs.data} onOpen={open} />
          </>
        ) : run.data ? (
          <OpenRun run={run.data} onAnother={() => open(null)} />
        ) : run.error ? (
          <PastImports runs={runs.data} onOpen={open} />
        ) : (
          <DetailSkeleton label={t('title')} />
        )}
      </div>
    </>
  )
}
