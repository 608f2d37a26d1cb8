import type { Metadata } from 'next'
import { readListQuery } from '@/modules/shop-creation/storefront/rules'
import { ListPage, listMetadata } from '../../_list'
import { openPage, type ShopParams } from '../../_visit'

type Props = { params: Promise<ShopParams>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = await openPage(params)
  return page ? listMetadata(page, '/products', page.visit.t('list.allTitle'), readListQuery(await searchParams)) : {}
}

export default async function Page({ params, searchParams }: Props) {
  const page = await openPage(params)
  if (!page) return null
  return (
    <ListPage
      page={page}
      path="/products"
      title={page.visit.t('list.allTitle')}
      query={readListQuery(await searchParams)}
      kind="list"
    />
  )
}
