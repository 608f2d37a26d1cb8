import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireSwitch } from '@/app/(console)/_gate'
import { homeCountry } from '@/lib/countries'
import { Zones } from '@/modules/delivery/components/zones'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('delivery'))('title') }
}

export default async function DeliveryPage({ params }: { params: Promise<{ shop: string }> }) {
  const desk = await requireSwitch((await params).shop, 'delivery.rates')
  return (
    <Zones
      currency={desk.shop.currency}
      mayEdit={desk.staff.permissions.includes('delivery.edit')}
      home={homeCountry(desk.shop)}
    />
  )
}
