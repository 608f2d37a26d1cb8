import type { Actor } from '@/mall/audit/commands'
import type { ShopScope } from '@/platform/db/scope'
import { createCategory } from '@/shop/catalog/commands/categories'
import { listCategoryPaths, pathKey } from '@/shop/catalog/queries/category-paths'

const mark = 'new:'

/** The shop's categories by their path, as a file names them. */
export class Shelves {
  private readonly ids = new Map<string, string>()
  private readonly names = new Map<string, string>()
  private readonly byHandle = new Map<string, string>()
  readonly created: string[] = []

  private constructor(
    private readonly scope: ShopScope,
    private readonly actor: Actor,
  ) {}

  static async load(scope: ShopScope, actor: Actor): Promise<Shelves> {
    const shelves = new Shelves(scope, actor)
    for (const { id, handle, path } of await listCategoryPaths(scope)) {
      // Of two with the same path the first is meant; a file of ours names them by their address.
      if (!shelves.ids.has(pathKey(path))) shelves.ids.set(pathKey(path), id)
      shelves.names.set(id, path.join(' › '))
      shelves.byHandle.set(handle, id)
    }
    return shelves
  }

  private find(path: readonly string[]): string | undefined {
    const [only = ''] = path
    return (
      this.ids.get(pathKey(path)) ??
      (path.length === 1 && only.startsWith('#') ? this.byHandle.get(only.slice(1)) : undefined)
    )
  }

  /** A shelf that does not exist yet gets a name of its own, for the dry run. */
  idOf = (path: readonly string[]): string => this.find(path) ?? `${mark}${path.join(' › ')}`

  nameOf = (id: string): string => this.names.get(id) ?? id.replace(mark, '')

  /** Makes the shelves of these paths that are missing, from the root down. */
  async build(paths: readonly (readonly string[])[]): Promise<void> {
    for (const path of paths) {
      for (let depth = 1; depth <= path.length; depth++) {
        const part = path.slice(0, depth)
        if (this.find(part)) continue
        const parentId = this.ids.get(pathKey(part.slice(0, -1))) ?? null
        const { id } = await createCategory(this.scope, this.actor, { title: part.at(-1) ?? '', handle: '', parentId })
        this.ids.set(pathKey(part), id)
        this.names.set(id, part.join(' › '))
        this.created.push(id)
      }
    }
  }
}
