import { localePath } from '@/lib/links'
import { locales } from '@/lib/locales'
import { mallOrigin } from '../../_map'

const personal = ['/account', '/cart', '/confirm', '/pay/', '/reset', '/sign-in', '/sign-up']

/** Made when it is asked for: while the pages are built there is no mall yet. */
export const dynamic = 'force-dynamic'

/** What search engines may read of the portal. */
export function GET(): Response {
  const lines = personal.flatMap((path) => locales.map((locale) => `Disallow: ${localePath(locale, path)}`))
  const text = ['User-agent: *', ...lines, 'Disallow: /api/', '', `Sitemap: ${mallOrigin()}/sitemap.xml`]
  return new Response(`${text.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
