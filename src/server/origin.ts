import { hostOf } from './context'

/**
 * Whether a write comes from a page of this very host. Shops are neighbours on one site, so SameSite
 * cookies alone do not keep them apart.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return headers.get('sec-fetch-site') === null || headers.get('sec-fetch-site') === 'same-origin'
  return URL.canParse(origin) && new URL(origin).host === hostOf(headers)
}
