import '@/modules/marketing/components/access.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireSwitch } from '@/app/(console)/_gate'
import { AccessReportView } from '@/modules/marketing/components/access-report'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('marketing'))('title') }
}

export default async function MarketingPage({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  await requireSwitch(shop, 'marketing.access')
  return <AccessReportView shopSlug={shop} />
}
