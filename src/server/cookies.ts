import { env } from '@/platform/env'

export type Cookies = ReadonlyMap<string, string>

/** The guest's cart: an opaque random token on the parent domain, without personal data. */
export const cartCookie = 'mw-cart'

export function readCookies(header: string | null): Cookies {
  const cookies = new Map<string, string>()
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (at > 0) cookies.set(part.slice(0, at).trim(), part.slice(at + 1).trim())
  }
  return cookies
}

/** Shared by all fronts of the mall, so that one cart serves every shop. */
export function cartCookieLine(token: string): string {
  const { hostname, protocol } = new URL(env.MALL_BASE_URL)
  const secure = protocol === 'https:' ? '; Secure' : ''
  return `${cartCookie}=${token}; Domain=${hostname}; Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax${secure}`
}

export function hostCookieLine(name: string, value: string, maxAgeSeconds: number): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; Secure; SameSite=Lax`
}
