import { env } from './env'

/** The guest's cart: an opaque random token on the parent domain, without personal data. */
export const cartCookie = 'mw-cart'

/** Shared by all fronts of the mall, so that one cart serves every shop. */
export function cartCookieLine(token: string): string {
  const { hostname, protocol } = new URL(env.MALL_BASE_URL)
  const secure = protocol === 'https:' ? '; Secure' : ''
  return `${cartCookie}=${token}; Domain=${hostname}; Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax${secure}`
}
