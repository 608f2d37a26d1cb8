import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import messages from '@/i18n/messages/en/shop.json'
import type { Visit } from '../../../storefront/components/visit'
import { leftOf } from './stock'

const visit = { t: createTranslator({ locale: 'en', messages: { shop: messages }, namespace: 'shop' }) as Visit['t'] }
const facts = (sold: number) => ({ sold, endsAt: null })

describe('what is left', () => {
  it('is a part of what there was: pieces left and pieces really sold', () => {
    expect(leftOf(visit, { available: true, stockLeft: 31 }, facts(29))).toEqual({
      words: '31 of 60 left',
      share: 31 / 60,
      few: false,
    })
    expect(leftOf(visit, { available: true, stockLeft: 31 }, facts(0))).toMatchObject({ words: '31 left', share: 1 })
    expect(leftOf(visit, { available: true, stockLeft: 31 }, undefined)).toMatchObject({ words: '31 left', share: 1 })
  })

  it('is said loudly only where it is little', () => {
    expect(leftOf(visit, { available: true, stockLeft: 3 }, facts(9))).toMatchObject({
      words: 'Only 3 left',
      few: true,
    })
    expect(leftOf(visit, { available: true, stockLeft: 1 }, facts(9))).toMatchObject({ words: 'Only one left' })
  })

  it('has no bar for goods that never run out, and an empty one for those that have', () => {
    expect(leftOf(visit, { available: true, stockLeft: null }, facts(9))).toEqual({
      words: 'In stock',
      share: null,
      few: false,
    })
    expect(leftOf(visit, { available: false, stockLeft: 0 }, facts(9))).toMatchObject({ words: 'Sold out', share: 0 })
  })
})
