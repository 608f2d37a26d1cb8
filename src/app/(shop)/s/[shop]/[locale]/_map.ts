import { entriesPerFile, fileCount, type MapEntry, partOf } from '@/lib/sitemap'
import type { CategoryNode } from '@/shop/catalog/types'
import { type openPage, refusalOf } from './_visit'

type OpenPage = NonNullable<Awaited<ReturnType<typeof openPage>>>

const shelves = (nodes: readonly CategoryNode[]): CategoryNode[] =>
  nodes.flatMap((node) => [node, ...shelves(node.children)])

/** Every page of the shop but its goods: front, lists, shelves, and what it says in its own words. */
async function ownEntries({ visit, caller }: OpenPage): Promise<MapEntry[]> {
  const written = await caller.pages.addresses().catch((error: unknown) => {
    if (refusalOf(error) === 'NOT_FOUND') return []
    throw error
  })
  return [
    { path: '/' },
    { path: '/products' },
    ...shelves(visit.categories).map(({ handle }) => ({ path: `/categories/${encodeURIComponent(handle)}` })),
    ...written,
  ]
}

/** How large the shop's map is, and a reader of its files (counted from 1); one that does not exist is null. */
export async function mapOf(open: OpenPage) {
  const own = await ownEntries(open)
  const { total: goods, changed } = await open.caller.catalog.addresses({})
  const total = own.length + goods
  const newest = Math.max(0, ...own.map((entry) => entry.changed?.getTime() ?? 0), changed?.getTime() ?? 0)
  return {
    total,
    fits: total <= entriesPerFile,
    changed: newest > 0 ? new Date(newest) : undefined,
    async read(file: number): Promise<MapEntry[] | null> {
      if (file > fileCount(total)) return null
      const part = partOf(file, own.length)
      const { items } = await open.caller.catalog.addresses({ skip: part.skip, take: part.take })
      const products = items.map(({ handle, updatedAt }) => ({
        path: `/products/${encodeURIComponent(handle)}`,
        changed: updatedAt,
      }))
      return [...own.slice(...part.own), ...products]
    },
  }
}

export const xml = (body: string): Response =>
  new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
