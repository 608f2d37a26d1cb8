import { alternates, localePath } from '@/lib/links'
import type { CategoryNode } from '@/shop/catalog/types'
import { openPage, type ShopParams } from '../_visit'

const inXml = (text: string) => text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const shelves = (nodes: readonly CategoryNode[]): CategoryNode[] =>
  nodes.flatMap((node) => [node, ...shelves(node.children)])

/** Most addresses one file may name (sitemaps.org). */
const most = 50_000

/** Every page of the shop that search engines should know, in every language. */
export async function GET(_request: Request, { params }: { params: Promise<ShopParams> }): Promise<Response> {
  const page = await openPage(params)
  if (!page) return new Response('This shop is not open.', { status: 404 })
  const { visit, caller, origin } = page
  const products = await caller.catalog.addresses()
  const pages: { path: string; changed?: Date }[] = [
    { path: '/' },
    { path: '/products' },
    ...shelves(visit.categories).map(({ handle }) => ({ path: `/categories/${encodeURIComponent(handle)}` })),
    ...products.map(({ handle, updatedAt }) => ({
      path: `/products/${encodeURIComponent(handle)}`,
      changed: updatedAt,
    })),
  ]
  const entries = pages.slice(0, most).map(({ path, changed }) => {
    const languages = Object.entries(alternates(origin, path)).map(
      ([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${inXml(address)}"/>`,
    )
    const day = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''
    return `<url><loc>${inXml(origin + localePath('en', path))}</loc>${day}${languages.join('')}</url>`
  })
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`
  return new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
