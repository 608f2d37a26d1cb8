import { describe, expect, it } from 'vitest'
import { openState, sumUp, withBranches } from './rules'

const nineToSix = { from: '09:00', to: '18:00' }
const hours = [nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, null, null]
const zone = 'America/New_York'

describe('openState', () => {
  it.each([
    ['Friday noon', '2026-11-20T17:00:00Z', { kind: 'open', until: '18:00' }],
    ['Friday early', '2026-11-20T12:30:00Z', { kind: 'opens', at: '09:00', weekday: null }],
    ['Friday night', '2026-11-21T02:00:00Z', { kind: 'opens', at: '09:00', weekday: 0 }],
    ['closing time itself', '2026-11-20T23:00:00Z', { kind: 'opens', at: '09:00', weekday: 0 }],
    ['midnight', '2026-11-20T05:00:00Z', { kind: 'opens', at: '09:00', weekday: null }],
  ])('%s', (_name, at, expected) => {
    expect(openState(hours, zone, new Date(at))).toEqual(expected)
  })

  it('says nothing without hours', () => {
    expect(openState(null, zone, new Date())).toEqual({ kind: 'unknown' })
    expect(openState([null, null, null, null, null, null, null], zone, new Date())).toEqual({ kind: 'unknown' })
  })
})

it('counts the shops of branches with their root', () => {
  const tree = [
    { id: 'food', parentId: null, shops: 1 },
    { id: 'bakery', parentId: 'food', shops: 2 },
    { id: 'rye', parentId: 'bakery', shops: 3 },
    { id: 'toys', parentId: null, shops: 4 },
  ]
  expect(withBranches(tree, 'food')).toEqual(['food', 'bakery', 'rye'])
  expect(sumUp(tree).map((node) => node.shops)).toEqual([6, 5, 3, 4])
})
