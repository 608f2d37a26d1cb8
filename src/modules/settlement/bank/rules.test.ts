import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReference, referenceOf } from './rules'

describe('the number on a transfer', () => {
  it('can be read in groups of four', () => {
    expect(referenceOf('P-100042', 7)).toMatch(/^MW \d{4} \d{4} \d{3}$/)
  })

  it('shows every single mistyped digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.nat(9_999),
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        (number, chance, place, by) => {
          const reference = referenceOf(`P-${number}`, chance)
          expect(isReference(reference)).toBe(true)
          const digits = reference.replace(/\D/g, '')
          const at = place % digits.length
          const wrong = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1)
          expect(isReference(wrong)).toBe(false)
        },
      ),
    )
  })
})
