import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { PayingInPage } from '@/modules/back-office/orders/components/paying-in/paying-in-page'
import { sessionCaller } from '@/server/caller'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders.payingIn'))('title') }
}

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  await requireSwitch(shop, 'back-office.paying-in')
  const deposits = await orPage(async () => (await sessionCaller(shop)).payingIn.list())
  return <PayingInPage initial={deposits} />
}
