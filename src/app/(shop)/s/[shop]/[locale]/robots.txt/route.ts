import { openPage, type ShopParams } from '../_visit'

const personal = [
  '/cart',
  '/account',
  '/checkout',
  '/orders/',
  '/search',
  '/preview/',
  '/letters/',
  '/api/',
  '/ja/cart',
  '/ja/account',
  '/ja/checkout',
  '/ja/orders/',
  '/ja/search',
  '/ko/cart',
  '/ko/account',
  '/ko/checkout',
  '/ko/orders/',
  '/ko/search',
]

/** What search engines may read. A shop that is not open, or whose owner is not confirmed, asks them to wait. */
export async function GET(_request: Request, { params }: { params: Promise<ShopParams> }): Promise<Response> {
  const page = await openPage(params)
  const lines =
    page?.visit.shop.confirmed === true
      ? ['User-agent: *', ...personal.map((path) => `Disallow: ${path}`), '', `Sitemap: ${page.origin}/sitemap.xml`]
      : ['User-agent: *', 'Disallow: /']
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
