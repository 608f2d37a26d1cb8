import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { LegalScreen } from '@/modules/shop-creation/pages/components/legal-screen'
import { pagesPart } from '@/modules/shop-creation/pages/constants'
import { sessionCaller } from '@/server/caller'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pages.desk.legal'))('title') }
}

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  await requireSwitch(shop, pagesPart)
  const legal = await orPage(async () => (await sessionCaller(shop)).pages.desk.legal())
  return <LegalScreen initial={legal} />
}
