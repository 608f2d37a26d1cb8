'use client'

import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { useDesk } from '@/ui/desk/desk-context'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { TableFoot } from '@/ui/table'
import type { DeskPageRow } from '../types'
import { TextTable } from './text-table'

/** News of the shop, the current ones first. */
export function NoticesScreen({ initial, shopLocale }: { initial: DeskPageRow[]; shopLocale: string }) {
  const t = useTranslations('pages.desk')
  const trpc = useTRPC()
  const { shop, can } = useDesk()
  const { data: rows } = useQuery(trpc.pages.desk.list.queryOptions({ section: 'notice' }, { initialData: initial }))
  const add = can('shop.design') ? (
    <LinkButton variant="primary" href={`/${shop.slug}/notices/new`} icon={<Plus className="i" />}>
      {t('newNotice')}
    </LinkButton>
  ) : null
  return (
    <>
      <PageHeader title={t('noticesTitle')} count={rows.length || undefined} actions={rows.length > 0 ? add : null} />
      <div className="body">
        {rows.length === 0 ? (
          <EmptyState big title={t('noNotices')} actions={add}>
            {t('noNoticesHint')}
          </EmptyState>
        ) : (
          <>
            <TextTable label={t('noticesTitle')} rows={rows} shopLocale={shopLocale} place="notices" />
            <TableFoot count={t('count', { count: rows.length })} />
          </>
        )}
      </div>
    </>
  )
}
