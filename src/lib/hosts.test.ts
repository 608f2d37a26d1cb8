import { describe, expect, it } from 'vitest'
import { readHost } from './hosts'

const base = 'mall.localhost:3000'

describe('hosts', () => {
  it.each([
    [base, { surface: 'mall' }],
    [`www.${base}`, { surface: 'mall' }],
    [`console.${base}`, { surface: 'console' }],
    [`marram.${base}`, { surface: 'shop', slug: 'marram' }],
    [`constructor.${base}`, { surface: 'shop', slug: 'constructor' }],
    [`valueof.${base}`, { surface: 'shop', slug: 'valueof' }],
    ['evil.com', { surface: 'shop', domain: 'evil.com' }],
    [`a.b.${base}`, null],
    ['a..b', null],
    ['', null],
  ])('%s', (host, target) => {
    expect(readHost(host, base)).toEqual(target)
  })
})
