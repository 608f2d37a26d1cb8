import { originOf } from '@/lib/hosts'
import { entriesPerFile, type MapEntry } from '@/lib/sitemap'
import { env } from '@/platform/env'
import { publicCaller } from '@/server/caller'

export const mallOrigin = () => originOf(env.MALL_BASE_URL, 'mall')

const lists = ['/', '/shops', '/goods', '/regions', '/trades', '/notices', '/open-a-shop']

/** Every page of the portal that search engines should know. Shops stand on hosts of their own, with maps of their own. */
export async function mallEntries(): Promise<MapEntry[]> {
  const { directory } = await publicCaller('en')
  const [regions, trades] = await Promise.all([directory.regions(), directory.trades()])
  return [
    ...lists.map((path) => ({ path })),
    ...regions.map(({ code }) => ({ path: `/regions/${code.toLowerCase()}` })),
    ...trades.map(({ code }) => ({ path: `/trades/${code}` })),
  ]
}

export const slice = (entries: readonly MapEntry[], file: number): MapEntry[] =>
  entries.slice((file - 1) * entriesPerFile, file * entriesPerFile)

export const xml = (body: string): Response =>
  new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
