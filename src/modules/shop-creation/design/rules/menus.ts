import type { LinkKind, MenuItem } from '../types'
import { moved } from './blocks'

type Tree = readonly MenuItem[]
type Leaf = Omit<MenuItem, 'children'>

/** Where an entry stands: its place among its neighbours, and the entry above it. */
export type MenuPlace = { index: number; parentId: string | null }

export function placeOf(tree: Tree, id: string): MenuPlace | null {
  const top = tree.findIndex((item) => item.id === id)
  if (top >= 0) return { index: top, parentId: null }
  for (const item of tree) {
    const index = item.children.findIndex((child) => child.id === id)
    if (index >= 0) return { index, parentId: item.id }
  }
  return null
}

const leafOf = ({ id, label, goal }: Leaf): Leaf => ({ id, label, goal })
const withChildren = (tree: Tree, id: string, to: (children: readonly Leaf[]) => Leaf[]): MenuItem[] =>
  tree.map((item) => (item.id === id ? { ...item, children: to(item.children) } : item))

/** Up or down among its neighbours; what stands at an end stays there. */
export function movedItem(tree: Tree, id: string, by: 1 | -1): MenuItem[] {
  const place = placeOf(tree, id)
  if (!place) return [...tree]
  const { index, parentId } = place
  return parentId === null
    ? moved(tree, index, index + by)
    : withChildren(tree, parentId, (children) => moved(children, index, index + by))
}

/** Below the entry before it, as its last; one that has entries of its own stays, since there are two levels. */
export function indented(tree: Tree, id: string): MenuItem[] {
  const place = placeOf(tree, id)
  const item = tree[place?.index ?? -1]
  const above = tree[(place?.index ?? 0) - 1]
  if (!place || place.parentId !== null || !item || !above || item.children.length > 0) return [...tree]
  return withChildren(removedItem(tree, id), above.id, (children) => [...children, leafOf(item)])
}

/** Out of the entry above, to the place right after it. */
export function outdented(tree: Tree, id: string): MenuItem[] {
  const place = placeOf(tree, id)
  if (!place?.parentId) return [...tree]
  const above = tree.findIndex((item) => item.id === place.parentId)
  const leaf = tree[above]?.children[place.index]
  return leaf ? removedItem(tree, id).toSpliced(above + 1, 0, { ...leaf, children: [] }) : [...tree]
}

export function removedItem(tree: Tree, id: string): MenuItem[] {
  return tree
    .filter((item) => item.id !== id)
    .map((item) => ({ ...item, children: item.children.filter((child) => child.id !== id) }))
}

export function changedItem(tree: Tree, id: string, to: (leaf: Leaf) => Leaf): MenuItem[] {
  return tree.map((item) =>
    item.id === id
      ? { ...item, ...to(leafOf(item)) }
      : { ...item, children: item.children.map((child) => (child.id === id ? to(child) : child)) },
  )
}

/** Before another entry, on its level; where that would put entries three deep, nothing changes. */
export function droppedBefore(tree: Tree, id: string, beforeId: string): MenuItem[] {
  const [from, target] = [placeOf(tree, id), placeOf(tree, beforeId)]
  if (!from || !target || id === beforeId) return [...tree]
  const item = flat(tree).find(({ entry }) => entry.id === id)?.entry
  const own = tree.find((one) => one.id === id)?.children ?? []
  if (!item || (target.parentId !== null && own.length > 0) || target.parentId === id) return [...tree]
  const rest = removedItem(tree, id)
  const at = placeOf(rest, beforeId)
  if (!at) return [...tree]
  if (at.parentId === null) return rest.toSpliced(at.index, 0, { ...leafOf(item), children: own })
  return withChildren(rest, at.parentId, (children) => children.toSpliced(at.index, 0, leafOf(item)))
}

/** Every entry with its depth, in the order it is read. */
export function flat(tree: Tree): { entry: Leaf; depth: 0 | 1 }[] {
  return tree.flatMap((item) => [
    { entry: leafOf(item), depth: 0 as const },
    ...item.children.map((child) => ({ entry: child, depth: 1 as const })),
  ])
}

export function newItemId(tree: Tree): string {
  const taken = new Set(flat(tree).map(({ entry }) => entry.id))
  let number = 1
  while (taken.has(`link-${number}`)) number++
  return `link-${number}`
}

const paths: Record<LinkKind, (value: string) => string> = {
  home: () => '/',
  products: () => '/products',
  search: () => '/search',
  visit: () => '/#visit',
  category: (handle) => `/categories/${handle}`,
  product: (handle) => `/products/${handle}`,
  page: (handle) => `/pages/${handle}`,
  policy: (kind) => `/policies/${kind}`,
  notices: () => '/notices',
  legal: () => '/legal',
  block: (id) => `/#${id}`,
  address: (target) => target,
}

/** The path inside the shop, or the address outside, that a goal stands for. */
export const pathOfGoal = ({ kind, value }: MenuItem['goal']): string => paths[kind](value)
