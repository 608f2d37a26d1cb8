import type { Actor } from '@/mall/audit/commands'
import type { ShopScope } from '@/platform/db/scope'
import { createCategory } from '@/shop/catalog/commands/categories'
import { listDeskCategories } from '@/shop/catalog/queries/desk'
import type { CategoryNode } from '@/shop/catalog/types'

const mark = 'new:'
const pathKey = (path: readonly string[]) => path.map((title) => title.toLowerCase()).join(' > ')

/** The shop's categories by their path, as a file names them. */
export class Shelves {
  private readonly ids = new Map<string, string>()
  private readonly names = new Map<string, string>()
  readonly created: string[] = []

  private constructor(
    private readonly scope: ShopScope,
    private readonly actor: Actor,
  ) {}

  static async load(scope: ShopScope, actor: Actor): Promise<Shelves> {
    const shelves = new Shelves(scope, actor)
    shelves.add(await listDeskCategories(scope), [])
    return shelves
  }

  private add(nodes: readonly CategoryNode[], above: readonly string[]): void {
    for (const node of nodes) {
      const path = [...above, node.title]
      this.ids.set(pathKey(path), node.id)
      this.names.set(node.id, path.join(' › '))
      this.add(node.children, path)
    }
  }

  /** A shelf that does not exist yet gets a name of its own, for the dry run. */
  idOf = (path: readonly string[]): string => this.ids.get(pathKey(path)) ?? `${mark}${path.join(' › ')}`

  nameOf = (id: string): string => this.names.get(id) ?? id.replace(mark, '')

  /** Makes the shelves of these paths that are missing, from the root down. */
  async build(paths: readonly (readonly string[])[]): Promise<void> {
    for (const path of paths) {
      for (let depth = 1; depth <= path.length; depth++) {
        const part = path.slice(0, depth)
        if (this.ids.has(pathKey(part))) continue
        const parentId = this.ids.get(pathKey(part.slice(0, -1))) ?? null
        const { id } = await createCategory(this.scope, this.actor, { title: part.at(-1) ?? '', handle: '', parentId })
        this.ids.set(pathKey(part), id)
        this.names.set(id, part.join(' › '))
        this.created.push(id)
      }
    }
  }
}
