import { findShopById } from '@/mall/tenancy/queries'
import { bus } from '@/platform/bus'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { perProcess } from '@/platform/per-process'
import { contentPolicy, scriptHashes } from '../content-policy'
import { baseHost } from '../context'
import { PageCache } from './page-cache'

/** The process's page cache, purged by what the bus tells. */
export function openPageCache(): PageCache {
  return perProcess('page-cache', () => {
    const slugs = new Map<string, string>()
    const slugOf = async (shopId: string) => {
      const known = slugs.get(shopId)
      if (known) return known
      const slug = (await findShopById(shopId))?.slug ?? null
      if (slug) slugs.set(shopId, slug)
      return slug
    }
    const cache = new PageCache({
      baseHost: baseHost(),
      slugOf,
      isLive: () => bus.isLive,
      policyOf: (html) => contentPolicy(env.MALL_BASE_URL, scriptHashes(html)),
    })
    bus.subscribe((message) => {
      cache.hear(message).catch((error: unknown) => log.error({ err: error }, 'page cache could not purge'))
    })
    return cache
  })
}
