import type { Metadata } from 'next'
import { readListQuery } from '@/modules/shop-creation/storefront/rules'
import { ListPage } from '../../_list'
import { openPage, type ShopParams } from '../../_visit'

type Props = { params: Promise<ShopParams>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await openPage(params)
  return page ? { title: page.visit.t('list.searchTitle'), robots: { index: false, follow: true } } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const page = await openPage(params)
  if (!page) return null
  const query = readListQuery(await searchParams)
  const { t } = page.visit
  return (
    <ListPage
      page={page}
      path="/search"
      title={query.q ? t('list.foundTitle', { words: query.q }) : t('list.searchTitle')}
      query={query}
      kind="search"
    />
  )
}
