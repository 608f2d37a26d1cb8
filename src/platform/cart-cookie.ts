import { env } from './env'

/** The guest's cart: an opaque random token on the parent domain, without personal data. */
export const cartCookie = 'mw-cart'

/** Shared by all fronts of the mall, so that one cart serves every shop. */
export function cartCookieLine(token: string): string {
  return line(token, `; Domain=${new URL(env.MALL_BASE_URL).hostname}`)
}

/** For a shop's own domain, which shares nothing with the mall's name. */
export const ownCartCookieLine = (token: string): string => line(token, '')

function line(token: string, domain: string): string {
  const secure = env.MALL_BASE_URL.startsWith('https:') ? '; Secure' : ''
  return `${cartCookie}=${token}${domain}; Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax${secure}`
}
