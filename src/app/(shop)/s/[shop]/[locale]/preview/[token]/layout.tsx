import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { originOf } from '@/lib/hosts'
import { PreviewListener } from '@/modules/shop-creation/storefront/components/frame/preview-listener'
import { StorefrontFrame } from '@/modules/shop-creation/storefront/components/frame/storefront-frame'
import { answerWith, letFrame } from '@/platform/answer'
import { env } from '@/platform/env'
import { localeOf, type ShopParams, visitShop } from '../../_visit'

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' }

type Props = { params: Promise<ShopParams & { token: string }>; children: ReactNode }

/** The shop in its draft, for the window beside the editor. Only the desk may put it into a page of its own. */
export default async function Layout({ params, children }: Props) {
  const { shop, token, ...rest } = await params
  const visit = await visitShop(shop, localeOf(rest), token)
  if (!visit) notFound()
  const desk = originOf(env.MALL_BASE_URL, 'console')
  letFrame(desk)
  answerWith(null, { 'cache-control': 'private, no-store' })
  return (
    <StorefrontFrame visit={visit} path="/">
      {children}
      <PreviewListener desk={desk} />
    </StorefrontFrame>
  )
}
