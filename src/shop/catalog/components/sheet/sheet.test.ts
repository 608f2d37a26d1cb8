import { describe, expect, it } from 'vitest'
import { blankVariant } from '../../constants'
import type { GridProduct, GridVariant } from '../../types'
import { columnOf, readValue, type SheetCell, type SheetRow, type SheetWords, textOf } from './sheet-columns'
import { changesOf, noEdits, problemsOf, stepBack, stepForth, type Typed, typeInto } from './sheet-edits'
import { pastedCells } from './use-sheet'

const words: SheetWords = {
  currency: 'USD',
  choices: {
    status: [
      { key: 'active', label: '販売中' },
      { key: 'draft', label: '下書き' },
    ],
    taxClass: [{ key: 'reduced', label: 'Reduced' }],
  },
}
const product: GridProduct = {
  id: 'p',
  version: 3,
  title: 'Lantern',
  status: 'draft',
  vendor: '',
  productType: '',
  tags: ['paper'],
}
const variant = (id: string, change: Partial<GridVariant> = {}): GridVariant => {
  const {
    options: _o,
    mediaId: _m,
    requiresShipping: _r,
    taxable: _t,
    usualPriceMinor: _u,
    ...blank
  } = blankVariant(id, [])
  return { ...blank, productId: 'p', name: id, priceMinor: 4_600, onHand: 5, ...change }
}
const rows = new Map<string, SheetRow>(
  ['a', 'b'].map((id, index) => [id, { id, product, variant: variant(id), isFirst: index === 0 }]),
)
const typed = (...cells: [string, SheetCell, string][]): Typed[] =>
  cells.map(([id, cell, text]) => ({ id, cell, text }))
const typing = (...cells: [string, SheetCell, string][]) => typeInto(noEdits, typed(...cells), rows, words)

describe('a cell of the sheet', () => {
  const read = (key: SheetCell, text: string) => readValue(text, columnOf(key), words)
  it('reads what people and spreadsheets write', () => {
    expect(read('priceMinor', ' $1,250.50 ')).toBe(125_050)
    expect(read('priceMinor', '')).toBeUndefined()
    expect(read('compareAtMinor', '')).toBeNull()
    expect(read('onHand', '１２')).toBe(12)
    expect(read('weightGrams', '-1')).toBeUndefined()
    expect(read('status', '販売中')).toBe('active')
    expect(read('status', 'DRAFT')).toBe('draft')
    expect(read('status', 'sold')).toBeUndefined()
    expect(read('taxClass', '')).toBeNull()
    expect(read('tags', 'paper, light、paper')).toEqual(['paper', 'light'])
    expect(read('title', '')).toBeUndefined()
  })
  it('is written as it is read', () => {
    expect(textOf(125_050, columnOf('priceMinor'), words)).toBe('1250.50')
    expect(textOf('reduced', columnOf('taxClass'), words)).toBe('Reduced')
    expect(textOf(null, columnOf('costMinor'), words)).toBe('')
  })
})

describe('a block from a spreadsheet', () => {
  it('keeps columns, rows, and cells with line breaks or quotes', () => {
    expect(pastedCells('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(pastedCells('"a ""b""\nc"\td\n\te')).toEqual([
      ['a "b"\nc', 'd'],
      ['', 'e'],
    ])
    expect(pastedCells('5" pipe')).toEqual([['5" pipe']])
  })
})

describe('what was typed', () => {
  it('is sent by product, changed cells only, with the count that was seen', () => {
    const { edits } = typing(['b', 'priceMinor', '50'], ['a', 'title', 'Moon lantern'], ['b', 'onHand', '7'])
    expect(changesOf(edits, rows, new Map())).toEqual([
      {
        id: 'p',
        version: 3,
        set: { title: 'Moon lantern' },
        variants: [{ id: 'b', set: { priceMinor: 5_000, onHand: 7 }, seenOnHand: 5 }],
      },
    ])
  })
  it('is no change when it says what is saved', () => {
    expect(typing(['a', 'priceMinor', '46']).edits.size).toBe(0)
    expect(
      typeInto(typing(['a', 'priceMinor', '50']), typed(['a', 'priceMinor', '46.00']), rows, words).edits.size,
    ).toBe(0)
  })
  it('stays as it is when it cannot be read, and keeps its product from being saved', () => {
    const { edits } = typing(['a', 'priceMinor', 'ten'], ['b', 'compareAtMinor', '40'])
    expect(edits.get('a')?.priceMinor).toEqual({ text: 'ten' })
    const problems = problemsOf(edits, rows)
    expect([...problems]).toEqual([
      ['a', { priceMinor: 'unreadable' }],
      ['b', { compareAtMinor: 'below-price' }],
    ])
    expect(changesOf(edits, rows, problems)).toEqual([])
  })
  it('goes back and forth one paste at a time', () => {
    const pasted = typing(['a', 'priceMinor', '50'], ['b', 'priceMinor', '51'])
    const more = typeInto(pasted, typed(['a', 'sku', 'X']), rows, words)
    const back = stepBack(more)
    expect(back.edits).toEqual(pasted.edits)
    expect(stepBack(back).edits.size).toBe(0)
    expect(stepForth(stepForth(stepBack(back))).edits).toEqual(more.edits)
    expect(stepBack(noEdits)).toEqual(noEdits)
  })
})
