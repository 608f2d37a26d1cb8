import { describe, expect, it } from 'vitest'
import { noWords } from '@/lib/product-words'
import { blankProduct, blankVariant } from '../constants'
import type { ProductState } from '../types'
import { turned } from './turned'

const lamp: ProductState = {
  ...blankProduct('p', 'lamp'),
  title: 'Lamp',
  descriptionHtml: '<p>Brass.</p>',
  options: [{ name: 'Metal', values: ['Brass', 'Tin'] }],
  variants: [blankVariant('a', ['Brass']), blankVariant('b', ['Tin'])],
  images: [{ mediaId: 'm', alt: 'A lamp' }],
  words: {
    ja: {
      ...noWords,
      title: 'ランプ',
      options: [{ option: 'Metal', name: '金属', values: [{ value: 'Brass', text: '真鍮' }] }],
    },
    ko: {
      ...noWords,
      title: '램프',
      options: [{ option: 'Metal', name: '금속', values: [{ value: 'Tin', text: '주석' }] }],
    },
  },
}

describe('a product whose shop takes another main language', () => {
  it('tells in front what is written in it, and keeps the former texts and a third language', () => {
    const now = turned(lamp, { from: 'en', to: 'ja' })
    expect(now).toMatchObject({
      title: 'ランプ',
      descriptionHtml: '<p>Brass.</p>',
      options: [{ name: '金属', values: ['真鍮', 'Tin'] }],
      images: [{ alt: 'A lamp' }],
    })
    expect(now.variants.map(({ options }) => options)).toEqual([['真鍮'], ['Tin']])
    expect(now.words.en).toMatchObject({ title: 'Lamp', options: [{ option: '金属', name: 'Metal' }] })
    expect(now.words.ko?.options).toEqual([{ option: '金属', name: '금속', values: [{ value: 'Tin', text: '주석' }] }])
    expect(now.words.ja).toBeUndefined()
  })

  it('is turned where it has words of both languages, and stays where it came in the new one', () => {
    const both = { ...lamp, words: { ...lamp.words, en: { ...noWords, title: 'Old lamp' } } }
    const now = turned(both, { from: 'en', to: 'ja' })
    expect(now).toMatchObject({ title: 'ランプ', words: { en: { title: 'Lamp' } } })
    expect(turned(now, { from: 'en', to: 'ja' })).toEqual(now)
    const came: ProductState = { ...lamp, title: 'ランプ', words: { en: { ...noWords, title: 'Lamp' } } }
    expect(turned(came, { from: 'en', to: 'ja' })).toBe(came)
  })

  it('is the same when turned twice, and comes back as it was where everything is written', () => {
    const once = turned(lamp, { from: 'en', to: 'ja' })
    expect(turned(once, { from: 'en', to: 'ja' })).toEqual(once)
    const back = turned(once, { from: 'ja', to: 'en' })
    expect(back).toMatchObject({ title: lamp.title, options: lamp.options, words: { ja: { title: 'ランプ' } } })
    expect(back.variants).toEqual(lamp.variants)
  })
})
