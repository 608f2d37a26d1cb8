import { describe, expect, it } from 'vitest'
import { readChoices } from './field-dialog'

describe('choices of a detail', () => {
  it('are read one a line, with names by language or the name alone', () => {
    expect(readChoices('blue | Blue | 青 | 파랑\n\nWarm white\n木')).toEqual([
      { key: 'blue', names: { en: 'Blue', ja: '青', ko: '파랑' } },
      { key: 'warm-white', names: { en: 'Warm white' } },
      { key: 'choice-4', names: { en: '木' } },
    ])
  })
})
