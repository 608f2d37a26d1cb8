import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireSwitch } from '@/app/(console)/_gate'
import { Designer } from '@/modules/shop-creation/design/components/designer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('design'))('title') }
}

export default async function DesignPage({ params }: { params: Promise<{ shop: string }> }) {
  await requireSwitch((await params).shop, 'shop-creation.design')
  return <Designer />
}
