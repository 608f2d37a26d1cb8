import { describe, expect, it } from 'vitest'
import { cutOf, cutText } from './price-text'

describe('a cut', () => {
  it('is never told larger than it is', () => {
    expect(cutOf(7_990, 18_900)).toBe(0.57)
    expect(cutOf(4_300, 10_000)).toBe(0.57)
    expect(cutOf(9_999, 10_000)).toBe(0)
  })

  it('is none where nothing is taken off', () => {
    expect(cutOf(1_000, null)).toBe(0)
    expect(cutOf(1_000, 1_000)).toBe(0)
    expect(cutOf(1_200, 1_000)).toBe(0)
  })

  it('stands with a true minus', () => {
    expect(cutText(0.46, 'en')).toBe('−46%')
    expect(cutText(0.46, 'ja')).toBe('−46%')
  })
})
