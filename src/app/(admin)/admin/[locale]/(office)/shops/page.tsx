import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { flat, orPage, type QueryPage } from '@/app/(admin)/_office'
import { ListFoot } from '@/mall/operator/components/list-foot'
import { ShopFilters } from '@/mall/operator/components/shop-filters'
import { ShopsList } from '@/mall/operator/components/shops-list'
import { pageSize } from '@/mall/operator/constants'
import { shopListInput, standings } from '@/mall/operator/schema'
import { env } from '@/platform/env'
import { sessionCaller } from '@/server/caller'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'
import { TabLinks } from '@/ui/tab-links'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.shops'))('title') }
}

export default async function Page({ searchParams }: QueryPage) {
  const [t, query] = await Promise.all([getTranslations('admin'), searchParams.then(flat)])
  const input = shopListInput.parse(query)
  const [list, places] = await orPage(async () => {
    const caller = await sessionCaller()
    return Promise.all([caller.admin.shops(input), caller.admin.places()])
  })
  const hrefOf = (standing?: string) =>
    `/shops?${new URLSearchParams({ ...(standing ? { standing } : {}), ...(input.q ? { q: input.q } : {}) })}`.replace(
      /\?$/,
      '',
    )
  const tabs = [
    { href: hrefOf(), label: t('shops.all'), count: list.counts.all, current: !input.standing },
    ...standings.map((standing) => ({
      href: hrefOf(standing),
      label: t(`standing.${standing}`),
      count: list.counts[standing],
      current: input.standing === standing,
    })),
  ]
  const isFiltered = Boolean(input.q || input.region || input.trade || input.standing)
  return (
    <>
      <PageHeader title={t('shops.title')} count={list.counts.all} />
      <TabLinks links={tabs} label={t('shops.tabs')} />
      <ShopFilters {...places} />
      <div className="office-rule">
        {list.rows.length > 0 ? (
          <ShopsList rows={list.rows} host={new URL(env.MALL_BASE_URL).host} />
        ) : (
          <EmptyState center title={t(isFiltered ? 'shops.none' : 'shops.empty')}>
            {t(isFiltered ? 'shops.noneHint' : 'shops.emptyHint')}
          </EmptyState>
        )}
      </div>
      <ListFoot
        page={input.page}
        size={pageSize}
        total={list.total}
        hrefs={{ path: '/shops', query: { ...query, page: undefined } }}
        keys={<Keys label={t('shops.openKey')} />}
      />
    </>
  )
}

function Keys({ label }: { label: string }) {
  return (
    <span className="hide-s">
      <kbd>J</kbd> <kbd>K</kbd> <kbd>↵</kbd> {label}
    </span>
  )
}
