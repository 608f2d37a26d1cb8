import { randomBytes } from 'node:crypto'
import { originOf, readHost } from '@/lib/hosts'
import { localePath } from '@/lib/links'
import { isLocale } from '@/lib/locales'
import { hashToken } from '@/lib/signed'
import { domainOrigin, findSlugOfDomain } from '@/mall/domains/queries'
import { makeHandOff, redeemHandOff } from '@/mall/identity/commands/hand-off'
import { endSession, sessionCookieLine } from '@/mall/identity/commands/sessions'
import { backPath } from '@/mall/identity/schema'
import { findShopBySlug } from '@/mall/tenancy/queries'
import { env } from '@/platform/env'
import { audienceOf, type Context, createContext } from '@/server/context'
import { hostCookieLine, readCookies } from '@/server/cookies'
import { cameFromPortal } from '@/server/origin'
import { leadOn } from '@/server/redirect'

/** Binds the way to the portal and back to one browser. */
const nonceCookie = '__Host-mw-handoff'
const nonceSeconds = 600

const goTo = (location: string, cookies: string[] = []) => leadOn(location, cookies, 'same-origin')

const backOf = (query: URLSearchParams) => backPath.safeParse(query.get('back')).data ?? '/'

/** Step 1, on the shop's host: leave a nonce in this browser and ask the portal. */
function begin(slug: string, host: string, query: URLSearchParams): Response {
  const nonce = randomBytes(24).toString('base64url')
  const locale = query.get('locale')
  const ask = new URLSearchParams({
    shop: slug,
    host,
    proof: hashToken(nonce),
    back: backOf(query),
    ...(isLocale(locale) ? { locale } : {}),
  })
  return goTo(`${originOf(env.MALL_BASE_URL, 'mall')}/api/handoff?${ask}`, [
    hostCookieLine(nonceCookie, nonce, nonceSeconds),
  ])
}

/** The address of the shop that asked: one of its own domains, else its name under the mall. */
async function originAsked(slug: string, host: string): Promise<string> {
  const target = readHost(host, new URL(env.MALL_BASE_URL).host)
  const isOwn = target !== null && 'domain' in target && (await findSlugOfDomain(target.domain)) === slug
  return isOwn ? domainOrigin(target.domain) : originOf(env.MALL_BASE_URL, { slug })
}

/** Step 2, on the portal: whoever is signed in gets a code for that shop; the others sign in first. */
async function sendOver(context: Context, query: URLSearchParams): Promise<Response> {
  const slug = query.get('shop') ?? ''
  const proof = query.get('proof') ?? ''
  const shop = await findShopBySlug(slug)
  if (!shop || !/^[0-9a-f]{64}$/.test(proof)) return goTo('/')
  if (context.session?.audience !== 'member') {
    const locale = query.get('locale')
    const next = `/api/handoff?${query}`
    return goTo(
      `${localePath(isLocale(locale) ? locale : 'en', '/sign-in')}?${new URLSearchParams({ next, shop: slug })}`,
    )
  }
  const origin = await originAsked(slug, query.get('host') ?? '')
  const code = await makeHandOff('member', context.session.accountId, {
    host: new URL(origin).host,
    nonceHash: proof,
    back: backOf(query),
    from: context.session.sessionId,
  })
  return goTo(`${origin}/api/handoff?code=${encodeURIComponent(code)}`)
}

/** Step 3, on the target host: code and browser fit together, so this browser is signed in here. */
async function arrive(context: Context, code: string, headers: Headers): Promise<Response> {
  const audience = audienceOf(context.target)
  const nonce = readCookies(headers.get('cookie')).get(nonceCookie) ?? null
  const arrived = await redeemHandOff(code, context, { audience, nonce, fromPortal: cameFromPortal(headers) })
  if (!arrived) return goTo(context.target.surface === 'shop' ? '/' : '/sign-in?problem=LINK_SPENT')
  if (context.session) await endSession(context.session.sessionId)
  return goTo(arrived.back, [await sessionCookieLine(audience, arrived.sessionId), hostCookieLine(nonceCookie, '', 0)])
}

/** Carries a sign-in from the portal to another host of the mall. */
export async function GET(request: Request): Promise<Response> {
  const context = await createContext({ headers: request.headers })
  if (!context) return Response.json({ message: 'No shop answers at this address.' }, { status: 421 })
  const query = new URL(request.url).searchParams
  const code = query.get('code')
  if (code) return arrive(context, code.slice(0, 200), request.headers)
  if (context.hostShop) return begin(context.hostShop.slug, context.host, query)
  return context.target.surface === 'mall' ? sendOver(context, query) : goTo('/')
}
