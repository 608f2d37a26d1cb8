import type { ReactNode } from 'react'
import { PlainFrame } from '@/modules/shop-creation/storefront/components/frame/plain-frame'
import { StorefrontFrame } from '@/modules/shop-creation/storefront/components/frame/storefront-frame'
import { answerWith } from '@/platform/answer'
import { localeOf, type ShopParams, visitShop } from '../_visit'

/** An order's page stays reachable while its shop is closed; then it stands in a plain frame. Nobody but its holder keeps it. */
export default async function Layout({ params, children }: { params: Promise<ShopParams>; children: ReactNode }) {
  const given = await params
  const locale = localeOf(given)
  answerWith(null, { 'cache-control': 'private, no-store' })
  const visit = await visitShop(given.shop, locale)
  if (!visit) return <PlainFrame locale={locale}>{children}</PlainFrame>
  return (
    <StorefrontFrame visit={visit} path="/">
      {children}
    </StorefrontFrame>
  )
}
