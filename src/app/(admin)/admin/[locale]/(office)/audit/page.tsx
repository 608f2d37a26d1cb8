import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { flat, orPage, type QueryPage } from '@/app/(admin)/_office'
import { AuditFilters } from '@/mall/operator/components/audit-filters'
import { AuditLines } from '@/mall/operator/components/audit-lines'
import { auditListInput } from '@/mall/operator/schema'
import { sessionCaller } from '@/server/caller'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.audit'))('title') }
}

export default async function Page({ searchParams }: QueryPage) {
  const [t, query] = await Promise.all([getTranslations('admin.audit'), searchParams.then(flat)])
  const input = auditListInput.parse(query)
  const [list, shop] = await orPage(async () => {
    const caller = await sessionCaller()
    return Promise.all([caller.admin.audit(input), input.shop ? caller.admin.shop({ shopId: input.shop }) : null])
  })
  const hrefOf = (page: number) => {
    const given = { kind: input.kind, q: input.q, shop: input.shop ?? '', page: page > 1 ? String(page) : '' }
    return `/audit?${new URLSearchParams(Object.entries(given).filter(([, value]) => value))}`
  }
  return (
    <>
      <PageHeader title={t('title')} />
      <AuditFilters shop={shop && { id: shop.id, name: shop.name }} />
      <div className="office-rule">
        {list.rows.length > 0 ? (
          <AuditLines rows={list.rows} />
        ) : (
          <EmptyState center title={t('noneFits')}>
            {t('noneFitsHint')}
          </EmptyState>
        )}
      </div>
      <nav className="office-filters" aria-label={t('pages')}>
        {input.page > 1 ? <Button render={<Link href={hrefOf(input.page - 1)} />}>{t('newer')}</Button> : null}
        {list.hasMore ? <Button render={<Link href={hrefOf(input.page + 1)} />}>{t('older')}</Button> : null}
      </nav>
    </>
  )
}
