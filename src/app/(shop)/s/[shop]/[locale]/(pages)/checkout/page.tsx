import '@/modules/shop-creation/storefront/components/styles/places.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { countriesIn } from '@/modules/shop-creation/storefront/components/checkout/address-layouts'
import { CheckoutWindow } from '@/modules/shop-creation/storefront/components/checkout/checkout-window'
import { AccessBeacon } from '@/modules/shop-creation/storefront/components/frame/access-beacon'
import { publicCaller } from '@/server/caller'
import { BuyingTexts } from '../../_texts'
import { openPage, type ShopParams } from '../../_visit'

type Props = { params: Promise<ShopParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout')
  return { title: t('title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const page = await openPage(params)
  if (!page) return null
  const { shop, base, locale, features } = page.visit
  const reached = await (await publicCaller(locale, (await params).shop)).checkout.destinations()
  return (
    <BuyingTexts>
      <CheckoutWindow
        base={base}
        locale={locale}
        shop={{ name: shop.name, currency: shop.currency, country: shop.country }}
        countries={countriesIn(locale, [shop.country], reached)}
        coupons={features.coupons}
      />
      {features.access ? <AccessBeacon page="checkout" /> : null}
    </BuyingTexts>
  )
}
