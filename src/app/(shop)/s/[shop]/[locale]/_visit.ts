import { TRPCError } from '@trpc/server'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { localePath, mallUrl } from '@/lib/links'
import { isLocale, type Locale } from '@/lib/locales'
import type { Visit } from '@/modules/shop-creation/storefront/components/visit'
import { env } from '@/platform/env'
import { isAppError } from '@/platform/errors'
import { publicCaller } from '@/server/caller'

export type ShopParams = { shop: string; locale: string }

/** Code of an expected refusal, null for what nobody expected. */
export function refusalOf(error: unknown): string | null {
  const cause = error instanceof TRPCError ? error.cause : error
  return isAppError(cause) ? cause.code : null
}

export function localeOf({ locale }: Pick<ShopParams, 'locale'>): Locale {
  if (!isLocale(locale)) notFound()
  return locale
}

/** What a page of the shop is drawn from; null when the shop is not open. Read once per request. */
export const visitShop = cache(
  async (slug: string, locale: Locale, previewToken: string | null = null): Promise<Visit | null> => {
    const caller = await publicCaller(locale, slug)
    const frame = await caller.storefront.frame({ previewToken }).catch((error: unknown) => {
      const refusal = refusalOf(error)
      if (refusal === 'SHOP_CLOSED' || refusal === 'NOT_FOUND') return null
      throw error
    })
    if (!frame) return null
    const start = localePath(locale, '/')
    const common = await getTranslations({ locale, namespace: 'common' })
    return {
      ...frame,
      locale,
      base: (start === '/' ? '' : start) + (previewToken ? `/preview/${previewToken}` : ''),
      t: await getTranslations({ locale, namespace: 'shop' }),
      mall: { name: common('mall'), url: mallUrl(env.MALL_BASE_URL, locale, '/') },
      preview: previewToken !== null,
    }
  },
)

/** The visit behind a page. Where the shop is not open its layout shows a sign instead, so the page is nothing. */
export async function openPage(params: Promise<ShopParams & { token?: string }>) {
  const given = await params
  const locale = localeOf(given)
  const visit = await visitShop(given.shop, locale, given.token ?? null)
  return visit
    ? {
        visit,
        caller: await publicCaller(locale, given.shop),
        origin: visit.origin,
      }
    : null
}
