import { describe, expect, it } from 'vitest'
import type { CategoryNode } from '@/shop/catalog/types'
import { hoursRows } from './components/hours-text'
import { labelPrice, priceParts } from './components/price-text'
import { isToBeHad, picturedOption, variantFor } from './components/product/choices'
import { categoryTrail, descriptionParts, listParams, nameParts, readListQuery, shelfDrawings, ticketOf } from './rules'

describe('the address of a list', () => {
  it('reads what it wrote', () => {
    const query = {
      ...{ q: '抹茶', from: 10, to: 99.5, stock: true, sale: false, sort: 'price-asc' as const, page: 3 },
      is: ['colour:green', 'width:12.5'],
    }
    const written = Object.fromEntries(
      Object.entries(listParams(query)).flatMap(([name, value]) =>
        value ? [[name, value === true ? '1' : String(value)]] : [],
      ),
    )
    expect(readListQuery(written)).toEqual(query)
  })

  it('takes nonsense for nothing', () => {
    expect(
      readListQuery({
        from: 'cheap',
        to: '-5',
        page: '-2',
        sort: 'random',
        stock: 'yes',
        sale: ['1', '0'],
        is: ['no value', ':x', 'a:1', 'a:1~b:2'],
      }),
    ).toEqual({
      q: '',
      from: null,
      to: null,
      stock: false,
      sale: true,
      is: ['a:1', 'b:2'],
      sort: null,
      page: 1,
    })
  })
})

const node = (handle: string, children: CategoryNode[] = []): CategoryNode => ({
  id: handle,
  handle,
  title: handle,
  parentId: null,
  position: 0,
  productCount: 1,
  children,
})

describe('shelves', () => {
  it('finds the way down to one', () => {
    const tree = [node('food', [node('fruit', [node('apples')])]), node('drink')]
    expect(categoryTrail(tree, 'apples').map(({ handle }) => handle)).toEqual(['food', 'fruit', 'apples'])
    expect(categoryTrail(tree, 'none')).toEqual([])
  })

  it('draws a shelf only when every category can be drawn', () => {
    expect(shelfDrawings(['Mugs', 'Bowls', '急須'])?.map((spec) => spec.kind)).toEqual(['pot', 'pot', 'pot'])
    expect(shelfDrawings(['Mugs', 'Batteries'])).toBeNull()
    expect(shelfDrawings([])).toBeNull()
  })

  it('puts a price on a crate only where the shop sells it', () => {
    expect(ticketOf(['leek'], [{ title: 'Leeks, washed', price: '2.20' }])).toBe('2.20')
    expect(ticketOf(['tomato'], [{ title: 'Leeks, washed', price: '2.20' }])).toBeUndefined()
  })
})

const variant = (id: string, options: string[], extra: { available?: boolean; mediaId?: string | null } = {}) => ({
  id,
  options,
  title: options.join(' / '),
  sku: '',
  gtin: '',
  priceMinor: 100,
  compareAtMinor: null,
  available: extra.available ?? true,
  stockLeft: null,
  mediaId: extra.mediaId ?? null,
  weightGrams: 0,
  requiresShipping: true,
  hasMemberPrice: false,
})

describe('choosing a variant', () => {
  const white = variant('1', ['S', 'White'], { mediaId: 'w' })
  const blue = variant('2', ['S', 'Blue'], { mediaId: 'b', available: false })
  const large = variant('3', ['L', 'White'], { mediaId: 'w' })
  const all = [white, blue, large]

  it('keeps the other options where it can, and else goes to the nearest', () => {
    expect(variantFor(all, white, 0, 'L')?.id).toBe('3')
    expect(variantFor(all, large, 1, 'Blue')?.id).toBe('2')
    expect(variantFor(all, white, 0, 'XL')).toBeNull()
  })

  it('knows what can be had', () => {
    expect(isToBeHad(all, white, 1, 'Blue')).toBe(false)
    expect(isToBeHad(all, white, 0, 'L')).toBe(true)
  })

  it('shows pictures beside the option that changes them', () => {
    expect(picturedOption(all, 2)).toBe(1)
    expect(picturedOption([variant('1', ['S']), variant('2', ['L'])], 1)).toBe(-1)
  })
})

describe('prices on labels', () => {
  it('drops the fraction of whole amounts and keeps every other', () => {
    expect(labelPrice(2800, 'USD', 'en')).toBe('$28')
    expect(labelPrice(2850, 'USD', 'en')).toBe('$28.50')
    expect(labelPrice(1980, 'JPY', 'ja')).toMatch(/1,980/)
  })

  it('takes a price apart for a ticket', () => {
    expect(priceParts(160, 'USD', 'en')).toEqual({ before: '$', whole: '1', fraction: '60', after: '' })
    expect(priceParts(1234500, 'KRW', 'ko')).toMatchObject({ whole: '1,234,500', fraction: '' })
  })
})

describe('opening hours', () => {
  it('takes neighbouring equal days together', () => {
    const day = { from: '10:00', to: '17:00' }
    const rows = hoursRows([null, null, null, day, day, day, { from: '11:00', to: '16:00' }], 'en')
    expect(rows.map(({ first, last }) => [first, last])).toEqual([
      ['Monday', 'Wednesday'],
      ['Thursday', 'Saturday'],
      ['Sunday', null],
    ])
    expect(rows[0]?.open).toBeNull()
  })
})

describe('names and descriptions in parts', () => {
  it('takes a name from what follows it', () => {
    expect(nameParts('Warren, the tote')).toEqual(['Warren', 'the tote'])
    expect(nameParts('水無月、六個入り')).toEqual(['水無月', '六個入り'])
    expect(nameParts('1,000 Cranes')).toEqual(['1,000 Cranes', ''])
    expect(nameParts('Mathematics of the Loom')).toEqual(['Mathematics of the Loom', ''])
  })

  it('tells first, lead and rest apart, and leaves nothing out', () => {
    expect(descriptionParts('<p>a</p> <p>b</p><ul><li>c</li></ul>')).toEqual({
      first: '<p>a</p>',
      lead: ' <p>b</p>',
      rest: '<ul><li>c</li></ul>',
    })
    expect(descriptionParts('<h2>Only</h2><p>x</p>')).toEqual({ first: '<h2>Only</h2><p>x</p>', lead: '', rest: '' })
  })
})
