import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { ExportScreen } from '@/modules/shop-creation/export/components/export-screen'
import { exportPart } from '@/modules/shop-creation/export/constants'
import { sessionCaller } from '@/server/caller'
import { InOutTabs } from '../_tabs'

type Props = { params: Promise<{ shop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('export'))('title') }
}

export default async function Page({ params }: Props) {
  const { shop } = await params
  await requireSwitch(shop, exportPart)
  const [runs, categories] = await orPage(async () => {
    const caller = await sessionCaller(shop)
    return Promise.all([caller.export.list(), caller.export.categories()])
  })
  return <ExportScreen initialRuns={runs} categories={categories} tabs={<InOutTabs shop={shop} page="export" />} />
}
