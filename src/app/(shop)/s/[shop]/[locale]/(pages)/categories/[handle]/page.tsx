import type { Metadata } from 'next'
import { categoryTrail, readListQuery } from '@/modules/shop-creation/storefront/rules'
import { ListPage, listMetadata } from '../../../_list'
import { leaveFor } from '../../../_redirect'
import { openPage, type ShopParams } from '../../../_visit'

type Props = {
  params: Promise<ShopParams & { handle: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function openCategory(params: Props['params']) {
  const page = await openPage(params)
  if (!page) return null
  const { shop, handle } = await params
  const trail = categoryTrail(page.visit.categories, decodeURIComponent(handle))
  const category = trail.at(-1)
  if (!category) return leaveFor(shop, page.visit.locale, `/categories/${handle}`)
  return { page, category, trail, path: `/categories/${category.handle}` }
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const open = await openCategory(params)
  return open ? listMetadata(open.page, open.path, open.category.title, readListQuery(await searchParams)) : {}
}

export default async function Page({ params, searchParams }: Props) {
  const open = await openCategory(params)
  if (!open) return null
  const { page, category, trail, path } = open
  const crumbs = [
    { label: page.visit.t('nav.all'), path: '/products' },
    ...trail.map((node) => ({ label: node.title, path: node === category ? null : `/categories/${node.handle}` })),
  ]
  return (
    <ListPage
      page={page}
      path={path}
      title={category.title}
      query={readListQuery(await searchParams)}
      category={category}
      crumbs={crumbs}
      kind="list"
    />
  )
}
