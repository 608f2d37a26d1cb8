import { iconUrl } from '@/lib/media'
import { coloursOf } from '@/modules/shop-creation/design/rules'
import { toHex } from '@/ui/illustration/core/colour'
import { openPage, type ShopParams } from '../_visit'

/** What a phone's home screen asks (W3C app manifest): name, colours, and the shop's own small pictures. */
export async function GET(_request: Request, { params }: { params: Promise<ShopParams> }): Promise<Response> {
  const page = await openPage(params)
  if (!page) return new Response(null, { status: 404 })
  const { shop, design, base } = page.visit
  const { ground, accent } = coloursOf(design)
  const icon = design.iconMediaId
  return Response.json(
    {
      ...{ name: shop.name, short_name: shop.name, start_url: base || '/', display: 'browser' },
      ...{ background_color: toHex(ground), theme_color: toHex(accent) },
      icons: icon
        ? [
            { src: iconUrl(icon, '512'), sizes: '512x512', type: 'image/png' },
            { src: iconUrl(icon, 'maskable'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          ]
        : [],
    },
    { headers: { 'content-type': 'application/manifest+json', 'cache-control': 'public, max-age=3600' } },
  )
}
