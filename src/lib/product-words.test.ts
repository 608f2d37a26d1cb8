import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { altOf, noWords, type ProductWords, sayIn, sayOptions, tidyWords } from './product-words'

const told = (words: Partial<ProductWords> | null) => ({
  main: 'en',
  words: words && { ...noWords, summary: '', ...words },
})

describe('a text in the reader’s language', () => {
  it('is said as it is written, else in the shop’s own language, with the mark of that', () => {
    expect(sayIn(told({ title: '提灯' }), 'title', 'Lantern')).toEqual({ text: '提灯', lang: undefined })
    expect(sayIn(told({ title: '' }), 'title', 'Lantern')).toEqual({ text: 'Lantern', lang: 'en' })
    expect(sayIn(told(null), 'title', 'Lantern')).toEqual({ text: 'Lantern', lang: 'en' })
    expect(sayIn(null, 'title', 'Lantern')).toEqual({ text: 'Lantern', lang: undefined })
    expect(sayIn(told(null), 'descriptionHtml', '')).toEqual({ text: '', lang: undefined })
  })

  it('of a picture is null where it is not written', () => {
    expect(altOf(told({ alts: [{ mediaId: 'm', alt: '灯り' }] }), 'm')).toBe('灯り')
    expect(altOf(told({ alts: [{ mediaId: 'm', alt: '' }] }), 'm')).toBeNull()
  })
})

const value = fc.string({ minLength: 1, maxLength: 4 })
const option = fc.record({ name: value, values: fc.uniqueArray(value, { minLength: 1, maxLength: 6 }) })
const options = fc.uniqueArray(option, { maxLength: 3, selector: ({ name }) => name })

describe('options', () => {
  it('never make two values look alike, and name a variant by what the options offer', () => {
    fc.assert(
      fc.property(options, fc.infiniteStream(fc.constantFrom('', '小', '大', 'a', 'b')), (all, texts) => {
        const written = all.map(({ name, values }) => ({
          ...{ option: name, name: texts.next().value ?? '' },
          values: values.map((one) => ({ value: one, text: texts.next().value ?? '' })),
        }))
        const said = sayOptions(told({ options: written }), all)
        for (const { values } of said.options) expect(new Set(values).size).toBe(values.length)
        const first = all.map(({ values }) => values[0] ?? '')
        expect(said.choices(first)).toEqual(said.options.map(({ values }) => values[0]))
      }),
    )
  })

  it('tell where something is not written', () => {
    const all = [{ name: 'Size', values: ['S', 'L'] }]
    const words = (values: [string, string][]) =>
      told({
        options: [{ option: 'Size', name: '大きさ', values: values.map(([one, text]) => ({ value: one, text })) }],
      })
    expect(
      sayOptions(
        words([
          ['S', '小'],
          ['L', '大'],
        ]),
        all,
      ).lang,
    ).toBeUndefined()
    expect(sayOptions(words([['S', '小']]), all)).toMatchObject({
      lang: 'en',
      options: [{ name: '大きさ', values: ['小', 'L'] }],
    })
  })
})

describe('tidied words', () => {
  it('are the same when tidied again, in the product’s own order, without what it does not have', () => {
    const product = { options: [{ name: 'Size', values: ['S', 'L'] }], images: [{ mediaId: 'a' }, { mediaId: 'b' }] }
    const once = tidyWords(
      {
        ko: noWords,
        ja: {
          ...noWords,
          title: '箱',
          options: [
            { option: 'Gone', name: '無', values: [] },
            {
              option: 'Size',
              name: '',
              values: [
                { value: 'L', text: '大' },
                { value: 'S', text: '' },
              ],
            },
          ],
          alts: [
            { mediaId: 'b', alt: '裏' },
            { mediaId: 'c', alt: '無' },
            { mediaId: 'a', alt: '表' },
          ],
        },
      },
      product,
    )
    expect(once).toEqual({
      ja: {
        ...noWords,
        title: '箱',
        options: [{ option: 'Size', name: '', values: [{ value: 'L', text: '大' }] }],
        alts: [
          { mediaId: 'a', alt: '表' },
          { mediaId: 'b', alt: '裏' },
        ],
      },
    })
    expect(tidyWords(once, product)).toEqual(once)
  })
})
