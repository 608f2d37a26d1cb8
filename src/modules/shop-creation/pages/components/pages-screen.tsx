'use client'

import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { useDesk } from '@/ui/desk/desk-context'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { TableFoot } from '@/ui/table'
import type { DeskPageRow } from '../types'
import { PolicyChecklist } from './policy-checklist'
import { TextTable } from './text-table'

type Props = { initial: DeskPageRow[]; policies: DeskPageRow[]; legal: boolean; shopLocale: string }

/** The shop's free pages, and beside them what every shop has to say. */
export function PagesScreen({ initial, policies, legal, shopLocale }: Props) {
  const t = useTranslations('pages.desk')
  const trpc = useTRPC()
  const { shop, can } = useDesk()
  const pages = useQuery(trpc.pages.desk.list.queryOptions({ section: 'page' }, { initialData: initial }))
  const checklist = useQuery(trpc.pages.desk.list.queryOptions({ section: 'policy' }, { initialData: policies }))
  const add = can('shop.design') ? (
    <LinkButton variant="primary" href={`/${shop.slug}/pages/new`} icon={<Plus className="i" />}>
      {t('newPage')}
    </LinkButton>
  ) : null
  const rows = pages.data
  return (
    <>
      <PageHeader title={t('pagesTitle')} count={rows.length || undefined} actions={rows.length > 0 ? add : null} />
      <div className="body">
        <div className="ped">
          {rows.length === 0 ? (
            <EmptyState title={t('noPages')} actions={add}>
              {t('noPagesHint')}
            </EmptyState>
          ) : (
            <Section title={t('freePages')}>
              <TextTable label={t('freePages')} rows={rows} shopLocale={shopLocale} place="pages" />
              <TableFoot count={t('count', { count: rows.length })} />
            </Section>
          )}
          <aside>
            <PolicyChecklist policies={checklist.data} legal={legal} />
          </aside>
        </div>
      </div>
    </>
  )
}
