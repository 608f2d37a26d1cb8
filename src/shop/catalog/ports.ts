import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { line } from '@/lib/input'
import type { ShopScope } from '@/platform/db/scope'
import { type BundleProblem, bundleSection } from '@/shop/bundle/ports'
import { createCategory, updateCategory } from './commands/categories'
import { saveCustomField, saveShippingClass, saveTaxClass } from './commands/terms'
import { listCategoryPaths } from './queries/category-paths'
import { listDeskCategories } from './queries/desk'
import { listGoodsTerms } from './queries/list-terms'
import { categoryInput, customFieldInput, shippingClassInput, taxClassInput } from './schema'
import type { DeskCategoryNode } from './types'

const shelf = categoryInput.omit({ parentId: true }).extend({ handle: line(120).min(1), parent: line(120).nullable() })
type Shelf = z.infer<typeof shelf>

const flat = (nodes: readonly DeskCategoryNode[], parent: string | null): Shelf[] =>
  nodes.flatMap(({ handle, title, titles, children }) => [{ handle, title, titles, parent }, ...flat(children, handle)])

/** Every shelf stands behind the one it is part of. */
function misplaced({ shelves }: { shelves: Shelf[] }): BundleProblem[] {
  const before = new Set<string>()
  return shelves.flatMap(({ handle, parent }, index): BundleProblem[] => {
    const isThere = parent === null || before.has(parent)
    before.add(handle)
    return isThere ? [] : [{ place: `shelves.${index}.parent`, code: 'unknown' }]
  })
}

const shelvesByHandle = async (scope: ShopScope) =>
  new Map((await listCategoryPaths(scope)).map(({ id, handle }) => [handle, id]))

/** The tree of categories. */
export const shelfSection = bundleSection({
  key: 'shelves',
  version: 1,
  permission: 'catalog.edit',
  schema: z.object({ shelves: z.array(shelf).max(5_000) }),
  write: async (scope) => ({ shelves: flat(await listDeskCategories(scope), null) }),
  entries: ({ shelves }) => shelves.map((one) => [one.handle, one] as const),
  check: misplaced,
  async read(scope, actor, { shelves }) {
    const standing = new Map(flat(await listDeskCategories(scope), null).map((one) => [one.handle, one]))
    const ids = await shelvesByHandle(scope)
    for (const { handle, title, titles, parent } of shelves) {
      const input = { handle, title, titles, parentId: parent === null ? null : (ids.get(parent) ?? null) }
      const id = ids.get(handle)
      const was = standing.get(handle)
      if (!id) ids.set(handle, (await createCategory(scope, actor, input)).id)
      else if (was?.title !== title || was.parent !== parent || !isDeepStrictEqual(was.titles, titles ?? {}))
        await updateCategory(scope, actor, { id, ...input })
    }
  },
})

/** The shelf is named by its address: its id is another one in every shop. */
const fieldEntry = customFieldInput.safeExtend({ categoryId: z.null(), category: line(120).nullable() })

/** Classes of tax and carriage, and own characteristics. */
export const termsSection = bundleSection({
  key: 'terms',
  version: 1,
  permission: 'catalog.edit',
  schema: z.object({
    taxClasses: z.array(taxClassInput).max(500),
    shippingClasses: z.array(shippingClassInput).max(500),
    fields: z.array(fieldEntry).max(1_000),
  }),
  async write(scope) {
    const { taxClasses, shippingClasses, fields } = await listGoodsTerms(scope)
    const handles = new Map((await listCategoryPaths(scope)).map(({ id, handle }) => [id, handle]))
    return {
      taxClasses,
      shippingClasses,
      fields: fields.map(({ id: _id, categoryId, ...field }) => ({
        ...field,
        categoryId: null,
        category: categoryId === null ? null : (handles.get(categoryId) ?? null),
      })),
    }
  },
  entries: ({ taxClasses, shippingClasses, fields }) => [
    ...taxClasses.map((one) => [`tax-class ${one.key}`, one] as const),
    ...shippingClasses.map((one) => [`shipping-class ${one.key}`, one] as const),
    ...fields.map((one) => [`field ${one.key}`, one] as const),
  ],
  async read(scope, actor, { taxClasses, shippingClasses, fields }) {
    for (const input of taxClasses) await saveTaxClass(scope, actor, input)
    for (const input of shippingClasses) await saveShippingClass(scope, actor, input)
    const ids = await shelvesByHandle(scope)
    for (const { category, ...field } of fields) {
      const categoryId = category === null ? null : (ids.get(category) ?? null)
      await saveCustomField(scope, actor, { ...field, categoryId })
    }
  },
})
