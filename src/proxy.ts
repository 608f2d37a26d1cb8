import { type NextRequest, NextResponse } from 'next/server'
import { type HostTarget, readHost } from '@/lib/hosts'
import { defaultLocale, isLocale, type Locale } from '@/lib/locales'
import { env } from '@/platform/env'

/**
 * Host → surface and shop, address → language; a rewrite and nothing else. Whether somebody may see
 * the page is decided by the procedures. Every address of a surface is put under its own folder, so
 * no surface can be reached by another's host.
 */
export function proxy(request: NextRequest): Response {
  const base = new URL(env.MALL_BASE_URL)
  const host = (env.TRUST_PROXY ? request.headers.get('x-forwarded-host') : null) ?? request.headers.get('host')
  // A sign-in belongs to one host, so the portal has one: the bare base.
  if (isBareLoopback(host, base) || host === `www.${base.host}`) return redirectToMall(request, base)
  const target = readHost(host, base.host)
  const folder = target && folderOf(target, request.headers.get('x-mallwright-shop'))
  if (!target || !folder) return new Response('No shop answers at this address.', { status: 421 })

  const { locale, path } = readLocale(target, request)
  const url = request.nextUrl.clone()
  url.pathname = `/${folder}/${locale}${path === '/' ? '' : path}`
  const headers = new Headers(request.headers)
  headers.set('x-next-intl-locale', locale)
  headers.set('x-mallwright-path', path)
  headers.set('x-mallwright-search', request.nextUrl.search)
  const response = NextResponse.rewrite(url, { request: { headers } })
  if (isDesk(target) && isLocale(request.nextUrl.pathname.split('/')[1])) {
    // A language chosen at the door of the desk stays chosen behind it.
    response.cookies.set('mw-locale', locale, { path: '/', maxAge: 31_536_000, sameSite: 'lax' })
  }
  return response
}

const isDesk = ({ surface }: HostTarget) => surface !== 'mall' && surface !== 'shop'

/** @param ownSlug the shop of an own domain, as the server in front found it */
function folderOf(target: HostTarget, ownSlug: string | null): string | null {
  if (target.surface !== 'shop') return target.surface
  const slug = 'slug' in target ? target.slug : ownSlug
  return slug ? `s/${slug}` : null
}

/** Public pages carry their language in the address; the desk takes the person's choice. */
function readLocale(target: HostTarget, request: NextRequest): { locale: Locale; path: string } {
  const { pathname } = request.nextUrl
  const [, first, ...rest] = pathname.split('/')
  if (isLocale(first)) return { locale: first, path: `/${rest.join('/')}` }
  if (target.surface === 'mall' || target.surface === 'shop') return { locale: defaultLocale, path: pathname }
  const chosen = request.cookies.get('mw-locale')?.value ?? request.headers.get('accept-language')?.slice(0, 2)
  return { locale: isLocale(chosen) ? chosen : defaultLocale, path: pathname }
}

const isBareLoopback = (host: string | null, base: URL) =>
  !!host && host !== base.host && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)

function redirectToMall(request: NextRequest, base: URL): Response {
  return NextResponse.redirect(new URL(`${request.nextUrl.pathname}${request.nextUrl.search}`, base), 307)
}

/** Everything but what stands at the same address on every host. What a path ends in says nothing about it. */
export const config = {
  matcher: ['/((?!api/|_next/|media/|icon\\.svg$).*)'],
}
