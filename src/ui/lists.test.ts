import { describe, expect, it } from 'vitest'
import { fits } from './command-palette'
import { currentPlace } from './desk/current-nav'
import { fitsAccept } from './drop-zone'
import { keyWords } from './key-cap'
import { markPieces } from './marked-text'
import { pageSteps } from './page-steps'
import { linePath } from './spark-path'
import { placeOfKey, rowMove } from './use-row-keys'
import { rangeOf } from './use-selection'
import { shortcutName } from './use-shortcuts'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

describe('rowMove', () => {
  it('moves within the rows and stops at both ends', () => {
    expect(rowMove('j', -1, 3)).toEqual({ kind: 'move', to: 0 })
    expect(rowMove('ArrowDown', 2, 3)).toEqual({ kind: 'move', to: 2 })
    expect(rowMove('K', 0, 3)).toEqual({ kind: 'move', to: 0 })
    expect(rowMove('End', 0, 3)).toEqual({ kind: 'move', to: 2 })
  })
  it('opens and selects only where a row has the focus', () => {
    expect(rowMove('Enter', -1, 3)).toBeNull()
    expect(rowMove('x', 1, 3)).toEqual({ kind: 'toggle' })
    expect(rowMove('j', -1, 0)).toBeNull()
    expect(rowMove('Escape', -1, 0)).toEqual({ kind: 'escape' })
  })
})

describe('placeOfKey', () => {
  const rows = (...keys: string[]) => ({ count: keys.length, keyAt: (index: number) => keys[index] })
  it('follows a row that moves, and lets go of one that has left', () => {
    expect(placeOfKey({ index: 0, key: 'a' }, rows('a', 'b'))).toBe(0)
    expect(placeOfKey({ index: 0, key: 'a' }, rows('new', 'a', 'b'))).toBe(1)
    expect(placeOfKey({ index: 0, key: 'a' }, rows('b', 'c'))).toBe(-1)
    expect(placeOfKey({ index: -1, key: undefined }, rows())).toBe(-1)
  })
})

describe('rangeOf', () => {
  it('takes everything between, in either direction', () => {
    expect(rangeOf(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['b', 'c', 'd'])
    expect(rangeOf(['a', 'b'], 'gone', 'b')).toEqual(['b'])
  })
})

describe('shortcutName', () => {
  it('names a press the same on every keyboard', () => {
    expect(shortcutName({ ...plain, key: 'K', metaKey: true })).toBe('mod+k')
    expect(shortcutName({ ...plain, key: 'X', shiftKey: true })).toBe('shift+x')
    expect(shortcutName({ ...plain, key: '?', shiftKey: true })).toBe('?')
    expect(shortcutName({ ...plain, key: 'n' })).toBe('n')
  })
})

describe('keyWords', () => {
  it('spells the keys that this keyboard lacks', () => {
    expect(keyWords('⌘K', true)).toBe('⌘K')
    expect(keyWords('⌘K', false)).toBe('Ctrl K')
    expect(keyWords('⌘⇧P', false)).toBe('Ctrl Shift P')
    expect(keyWords('N', false)).toBe('N')
  })
})

describe('pageSteps', () => {
  const shape = (page: number, pages: number) =>
    pageSteps(page, pages)
      .map((step) => (step.kind === 'gap' ? '…' : step.page))
      .join(' ')
  it('shows both ends and the neighbours, never a gap of one', () => {
    expect(shape(1, 5)).toBe('1 2 3 4 5')
    expect(shape(4, 20)).toBe('1 2 3 4 5 … 20')
    expect(shape(10, 20)).toBe('1 … 9 10 11 … 20')
    expect(shape(17, 20)).toBe('1 … 16 17 18 19 20')
    expect(shape(1, 20)).toBe('1 2 … 20')
  })
})

describe('currentPlace', () => {
  const places = [
    { href: '/', exact: true },
    { href: '/orders' },
    { href: '/orders/returns' },
    { href: '/catalogue?view=all' },
  ]
  it('takes the longest place the path lies under', () => {
    expect(currentPlace('/', places)).toBe('/')
    expect(currentPlace('/orders/L-2048', places)).toBe('/orders')
    expect(currentPlace('/orders/returns/7', places)).toBe('/orders/returns')
    expect(currentPlace('/catalogue/42', places)).toBe('/catalogue')
    expect(currentPlace('/ordersheet', places)).toBeNull()
  })
})

describe('fits', () => {
  it('wants every word, in any order and case', () => {
    expect(fits('Moon paper lantern 35 cm', 'LANT moon')).toBe(true)
    expect(fits('Moon paper lantern', 'brass lantern')).toBe(false)
    expect(fits('提灯 35cm', '提灯')).toBe(true)
  })
})

describe('markPieces', () => {
  it('cuts where the query stands, also when it looks like a pattern', () => {
    expect(markPieces('Moon lantern', 'lant')).toEqual([
      { text: 'Moon ', hit: false },
      { text: 'lant', hit: true },
      { text: 'ern', hit: false },
    ])
    expect(markPieces('a+b', '+')).toEqual([
      { text: 'a', hit: false },
      { text: '+', hit: true },
      { text: 'b', hit: false },
    ])
    expect(markPieces('Moon', '')).toEqual([{ text: 'Moon', hit: false }])
  })
})

describe('fitsAccept', () => {
  it('knows endings, types and families', () => {
    expect(fitsAccept({ name: 'Goods.CSV', type: '' }, '.csv, .xlsx')).toBe(true)
    expect(fitsAccept({ name: 'a.webp', type: 'image/webp' }, 'image/*')).toBe(true)
    expect(fitsAccept({ name: 'a.exe', type: 'application/x-msdownload' }, '.csv,image/*')).toBe(false)
    expect(fitsAccept({ name: 'a.exe', type: '' }, '')).toBe(true)
  })
})

describe('linePath', () => {
  it('keeps inside its box and copes with nothing', () => {
    expect(linePath([], 72, 20)).toEqual({ line: '', end: null })
    expect(linePath([5, 5], 72, 20)).toEqual({ line: 'M0 10L69 10', end: { x: 69, y: 10 } })
    expect(linePath([0, 10], 72, 20).end).toEqual({ x: 69, y: 2 })
  })
})
