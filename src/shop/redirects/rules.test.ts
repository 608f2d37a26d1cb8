import { expect, it } from 'vitest'
import { cleanPath, encodePath } from './rules'

it.each([
  ['/products/moon-lamp', '/products/moon-lamp'],
  ['https://old.example/collections/all/?page=2#top', '/collections/all'],
  ['/ja/products/%E7%B4%99', '/products/紙'],
  ['/products/紙/', '/products/紙'],
  ['products/moon', null],
  ['//evil.example/x', null],
  ['/', null],
  ['/ko/', null],
  ['/a/../b', null],
  ['/a b', null],
  ['/%2f%2fevil.example', null],
])('%s is kept as %s', (text, path) => {
  expect(cleanPath(text)).toBe(path)
})

it('writes a path as an address', () => {
  expect(encodePath('/products/紙 1')).toBe('/products/%E7%B4%99%201')
})
