import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { flat, orPage, type QueryPage } from '@/app/(admin)/_office'
import { ListFoot } from '@/mall/operator/components/list-foot'
import { MembersList } from '@/mall/operator/components/members-list'
import { SearchBox } from '@/mall/operator/components/search-box'
import { pageSize } from '@/mall/operator/constants'
import { memberListInput } from '@/mall/operator/schema'
import { sessionCaller } from '@/server/caller'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.members'))('title') }
}

export default async function Page({ searchParams }: QueryPage) {
  const [t, query] = await Promise.all([getTranslations('admin.members'), searchParams.then(flat)])
  const input = memberListInput.parse(query)
  const { rows, total } = await orPage(async () => (await sessionCaller()).admin.members(input))
  return (
    <>
      <PageHeader title={t('title')} count={total} />
      <div className="office-filters">
        <SearchBox label={t('search')} />
      </div>
      <div className="office-rule">
        {rows.length > 0 ? (
          <MembersList rows={rows} />
        ) : (
          <EmptyState center title={t(input.q ? 'none' : 'empty')}>
            {t(input.q ? 'noneHint' : 'emptyHint')}
          </EmptyState>
        )}
      </div>
      <ListFoot page={input.page} size={pageSize} total={total} hrefs={{ path: '/members', query: { q: input.q } }} />
    </>
  )
}
