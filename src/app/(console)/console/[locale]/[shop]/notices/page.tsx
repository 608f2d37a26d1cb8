import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { NoticesScreen } from '@/modules/shop-creation/pages/components/notices-screen'
import { pagesPart } from '@/modules/shop-creation/pages/constants'
import { sessionCaller } from '@/server/caller'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pages.desk'))('noticesTitle') }
}

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  const desk = await requireSwitch(shop, pagesPart)
  const notices = await orPage(async () => (await sessionCaller(shop)).pages.desk.list({ section: 'notice' }))
  return <NoticesScreen initial={notices} shopLocale={desk.shop.locale} />
}
