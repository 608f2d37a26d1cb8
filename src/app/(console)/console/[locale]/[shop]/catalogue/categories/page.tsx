import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage, readDesk } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { CategoriesScreen } from '@/shop/catalog/components/shelves/categories-screen'

type Props = { params: Promise<{ shop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalog.categories'))('title') }
}

export default async function Page({ params }: Props) {
  const { shop } = await params
  const tree = await orPage(async () => (await sessionCaller(shop)).catalog.desk.categories())
  const desk = await readDesk(shop)
  return <CategoriesScreen initial={tree} shopLocale={desk.shop.locale} />
}
