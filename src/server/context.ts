import { randomUUID } from 'node:crypto'
import { type HostTarget, readHost } from '@/lib/hosts'
import { defaultLocale, isLocale, type Locale } from '@/lib/locales'
import { findSlugOfDomain } from '@/mall/domains/queries'
import { signUpCookie } from '@/mall/identity/constants'
import { findSession, sessionCookie } from '@/mall/identity/queries'
import type { Audience, SessionInfo } from '@/mall/identity/types'
import { findShopBySlug } from '@/mall/tenancy/queries'
import type { ShopInfo } from '@/mall/tenancy/types'
import { cartCookie } from '@/platform/cart-cookie'
import { env } from '@/platform/env'
import { type Cookies, readCookies } from './cookies'

/** What every procedure starts from. Nothing here grants anything; the ladder does. */
export type Context = {
  requestId: string
  ip: string
  userAgent: string
  /** host header with port, lower-cased */
  host: string
  target: HostTarget
  locale: Locale
  /** the shop this host belongs to, also when suspended */
  hostShop: ShopInfo | null
  /** the shop a console request is about (`?shop=`) */
  deskSlug: string | null
  session: SessionInfo | null
  cartToken: string | null
  /** what the browser was given when somebody signed up in it */
  signUpProof: string | null
  /** Set-Cookie lines for the answer */
  setCookie: (line: string) => void
}

const audiences: Record<HostTarget['surface'], Audience> = {
  mall: 'member',
  shop: 'member',
  console: 'staff',
  admin: 'staff',
  partners: 'staff',
}

/** Whose sessions a host knows: members' or staff's. */
export const audienceOf = (target: HostTarget): Audience => audiences[target.surface]

export function baseHost(): string {
  return new URL(env.MALL_BASE_URL).host
}

/** The host a person asked for; a proxy's word counts only where it is declared trusted. */
export function hostOf(headers: Headers): string {
  const forwarded = env.TRUST_PROXY ? headers.get('x-forwarded-host') : null
  return (forwarded ?? headers.get('host') ?? '').toLowerCase()
}

export function ipOf(headers: Headers): string {
  const forwarded = env.TRUST_PROXY ? headers.get('x-forwarded-for')?.split(',')[0]?.trim() : null
  return forwarded ?? headers.get('x-mallwright-ip') ?? ''
}

export async function shopOf(target: HostTarget): Promise<ShopInfo | null> {
  if (target.surface !== 'shop') return null
  const slug = 'slug' in target ? target.slug : await findSlugOfDomain(target.domain)
  return slug ? findShopBySlug(slug) : null
}

function localeOf(headers: Headers, cookies: Cookies): Locale {
  const asked = headers.get('x-mallwright-locale') ?? cookies.get('mw-locale')
  return isLocale(asked) ? asked : defaultLocale
}

type Request = { headers: Headers; deskSlug?: string | null; setCookie?: (line: string) => void }

/** @returns null for a host that is none of ours */
export async function createContext({ headers, deskSlug, setCookie }: Request): Promise<Context | null> {
  const host = hostOf(headers)
  const target = readHost(host, baseHost())
  if (!target) return null
  const cookies = readCookies(headers.get('cookie'))
  const audience = audiences[target.surface]
  const [hostShop, session] = await Promise.all([
    shopOf(target),
    findSession(audience, cookies.get(sessionCookie(audience)), host),
  ])
  return {
    requestId: headers.get('x-request-id') ?? randomUUID(),
    ip: ipOf(headers),
    userAgent: headers.get('user-agent') ?? '',
    host,
    target,
    locale: localeOf(headers, cookies),
    hostShop,
    deskSlug: deskSlug ?? null,
    session,
    cartToken: cookies.get(cartCookie) ?? null,
    signUpProof: cookies.get(signUpCookie) ?? null,
    setCookie: setCookie ?? (() => {}),
  }
}

/** The context of a page that is the same for everyone: no cookie is read, nobody is signed in. */
export async function createPublicContext(target: HostTarget, locale: Locale): Promise<Context> {
  return {
    requestId: randomUUID(),
    ip: '',
    userAgent: '',
    host: '',
    target,
    locale,
    hostShop: await shopOf(target),
    deskSlug: null,
    session: null,
    cartToken: null,
    signUpProof: null,
    setCookie: () => {},
  }
}
