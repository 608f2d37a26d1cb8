import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { TermsScreen } from '@/shop/catalog/components/terms/terms-screen'

type Props = { params: Promise<{ shop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalog.terms'))('title') }
}

export default async function Page({ params }: Props) {
  const { shop } = await params
  const terms = await orPage(async () => (await sessionCaller(shop)).catalog.desk.terms())
  return <TermsScreen initial={terms} />
}
