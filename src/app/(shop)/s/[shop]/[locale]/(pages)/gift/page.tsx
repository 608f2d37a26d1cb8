import '@/modules/delivery/gift/components/gift.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GiftWindow } from '@/modules/delivery/gift/components/gift-window'
import { wrappingPictures } from '@/modules/delivery/gift/components/wrapping-art'
import { CartLines } from '@/modules/shop-creation/storefront/components/cart/cart-lines'
import { RecipientSwitch } from '@/modules/shop-creation/storefront/components/checkout/recipient-switch'
import { AccessBeacon } from '@/modules/shop-creation/storefront/components/frame/access-beacon'
import { BuyingTexts } from '../../_texts'
import { openPage, refusalOf, type ShopParams } from '../../_visit'

type Props = { params: Promise<ShopParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('delivery.gift')
  return { title: t('pageTitle'), robots: { index: false } }
}

/** What can be chosen is the same for everybody; what was chosen comes after. */
export default async function GiftPage({ params }: Props) {
  const page = await openPage(params)
  if (!page) return null
  const { shop, base, locale, features } = page.visit
  const offer = await page.caller.delivery.gift.shown().catch((error: unknown) => {
    if (refusalOf(error) === 'NOT_FOUND') notFound()
    throw error
  })
  return (
    <BuyingTexts>
      <GiftWindow
        offer={offer}
        pictures={wrappingPictures(offer)}
        base={base}
        locale={locale}
        currency={shop.currency}
        lines={<CartLines base={base} currency={shop.currency} locale={locale} />}
        recipient={<RecipientSwitch />}
      />
      {features.access ? <AccessBeacon page="page" /> : null}
    </BuyingTexts>
  )
}
