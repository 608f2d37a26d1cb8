import { mapIndex, urlSet } from '@/lib/sitemap'
import { mapOf, xml } from '../_map'
import { openPage, type ShopParams } from '../_visit'

/** Every page of the shop that search engines should know, in every language; an index of files where there are many. */
export async function GET(_request: Request, { params }: { params: Promise<ShopParams> }): Promise<Response> {
  const open = await openPage(params)
  if (!open) return new Response('This shop is not open.', { status: 404 })
  const map = await mapOf(open)
  if (map.fits) return xml(urlSet(open.origin, (await map.read(1)) ?? []))
  return xml(mapIndex(open.origin, map.total, map.changed))
}
