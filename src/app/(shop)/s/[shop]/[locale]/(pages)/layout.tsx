import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { mallUrl } from '@/lib/links'
import { iconUrl } from '@/lib/media'
import { ClosedSign } from '@/modules/shop-creation/storefront/components/frame/closed-sign'
import { StorefrontFrame } from '@/modules/shop-creation/storefront/components/frame/storefront-frame'
import { cardUrl } from '@/modules/shop-creation/storefront/components/social-card'
import { answerWith } from '@/platform/answer'
import { env } from '@/platform/env'
import { socialSize } from '@/platform/social-picture'
import { publicCaller } from '@/server/caller'
import { localeOf, openPage, type ShopParams, visitShop } from '../_visit'

type Props = { params: Promise<ShopParams>; children: ReactNode }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await openPage(params)
  if (!page) return { title: (await getTranslations('common'))('mall'), robots: { index: false } }
  const { shop, design, base } = page.visit
  const icon = design.iconMediaId
  return {
    metadataBase: new URL(page.origin),
    title: { default: shop.tagline ? `${shop.name}: ${shop.tagline}` : shop.name, template: `%s · ${shop.name}` },
    description: shop.story.slice(0, 160) || shop.tagline,
    ...(icon
      ? {
          icons: {
            icon: [
              { url: iconUrl(icon, '32'), sizes: '32x32' },
              { url: iconUrl(icon, '512'), sizes: '512x512' },
            ],
            apple: iconUrl(icon, '180'),
          },
          manifest: `${base}/manifest.webmanifest`,
        }
      : {}),
    openGraph: {
      siteName: shop.name,
      type: 'website',
      images: [{ url: cardUrl(page.visit, '/home.jpg'), ...socialSize }],
    },
    twitter: { card: 'summary_large_image' },
    ...(shop.confirmed ? {} : { robots: { index: false } }),
  }
}

/** The frame of every page of a shop; a shop that is not open shows a sign and none of its pages. */
export default async function Layout({ params, children }: Props) {
  const given = await params
  const locale = localeOf(given)
  const visit = await visitShop(given.shop, locale)
  const path = (await headers()).get('x-mallwright-path') ?? '/'
  if (visit) {
    return (
      <StorefrontFrame visit={visit} path={path}>
        {children}
      </StorefrontFrame>
    )
  }
  const sign = await (await publicCaller(locale, given.shop)).storefront.sign()
  answerWith(sign ? 503 : 404, sign ? { 'retry-after': '86400' } : {})
  const t = await getTranslations({ locale, namespace: 'shop.sign' })
  const common = await getTranslations({ locale, namespace: 'common' })
  const state = sign?.state ?? 'unknown'
  const shop = sign?.name ?? ''
  return (
    <ClosedSign
      title={t(`${state}Title`, { shop })}
      text={t(`${state}Text`)}
      awning={sign?.awning ?? null}
      mall={{ href: mallUrl(env.MALL_BASE_URL, locale, '/'), label: t('toMall', { mall: common('mall') }) }}
      languages={{ current: locale, label: common('language'), path }}
    />
  )
}
