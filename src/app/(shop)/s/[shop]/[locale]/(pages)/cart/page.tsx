import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CartWindow } from '@/modules/shop-creation/storefront/components/cart/cart-window'
import { AccessBeacon } from '@/modules/shop-creation/storefront/components/frame/access-beacon'
import { openPage, type ShopParams } from '../../_visit'

type Props = { params: Promise<ShopParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout')
  return { title: t('cartTitle'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const page = await openPage(params)
  if (!page) return null
  const { visit } = page
  return (
    <>
      <CartWindow base={visit.base} currency={visit.shop.currency} locale={visit.locale} gifts={visit.features.gifts} />
      {visit.features.access ? <AccessBeacon page="cart" /> : null}
    </>
  )
}
