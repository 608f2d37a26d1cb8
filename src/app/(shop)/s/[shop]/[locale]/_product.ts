import { cache } from 'react'
import type { Visit } from '@/modules/shop-creation/storefront/components/visit'
import { relatedGoods } from '@/modules/shop-creation/storefront/constants'
import type { ProductPage } from '@/modules/shop-creation/storefront/types'
import { templateOf } from '@/modules/shop-creation/templates/components/registry'
import { publicCaller } from '@/server/caller'
import { leaveFor } from './_redirect'
import { refusalOf } from './_visit'

/** A product with what stands near it, read once per request; a page that does not exist where visitors may not see it. */
export const readProduct = cache(async (visit: Visit, handle: string): Promise<ProductPage> => {
  const {
    shop: { slug },
    locale,
  } = visit
  const { related: many = relatedGoods, tellsDeals } = templateOf(visit)
  const caller = await publicCaller(locale, slug)
  const product = await caller.catalog.product({ handle }).catch((error: unknown) => {
    if (refusalOf(error) === 'NOT_FOUND') return leaveFor(slug, locale, `/products/${handle}`)
    throw error
  })
  const related = await caller.catalog.related({ productId: product.id, limit: many })
  const ids = [product, ...related].map(({ id }) => id)
  return { product, related, facts: tellsDeals ? await caller.storefront.dealFacts({ ids }) : {} }
})
