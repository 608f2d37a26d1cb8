import { drawings } from '@/modules/shop-creation/storefront/components/drawings'
import { publicCaller } from '@/server/caller'
import { localeOf, type ShopParams, visitShop } from '../../_visit'

/** A day, and a week longer while it is fetched anew: the address changes with every published design. */
const keep = 'public, max-age=86400, stale-while-revalidate=604800'

/** Drawings of a shop's pages as pictures of their own: kept by browsers, and out of the page's bytes. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<ShopParams & { name: string }> },
): Promise<Response> {
  const given = await params
  const locale = localeOf(given)
  const visit = await visitShop(given.shop, locale)
  const draw = Object.hasOwn(drawings, given.name) ? drawings[given.name] : undefined
  const caller = await publicCaller(locale, given.shop)
  const svg =
    visit && draw ? await draw({ visit, goods: async () => (await caller.catalog.list({ perPage: 96 })).items }) : null
  if (!svg) return new Response('There is no such drawing.', { status: 404 })
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': keep } })
}
