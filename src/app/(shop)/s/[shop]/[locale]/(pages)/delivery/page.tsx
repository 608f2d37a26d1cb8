import '@/modules/shop-creation/storefront/components/styles/places.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { countriesIn } from '@/modules/shop-creation/storefront/components/checkout/address-layouts'
import { PlaceWindow } from '@/modules/shop-creation/storefront/components/checkout/place-window'
import { AccessBeacon } from '@/modules/shop-creation/storefront/components/frame/access-beacon'
import { BuyingTexts } from '../../_texts'
import { openPage, type ShopParams } from '../../_visit'

type Props = { params: Promise<ShopParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout.places')
  return { title: t('pageTitle'), robots: { index: false } }
}

export default async function DeliveryPage({ params }: Props) {
  const page = await openPage(params)
  if (!page) return null
  const { shop, base, locale, features } = page.visit
  const reached = await page.caller.checkout.destinations()
  return (
    <BuyingTexts>
      <PlaceWindow
        base={base}
        locale={locale}
        shop={{ country: shop.country }}
        countries={countriesIn(locale, [shop.country], reached)}
        delivers={features.delivery}
      />
      {features.access ? <AccessBeacon page="page" /> : null}
    </BuyingTexts>
  )
}
