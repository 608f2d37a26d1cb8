import { describe, expect, it } from 'vitest'
import { bigrams } from '@/lib/text'
import { blankProduct, blankVariant } from './constants'
import { derive, freeHandle, priceSpan } from './rules'
import type { ProductState, VariantState } from './types'

const variant = (change: Partial<VariantState> = {}): VariantState => ({
  ...blankVariant('v', []),
  priceMinor: 1000,
  onHand: 1,
  ...change,
})
const product = (change: Partial<ProductState> = {}): ProductState => ({
  ...blankProduct('p', 'p'),
  title: '抹茶ラテ Matcha Latté',
  descriptionHtml: '<p>Fine <b>powder</b></p>',
  vendor: 'Uji',
  productType: 'Tea',
  tags: ['green'],
  status: 'active',
  options: [{ name: 'Size', values: ['40 g'] }],
  variants: [variant({ sku: 'ML-40', gtin: '4006381333931' })],
  images: [{ mediaId: 'm', alt: '' }],
  version: 1,
  ...change,
})

describe('what lists show of prices', () => {
  it('is the span, and the former price of the cheapest', () => {
    expect(priceSpan([variant({ priceMinor: 500 }), variant({ priceMinor: 900, compareAtMinor: 1200 })])).toEqual({
      min: 500,
      max: 900,
      compareAt: null,
    })
    expect(priceSpan([variant({ priceMinor: 500, compareAtMinor: 700 }), variant({ priceMinor: 900 })])).toEqual({
      min: 500,
      max: 900,
      compareAt: 700,
    })
    expect(priceSpan([variant({ priceMinor: 500, compareAtMinor: 400 })]).compareAt).toBeNull()
    expect(priceSpan([])).toEqual({ min: 0, max: 0, compareAt: null })
  })
})

describe('what a search looks through', () => {
  const { searchText, grams, summary, coverMediaId } = derive(product())
  it('holds name, maker, kind, tags, choices, words and numbers, folded', () => {
    expect(searchText.split('\n')).toEqual([
      '抹茶らて matcha latte',
      'uji tea green',
      '40 g',
      'fine powder',
      'ml 40 4006381333931',
    ])
    expect(summary).toBe('Fine powder')
    expect(coverMediaId).toBe('m')
  })
  it.each(['抹茶', 'ラテ', 'らて', 'latte', 'LATTÉ', 'matcha', '4006381333931', 'ml-40', 'uji', 'tea green'])(
    'is found by %s',
    (words) => {
      expect(bigrams(words).filter((gram) => !grams.includes(gram))).toEqual([])
    },
  )
  it('is not found by other words', () => expect(bigrams('珈琲').every((gram) => grams.includes(gram))).toBe(false))
})

describe('an address', () => {
  it('is the first free one', () => {
    expect(freeHandle('lamp', new Set())).toBe('lamp')
    expect(freeHandle('lamp', new Set(['lamp', 'lamp-2', 'lamp-table']))).toBe('lamp-3')
  })
})
