import { originOf } from '@/lib/hosts'
import { env } from '@/platform/env'
import { hostOf } from './context'

/**
 * Whether a write comes from a page of this very host, by the mall's own scheme. Shops are neighbours on one site, so SameSite
 * cookies alone do not keep them apart.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return headers.get('sec-fetch-site') === null || headers.get('sec-fetch-site') === 'same-origin'
  if (!URL.canParse(origin)) return false
  const { protocol, host } = new URL(origin)
  return protocol === new URL(env.MALL_BASE_URL).protocol && host === hostOf(headers)
}

/** Browsers name the page they come from; neither a shop nor another site can pose as the portal here. */
export function cameFromPortal(headers: Headers): boolean {
  const referrer = headers.get('referer')
  if (!referrer || !URL.canParse(referrer)) return false
  return new URL(referrer).origin === originOf(env.MALL_BASE_URL, 'mall')
}
