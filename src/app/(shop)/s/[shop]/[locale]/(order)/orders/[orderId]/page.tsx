import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isUuid } from '@/lib/ids'
import { localePath } from '@/lib/links'
import { OrderWindow } from '@/modules/shop-creation/storefront/components/order/order-window'
import { publicCaller } from '@/server/caller'
import { BuyingTexts } from '../../../_texts'
import { localeOf, refusalOf, type ShopParams, visitShop } from '../../../_visit'

type Props = { params: Promise<ShopParams & { orderId: string }>; searchParams: Promise<{ s?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout.order')
  return { title: t('pageTitle'), robots: { index: false, follow: false }, referrer: 'same-origin' }
}

/** An order for whoever holds its signed link. */
export default async function Page({ params, searchParams }: Props) {
  const given = await params
  const locale = localeOf(given)
  const { s } = await searchParams
  if (typeof s !== 'string' || s.length < 20 || s.length > 60 || !isUuid(given.orderId)) notFound()
  const link = { orderId: given.orderId, signature: s }
  const caller = await publicCaller(locale, given.shop)
  const order = await caller.orders.status(link).catch((error: unknown) => {
    if (refusalOf(error) === 'NOT_FOUND') notFound()
    throw error
  })
  const visit = await visitShop(given.shop, locale)
  const start = localePath(locale, '/')
  return (
    <BuyingTexts>
      <OrderWindow
        initial={order}
        link={link}
        reading={{ locale, timeZone: visit?.shop.timeZone ?? 'UTC' }}
        base={start === '/' ? '' : start}
      />
    </BuyingTexts>
  )
}
