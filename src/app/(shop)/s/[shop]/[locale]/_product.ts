import { cache } from 'react'
import type { Locale } from '@/lib/locales'
import { relatedGoods } from '@/modules/shop-creation/storefront/constants'
import type { ProductPage } from '@/modules/shop-creation/storefront/types'
import { publicCaller } from '@/server/caller'
import { leaveFor } from './_redirect'
import { refusalOf } from './_visit'

/** A product with what stands near it, read once per request; a page that does not exist where visitors may not see it. */
export const readProduct = cache(async (slug: string, locale: Locale, handle: string): Promise<ProductPage> => {
  const caller = await publicCaller(locale, slug)
  const product = await caller.catalog.product({ handle }).catch((error: unknown) => {
    if (refusalOf(error) === 'NOT_FOUND') return leaveFor(slug, locale, `/products/${handle}`)
    throw error
  })
  return { product, related: await caller.catalog.related({ productId: product.id, limit: relatedGoods }) }
})
