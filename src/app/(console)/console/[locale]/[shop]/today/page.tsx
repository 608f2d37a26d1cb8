import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage } from '@/app/(console)/_gate'
import { TodayPage } from '@/modules/back-office/today/components/today-page'
import { sessionCaller } from '@/server/caller'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.rail'))('today') }
}

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  const board = await orPage(async () => (await sessionCaller(shop)).today.board())
  return <TodayPage initial={board} />
}
