import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { SheetScreen } from '@/shop/catalog/components/sheet/sheet-screen'

type Props = { params: Promise<{ shop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalog.sheet'))('title') }
}

export default async function Page({ params }: Props) {
  const { shop } = await params
  const { currency } = await orPage(async () => (await sessionCaller(shop)).catalog.desk.list({ page: 1 }))
  return <SheetScreen currency={currency} />
}
