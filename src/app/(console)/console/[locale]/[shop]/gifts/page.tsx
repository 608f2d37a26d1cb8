import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { GiftOfferScreen } from '@/modules/delivery/gift/components/offer-screen'
import { giftPart } from '@/modules/delivery/gift/constants'
import { sessionCaller } from '@/server/caller'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('delivery.giftDesk'))('title') }
}

export default async function GiftsPage({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  const desk = await requireSwitch(shop, giftPart)
  const initial = await orPage(async () => (await sessionCaller(shop)).delivery.gift.offer())
  return (
    <GiftOfferScreen
      initial={initial}
      currency={desk.shop.currency}
      mayEdit={desk.staff.permissions.includes('delivery.edit')}
    />
  )
}
