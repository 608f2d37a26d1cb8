import type { ShopScope } from '@/platform/db/scope'
import type { CategoryNode } from '../types'
import { listDeskCategories } from './desk'

export type CategoryPath = { id: string; handle: string; path: string[] }

/** The same path, however it is written. */
export const pathKey = (path: readonly string[]) => path.map((title) => title.toLowerCase()).join('\n')

/** Every category with the titles from the root down, parents before what stands below them. */
export async function listCategoryPaths(scope: ShopScope): Promise<CategoryPath[]> {
  const found: CategoryPath[] = []
  const add = (nodes: readonly CategoryNode[], above: readonly string[]) => {
    for (const { id, handle, title, children } of nodes) {
      found.push({ id, handle, path: [...above, title] })
      add(children, [...above, title])
    }
  }
  add(await listDeskCategories(scope), [])
  return found
}

/**
 * How a file names each category: by its path, or by its address (#lamps-2) where another has the same path.
 * @returns the path by category id
 */
export function namePaths(paths: readonly CategoryPath[]): Map<string, string[]> {
  const times = new Map<string, number>()
  for (const { path } of paths) times.set(pathKey(path), (times.get(pathKey(path)) ?? 0) + 1)
  return new Map(paths.map(({ id, handle, path }) => [id, (times.get(pathKey(path)) ?? 0) > 1 ? [`#${handle}`] : path]))
}
