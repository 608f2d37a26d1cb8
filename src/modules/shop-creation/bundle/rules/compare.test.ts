import { describe, expect, it } from 'vitest'
import { compareEntries } from './compare'

const entries = (given: Record<string, unknown>) => new Map(Object.entries(given))

describe('what a file brings beside what stands', () => {
  it('counts new, changed, same and kept things, whatever the order of their properties', () => {
    const brought = entries({ a: { x: 1, y: [1, 2] }, b: { x: 1 }, c: 'new', d: null })
    const standing = entries({ a: { y: [1, 2], x: 1, z: undefined }, b: { x: 2 }, d: null, e: 'kept' })
    expect(compareEntries(brought, standing)).toEqual({ created: 1, changed: 1, same: 2, kept: 1 })
  })

  it('takes the order of lists for a difference', () => {
    expect(compareEntries(entries({ a: [1, 2] }), entries({ a: [2, 1] }))).toMatchObject({ changed: 1 })
  })
})
