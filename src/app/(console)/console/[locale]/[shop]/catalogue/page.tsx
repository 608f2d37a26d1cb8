import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orPage } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { listInput, loadCatalogueParams } from '@/shop/catalog/components/list/catalogue-params'
import { CatalogueScreen } from '@/shop/catalog/components/list/catalogue-screen'

type Props = { params: Promise<{ shop: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalog'))('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { shop } = await params
  const input = listInput(await loadCatalogueParams(searchParams))
  const list = await orPage(async () => (await sessionCaller(shop)).catalog.desk.list(input))
  return <CatalogueScreen initial={list} initialInput={input} />
}
