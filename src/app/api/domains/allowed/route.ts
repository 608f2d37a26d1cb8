import { readHost } from '@/lib/hosts'
import { findSlugOfDomain } from '@/mall/domains/queries'
import { findShopBySlug } from '@/mall/tenancy/queries'
import { baseHost } from '@/server/context'

async function isOurs(name: string): Promise<boolean> {
  const base = baseHost().replace(/:\d+$/, '')
  const target = readHost(name, base)
  if (!target) return false
  if (target.surface !== 'shop') return true
  return 'slug' in target
    ? (await findShopBySlug(target.slug)) !== null
    : (await findSlugOfDomain(target.domain)) !== null
}

/** Whether the proxy in front may ask for a certificate for `?domain=` (Caddy's on-demand TLS): 200, else 404. */
export async function GET(request: Request): Promise<Response> {
  const name = new URL(request.url).searchParams.get('domain')?.toLowerCase() ?? ''
  const allowed = name.length <= 253 && (await isOurs(name))
  return new Response(allowed ? 'yes\n' : 'no\n', {
    status: allowed ? 200 : 404,
    headers: { 'cache-control': 'no-store' },
  })
}
