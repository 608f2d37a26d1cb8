import { decode, encode } from 'next-auth/jwt'
import { originOf } from '@/lib/hosts'
import { domainOrigin, findPrimaryDomain } from '@/mall/domains/queries'
import { backPath } from '@/mall/identity/schema'
import { findShopBySlug } from '@/mall/tenancy/queries'
import { cartCookie, ownCartCookieLine } from '@/platform/cart-cookie'
import { env } from '@/platform/env'
import { type Context, createContext } from '@/server/context'
import { readCookies } from '@/server/cookies'
import { cameFromPortal } from '@/server/origin'
import { leadOn } from '@/server/redirect'

const seal = { secret: env.APP_SECRET, salt: 'cart-hand-off' }
const maxAge = 60

const goTo = (location: string, cookies: string[] = []) => leadOn(location, cookies, 'origin')

/** On the portal: shops under the mall's name share the cart already; an own domain gets it sealed, for a minute. */
async function sendOver(query: URLSearchParams, cart: string | undefined): Promise<Response> {
  const shop = await findShopBySlug(query.get('shop') ?? '')
  if (!shop) return goTo('/cart')
  const back = backPath.safeParse(query.get('back')).data ?? '/cart'
  const domain = await findPrimaryDomain(shop.slug)
  if (!domain) return goTo(`${originOf(env.MALL_BASE_URL, { slug: shop.slug })}${back}`)
  if (!cart) return goTo(`${domainOrigin(domain)}${back}`)
  const token = await encode({ ...seal, maxAge, token: { cart, host: new URL(domainOrigin(domain)).host, back } })
  return goTo(`${domainOrigin(domain)}/api/handoff/cart?token=${encodeURIComponent(token)}`)
}

/** On the own domain: the cart becomes this browser's, when it comes straight from the portal. */
async function takeOver(context: Context, token: string, headers: Headers): Promise<Response> {
  const sealed = await decode({ ...seal, token }).catch(() => null)
  const back = backPath.safeParse(sealed?.back).data ?? '/cart'
  const isMeant = typeof sealed?.cart === 'string' && sealed.host === context.host && cameFromPortal(headers)
  return goTo(back, isMeant ? [ownCartCookieLine(String(sealed.cart))] : [])
}

/** Carries a cart from the portal to a shop with a domain of its own. */
export async function GET(request: Request): Promise<Response> {
  const context = await createContext({ headers: request.headers })
  if (!context) return Response.json({ message: 'No shop answers at this address.' }, { status: 421 })
  const query = new URL(request.url).searchParams
  if (context.target.surface === 'mall') {
    return sendOver(query, readCookies(request.headers.get('cookie')).get(cartCookie))
  }
  const token = query.get('token')
  return token && context.hostShop ? takeOver(context, token.slice(0, 2_000), request.headers) : goTo('/cart')
}
