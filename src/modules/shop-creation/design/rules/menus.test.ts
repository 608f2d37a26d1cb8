import { describe, expect, it } from 'vitest'
import { menusSchema } from '../schema/menus'
import type { MenuItem } from '../types'
import {
  changedItem,
  droppedBefore,
  flat,
  indented,
  movedItem,
  newItemId,
  outdented,
  pathOfGoal,
  removedItem,
} from './menus'

const item = (id: string, ...children: string[]): MenuItem => ({
  ...{ id, label: { en: id, ja: '', ko: '' }, goal: { kind: 'products', value: '' } },
  children: children.map((child) => ({
    id: child,
    label: { en: child, ja: '', ko: '' },
    goal: { kind: 'home', value: '' },
  })),
})
const shape = (tree: readonly MenuItem[]) =>
  tree.map(({ id, children }) => [id, ...children.map((child) => child.id)].join('>')).join(' ')
const tree = [item('a', 'a1', 'a2'), item('b'), item('c')]

describe('a menu', () => {
  it.each([
    ['up', movedItem(tree, 'b', -1), 'b a>a1>a2 c'],
    ['up from the top', movedItem(tree, 'a', -1), 'a>a1>a2 b c'],
    ['down among what lies below', movedItem(tree, 'a1', 1), 'a>a2>a1 b c'],
    ['below the one before', indented(tree, 'b'), 'a>a1>a2>b c'],
    ['below nothing, being first', indented(tree, 'a'), 'a>a1>a2 b c'],
    ['not below, having entries of its own', indented([item('x'), ...tree], 'a'), 'x a>a1>a2 b c'],
    ['out again, right after', outdented(tree, 'a1'), 'a>a2 a1 b c'],
    ['not further out than the top', outdented(tree, 'b'), 'a>a1>a2 b c'],
    ['away, with what lies below', removedItem(tree, 'a'), 'b c'],
    ['before another', droppedBefore(tree, 'c', 'a'), 'c a>a1>a2 b'],
    ['before one that lies below', droppedBefore(tree, 'c', 'a2'), 'a>a1>c>a2 b'],
    ['never three deep', droppedBefore([...tree, item('d', 'd1')], 'd', 'a1'), 'a>a1>a2 b c d>d1'],
    ['never into itself', droppedBefore(tree, 'a', 'a1'), 'a>a1>a2 b c'],
  ])('moves %s', (_name, after, wanted) => {
    expect(shape(after)).toBe(wanted)
  })

  it('changes one entry wherever it lies', () => {
    const changed = changedItem(tree, 'a2', (leaf) => ({ ...leaf, goal: { kind: 'search', value: '' } }))
    expect(
      flat(changed)
        .filter(({ entry }) => entry.goal.kind === 'search')
        .map(({ entry }) => entry.id),
    ).toEqual(['a2'])
    expect(newItemId([item('link-1', 'link-2')])).toBe('link-3')
  })

  it('leads to pages of the shop, places on its front page and addresses outside', () => {
    expect(pathOfGoal({ kind: 'category', value: 'mugs' })).toBe('/categories/mugs')
    expect(pathOfGoal({ kind: 'block', value: 'news' })).toBe('/#news')
    expect(pathOfGoal({ kind: 'address', value: 'https://example.com' })).toBe('https://example.com')
  })

  it.each(['javascript:alert(1)', '//evil.example', 'data:text/html,x'])('refuses to lead to %s', (value) => {
    const header = [{ ...item('a'), goal: { kind: 'address', value } }]
    expect(menusSchema.safeParse({ header, footer: [] }).success).toBe(false)
  })
})
