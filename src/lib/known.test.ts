import { describe, expect, it } from 'vitest'
import { isKnown, lookUp } from './known'

const table: Record<string, number> = { mug: 1 }

describe('names that are looked up', () => {
  it('are those of the table itself', () => {
    expect(isKnown(table, 'mug')).toBe(true)
    expect(lookUp(table, 'mug')).toBe(1)
  })

  it.each(['constructor', '__proto__', 'toString'])('never what every object inherits: %s', (name) => {
    expect(isKnown(table, name)).toBe(false)
    expect(lookUp(table, name)).toBeUndefined()
  })
})
