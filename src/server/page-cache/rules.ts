import { readHost } from '@/lib/hosts'
import { isLocale } from '@/lib/locales'

/** What decides whether and under which name an answer is kept. */
export type PageRequest = {
  method: string
  host: string
  url: string
  headers: Readonly<Record<string, string | string[] | undefined>>
}

export type PageKey = {
  key: string
  /** the address Next is asked for: sorted, without what only trackers read */
  url: string
  /** what a change purges by: the mall's own pages, or one shop's by its slug */
  owner: string
}

/** Pages that are the same for every visitor. Everything else goes straight to Next. */
const publicPaths: Record<'mall' | 'shop', RegExp> = {
  mall: /^\/(?:$|shops$|goods$|notices$|open-a-shop$|regions(?:\/[a-z-]+)?$|trades(?:\/[a-z0-9-]+)?$|sitemap\.xml$|sitemaps\/\d+\.xml$|robots\.txt$)/,
  shop: /^\/(?:$|search$|products(?:\/[^/]+)?$|categories\/[^/]+$|pages\/[^/]+$|policies\/[a-z]+$|legal$|notices(?:\/[^/]+)?$|account$|art\/[^/]+$|og\/[^/]+(?:\/[^/]+)?$|sitemap\.xml$|sitemaps\/\d+\.xml$|robots\.txt$)/,
}

/** Drawings, cards and maps for search engines: one answer for an address, whatever is asked along with it. */
const files = /^\/(?:art\/|og\/|sitemap\.xml$|sitemaps\/|robots\.txt$)/

/** Headers by which Next answers one address in several ways. */
export const variants = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
] as const

const trackers = /^(?:utm_.*|gclid|fbclid|msclkid|mc_[ce]id|ref)$/
const maxParams = 10
const maxUrl = 1_200

export const mallOwner = '(mall)'

/** Null for what must not be kept: other methods, personal pages, unknown hosts, addresses without end. */
export function pageKeyOf(request: PageRequest, baseHost: string): PageKey | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  if (request.url.length > maxUrl || request.headers['next-action'] || request.headers.authorization) return null
  const target = readHost(request.host, baseHost)
  if (target?.surface !== 'mall' && target?.surface !== 'shop') return null
  const ownSlug = request.headers['x-mallwright-shop']
  const shop = 'slug' in target ? target.slug : typeof ownSlug === 'string' ? ownSlug : null
  const owner = target.surface === 'mall' ? mallOwner : shop
  if (owner === null) return null
  const at = request.url.indexOf('?')
  const path = at < 0 ? request.url : request.url.slice(0, at)
  const plain = withoutLocale(path)
  if (!publicPaths[target.surface].test(plain)) return null
  if (files.test(plain)) return { key: keyOf(request.host, path, {}), url: path, owner }
  const params = [...new URLSearchParams(at < 0 ? '' : request.url.slice(at + 1))].filter(
    ([name]) => !trackers.test(name),
  )
  if (params.length > maxParams) return null
  params.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = new URLSearchParams(params).toString()
  const url = query ? `${path}?${query}` : path
  return { key: keyOf(request.host, url, request.headers), url, owner }
}

/** The name under which a page is kept, of an address that is in order already. */
export function keyOf(host: string, url: string, headers: PageRequest['headers']): string {
  let key = `${host}\n${url}`
  for (const name of variants) key += `\n${headers[name] ?? ''}`
  return key
}

function withoutLocale(path: string): string {
  const [, first, ...rest] = path.split('/')
  return isLocale(first) ? `/${rest.join('/')}` : path
}

const kinds = /^(?:text\/(?:html|x-component|plain)|(?:application|text)\/xml|image\/(?:svg\+xml|jpeg))\b/

/** Answers worth keeping: found or truly missing, of a kind that pages have, without anybody's cookie. */
export function mayKeep(status: number, headers: Readonly<Record<string, unknown>>): boolean {
  const isPage = (status === 200 || status === 404) && kinds.test(String(headers['content-type'] ?? ''))
  return isPage && headers['set-cookie'] === undefined && headers.location === undefined
}
