import { newId } from '@/lib/ids'
import { slugify } from '@/lib/text'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { noteMovedCategory } from '@/shop/redirects/commands'
import { freeHandle } from '../rules'
import type { CategoryInput } from '../schema'

const act = async (tx: Tx, scope: ShopScope, actor: Actor, action: string, id: string, title: string) => {
  await recordAct(tx, actor, { action, shopId: scope.shopId, subject: { kind: 'category', id }, data: { title } })
  await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
}

async function chooseHandle(
  tx: Tx,
  scope: ShopScope,
  { handle, title }: CategoryInput,
  ownId: string,
): Promise<string> {
  const base = handle || slugify(title) || 'shelf'
  const rows = await tx.category.findMany({
    where: { shopId: scope.shopId, handle: { startsWith: base }, id: { not: ownId } },
    select: { handle: true },
  })
  const taken = new Set(rows.map((row) => row.handle))
  if (handle && taken.has(handle)) {
    throw new AppError('HANDLE_TAKEN', 'CONFLICT', {
      userMessage: `Another category already has the address "${handle}".`,
      data: { handle },
    })
  }
  return freeHandle(base, taken)
}

async function checkParent(tx: Tx, scope: ShopScope, parentId: string | null, ownId: string): Promise<void> {
  if (!parentId) return
  const above = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM category WHERE shop_id = ${scope.shopId}::uuid AND id = ${parentId}::uuid
      UNION SELECT c.id, c.parent_id FROM category c JOIN above ON above.parent_id = c.id WHERE c.shop_id = ${scope.shopId}::uuid
    ) SELECT id FROM above`
  if (above.length === 0) throw notFound('category')
  if (above.some(({ id }) => id === ownId)) {
    throw new AppError('CATEGORY_LOOP', 'CONFLICT', { userMessage: 'A category cannot stand below itself.' })
  }
}

async function nextPosition(tx: Tx, scope: ShopScope, parentId: string | null): Promise<number> {
  const last = await tx.category.aggregate({ where: { shopId: scope.shopId, parentId }, _max: { position: true } })
  return (last._max.position ?? -1) + 1
}

/** Languages in which something is written; undefined where none were told. */
const written = (titles: CategoryInput['titles']): Record<string, string> | undefined =>
  titles && Object.fromEntries(Object.entries(titles).flatMap(([locale, title]) => (title ? [[locale, title]] : [])))

/** @throws AppError HANDLE_TAKEN, NOT_FOUND (parent) */
export function createCategory(
  scope: ShopScope,
  actor: Actor,
  input: CategoryInput,
): Promise<{ id: string; handle: string }> {
  return inShop(scope, async (tx) => {
    const id = newId()
    await checkParent(tx, scope, input.parentId, id)
    const handle = await chooseHandle(tx, scope, input, id)
    const position = await nextPosition(tx, scope, input.parentId)
    await tx.category.create({
      data: {
        shopId: scope.shopId,
        id,
        title: input.title,
        titles: written(input.titles) ?? {},
        handle,
        parentId: input.parentId,
        position,
      },
    })
    await act(tx, scope, actor, 'category.created', id, input.title)
    return { id, handle }
  })
}

/** @throws AppError HANDLE_TAKEN, CATEGORY_LOOP, NOT_FOUND */
export function updateCategory(
  scope: ShopScope,
  actor: Actor,
  { id, ...input }: CategoryInput & { id: string },
): Promise<void> {
  return inShop(scope, async (tx) => {
    const key = { shopId_id: { shopId: scope.shopId, id } }
    const category = await tx.category.findUnique({ where: key })
    if (!category) throw notFound('category')
    await checkParent(tx, scope, input.parentId, id)
    const handle = await chooseHandle(tx, scope, input, id)
    const position =
      input.parentId === category.parentId ? category.position : await nextPosition(tx, scope, input.parentId)
    const titles = written(input.titles)
    const texts = { title: input.title, ...(titles ? { titles } : {}) }
    await tx.category.update({ where: key, data: { ...texts, handle, parentId: input.parentId, position } })
    await noteMovedCategory(tx, scope, category.handle, handle)
    await act(tx, scope, actor, 'category.updated', id, input.title)
  })
}

/** Swaps a category with its neighbour among those of the same parent; at the end nothing happens. */
export function moveCategory(scope: ShopScope, actor: Actor, id: string, direction: 'up' | 'down'): Promise<void> {
  return inShop(scope, async (tx) => {
    const category = await tx.category.findUnique({ where: { shopId_id: { shopId: scope.shopId, id } } })
    if (!category) throw notFound('category')
    const siblings = await tx.category.findMany({
      where: { shopId: scope.shopId, parentId: category.parentId },
      orderBy: [{ position: 'asc' }, { title: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    const ids = siblings.map((sibling) => sibling.id)
    const from = ids.indexOf(id)
    const to = from + (direction === 'up' ? -1 : 1)
    if (to < 0 || to >= ids.length) return
    ids.splice(to, 0, ...ids.splice(from, 1))
    await tx.$executeRaw`
      UPDATE category c SET position = w.position - 1 FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS w(id, position)
      WHERE c.shop_id = ${scope.shopId}::uuid AND c.id = w.id`
    await act(tx, scope, actor, 'category.moved', id, category.title)
  })
}

/** Takes a shelf away: what stood below moves up to its parent, products stay in the catalogue. */
export function deleteCategory(scope: ShopScope, actor: Actor, id: string): Promise<void> {
  return inShop(scope, async (tx) => {
    const key = { shopId_id: { shopId: scope.shopId, id } }
    const category = await tx.category.findUnique({ where: key })
    if (!category) throw notFound('category')
    await tx.category.updateMany({
      where: { shopId: scope.shopId, parentId: id },
      data: { parentId: category.parentId },
    })
    await tx.customField.updateMany({
      where: { shopId: scope.shopId, categoryId: id },
      data: { categoryId: category.parentId },
    })
    await tx.category.delete({ where: key })
    await act(tx, scope, actor, 'category.deleted', id, category.title)
  })
}
