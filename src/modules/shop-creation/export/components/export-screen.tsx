'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import type { CategoryNode } from '@/shop/catalog/types'
import { useDesk } from '@/ui/desk/desk-context'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import type { ExportRunView } from '../types'
import { ExportForm } from './export-form'
import { ExportList } from './export-list'

const isMoving = ({ state }: ExportRunView) => state === 'waiting' || state === 'writing'

/** News comes by itself; this is the net below it. */
const lookMillis = 1_500

type Props = { initialRuns: ExportRunView[]; categories: readonly CategoryNode[]; tabs: ReactNode }

/** Taking goods out: which ones, as what, and the files that were made. */
export function ExportScreen({ initialRuns, categories, tabs }: Props) {
  const t = useTranslations('export')
  const trpc = useTRPC()
  const { shop } = useDesk()
  const runs = useQuery(
    trpc.export.list.queryOptions(undefined, {
      initialData: initialRuns,
      refetchInterval: ({ state }) => (state.data?.some(isMoving) ? lookMillis : false),
    }),
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[{ href: `/${shop.slug}/catalogue`, label: t('catalogue') }]}
        crumbsLabel={t('crumbs')}
      />
      {tabs}
      <div className="body pt-6!">
        <div className="imp2 mb-9 max-lg:grid-cols-1! max-lg:gap-y-7">
          <ExportForm categories={categories} />
          <aside>
            <Section title={t('about.title')}>
              <ul className="m grid gap-2.5">
                {(['own', 'shopify', 'xlsx', 'bundle', 'formulas', 'kept'] as const).map((fact) => (
                  <li key={fact}>{t(`about.${fact}`)}</li>
                ))}
              </ul>
            </Section>
          </aside>
        </div>
        <ExportList runs={runs.data} />
      </div>
    </>
  )
}
