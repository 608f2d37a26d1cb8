import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireSwitch } from '@/app/(console)/_gate'
import { Coupons } from '@/modules/promotion/components/coupons'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('promotion'))('title') }
}

export default async function PromotionPage({ params }: { params: Promise<{ shop: string }> }) {
  const desk = await requireSwitch((await params).shop, 'promotion.coupons')
  return <Coupons currency={desk.shop.currency} mayEdit={desk.staff.permissions.includes('promotion.edit')} />
}
