import { describe, expect, it } from 'vitest'
import { noWords } from '@/lib/product-words'
import { emptyDraft } from './draft'
import {
  missingIn,
  valueTextIn,
  withAlt,
  withOptionName,
  withRenamedOption,
  withRenamedValue,
  withValueText,
  withWords,
} from './words'

const options = [{ name: 'Size', values: ['S', 'L'] }]

describe('a product’s other languages in the editor', () => {
  it('keep what options and values are called when these are renamed', () => {
    const named = withWords({}, 'ja', { options: withOptionName(noWords, 'Size', '大きさ') })
    const said = withWords(named, 'ja', { options: withValueText(named.ja ?? noWords, 'Size', 'S', '小') })
    const renamed = withRenamedValue(withRenamedOption(said, 'Size', 'Format'), 'Format', 'S', 'small')
    expect(renamed.ja?.options).toEqual([
      { option: 'Format', name: '大きさ', values: [{ value: 'small', text: '小' }] },
    ])
    expect(valueTextIn(renamed.ja ?? noWords, 'Format', 'small')).toBe('小')
  })

  it('tell what is missing, and nothing where there is nothing to say', () => {
    const draft = { ...emptyDraft(), title: 'Box', options, images: [] }
    expect(missingIn(draft, 'ko')).toBe(4)
    const words = withWords({}, 'ko', { title: '상자', options: withOptionName(noWords, 'Size', '크기') })
    expect(missingIn({ ...draft, words }, 'ko')).toBe(2)
    const image = { mediaId: 'm', alt: 'A box', state: 'ready', error: '', sourceUrl: '', media: null } as const
    expect(missingIn({ ...draft, words, images: [image] }, 'ko')).toBe(3)
    const seen = withWords(words, 'ko', { alts: withAlt(words.ko ?? noWords, 'm', '상자 하나') })
    expect(missingIn({ ...draft, words: seen, images: [image] }, 'ko')).toBe(2)
    expect(missingIn({ ...emptyDraft(), images: [] }, 'ko')).toBe(0)
  })
})
