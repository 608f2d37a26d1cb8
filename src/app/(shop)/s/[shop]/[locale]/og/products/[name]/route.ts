import { labelPrice } from '@/modules/shop-creation/storefront/components/price-text'
import { cardResponse, noCard } from '../../../_card'
import { openPage, refusalOf, type ShopParams } from '../../../_visit'

type Params = { params: Promise<ShopParams & { name: string }> }

/** The card of a good: its name, its price, its first picture. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const open = await openPage(params)
  const name = decodeURIComponent((await params).name)
  if (!open || !name.endsWith('.jpg') || name.length > 200) return noCard()
  const { visit, caller } = open
  const product = await caller.catalog.product({ handle: name.slice(0, -4) }).catch((error: unknown) => {
    if (refusalOf(error) === 'NOT_FOUND') return null
    throw error
  })
  if (!product) return noCard()
  const cheapest = Math.min(...product.variants.map(({ priceMinor }) => priceMinor))
  const line = Number.isFinite(cheapest) ? labelPrice(cheapest, visit.shop.currency, visit.locale) : ''
  return cardResponse(visit, { title: product.title, line, mediaId: product.images[0]?.id })
}
