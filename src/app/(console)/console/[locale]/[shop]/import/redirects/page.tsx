import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { RedirectsScreen } from '@/shop/redirects/components/redirects-screen'
import { InOutTabs } from '../_tabs'

type Props = { params: Promise<{ shop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redirects'))('title') }
}

export default async function Page({ params }: Props) {
  const { shop } = await params
  const rows = await orPage(async () => (await sessionCaller(shop)).redirects.list({}))
  return <RedirectsScreen initial={rows} tabs={<InOutTabs shop={shop} page="redirects" />} />
}
