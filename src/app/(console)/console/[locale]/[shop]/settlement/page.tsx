import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { SettlementPage } from '@/modules/settlement/components/settlement-page'
import { sessionCaller } from '@/server/caller'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settlement'))('title') }
}

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  await requireSwitch(shop, 'settlement')
  const [overview, statement] = await orPage(async () => {
    const { settlement } = await sessionCaller(shop)
    return Promise.all([settlement.overview(), settlement.statement({})])
  })
  return <SettlementPage initialOverview={overview} initialStatement={statement} />
}
