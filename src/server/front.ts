import type { IncomingMessage, ServerResponse } from 'node:http'
import { type HostTarget, readHost } from '@/lib/hosts'
import { domainOrigin, findPrimaryDomain, findSlugOfDomain } from '@/mall/domains/queries'

/** Slug of the shop behind an own domain, for everything further inside. */
export const shopHeader = 'x-mallwright-shop'

/** Paths that stay where they were asked for: data, files, and the draft beside the editor. */
const stays = /^\/(?:api|_next|media|fonts|preview|[a-z]{2}\/preview)\//

const slugOf = async (target: HostTarget): Promise<string | null> =>
  target.surface !== 'shop' ? null : 'slug' in target ? target.slug : findSlugOfDomain(target.domain)

/**
 * Finds the shop of an own domain, and leads visitors to the shop's primary address.
 * @returns false when the request was answered with a redirect
 */
export async function findFront(
  request: IncomingMessage,
  response: ServerResponse,
  baseHost: string,
): Promise<boolean> {
  const target = readHost(request.headers.host, baseHost)
  if (target?.surface !== 'shop') return true
  const slug = await slugOf(target)
  if (!slug) return true
  if ('domain' in target) request.headers[shopHeader] = slug
  const isPage = (request.method === 'GET' || request.method === 'HEAD') && !stays.test(request.url ?? '/')
  const primary = isPage ? await findPrimaryDomain(slug) : null
  if (!primary || ('domain' in target && target.domain === primary)) return true
  response.writeHead(308, { location: `${domainOrigin(primary)}${request.url}`, 'cache-control': 'no-store' }).end()
  return false
}
