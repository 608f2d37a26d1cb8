import { describe, expect, it } from 'vitest'
import { type StoredFront, shopFront } from './shop-front'
import { windowGoodsFor } from './window-goods'

const owner = { id: '0190a3c4-0000-7000-8000-000000000001', name: 'Lantern & Loom' }
const awning = ['#112233', '#445566'] as const
const inherited = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty']

describe('a shop’s front', () => {
  it.each(inherited)('leaves out a good named "%s"', (name) => {
    const svg = shopFront(owner, { awning, style: 'gable', goods: [name, 'mug'] }, { prefix: 'p' })
    expect(svg).toBe(shopFront(owner, { awning, style: 'gable', goods: ['mug'] }, { prefix: 'p' }))
  })

  it.each(inherited)('knows no roof and no trade named "%s"', (name) => {
    expect(shopFront(owner, { awning, style: name }, { prefix: 'p' })).toContain('<svg')
    expect(windowGoodsFor([], name)).toEqual(windowGoodsFor([]))
  })

  it.each([
    null,
    {},
    { awning: 'red' },
    { awning, goods: 7 },
    { awning, goods: [{}] },
    { awning, voice: 'constructor', kerb: 'toString', awningShape: '__proto__' },
    { awning: [null, {}], style: {} },
  ])('is drawn whatever is stored: %j', (stored) => {
    expect(shopFront(owner, stored as unknown as StoredFront, { prefix: 'p' })).toMatch(/^<svg .*<\/svg>$/s)
  })
})
