import { describe, expect, it } from 'vitest'
import { mayKeep, pageKeyOf } from './rules'

const base = 'mall.localhost:3000'
const key = (host: string, url: string, over: { method?: string; headers?: Record<string, string> } = {}) =>
  pageKeyOf({ method: 'GET', headers: {}, ...over, host, url }, base)

describe('pageKeyOf', () => {
  it.each([
    ['marram.mall.localhost:3000', '/'],
    ['marram.mall.localhost:3000', '/ja/products/moon-jar'],
    ['marram.mall.localhost:3000', '/products?sort=price-asc'],
    ['marram.mall.localhost:3000', '/ko/pages/care-of-glazes'],
    ['marram.mall.localhost:3000', '/policies/returns'],
    ['marram.mall.localhost:3000', '/ja/legal'],
    ['marram.mall.localhost:3000', '/sitemaps/2.xml'],
    [base, '/sitemap.xml'],
    [base, '/robots.txt'],
    ['marram.mall.localhost:3000', '/notices?page=2'],
    ['marram.mall.localhost:3000', '/account'],
    ['marram.mall.localhost:3000', '/notices/winter-firing'],
    [base, '/ko/regions/us-me'],
  ])('keeps %s%s', (host, url) => {
    expect(key(host, url)).not.toBeNull()
  })

  it.each([
    ['marram.mall.localhost:3000', '/cart'],
    ['marram.mall.localhost:3000', '/checkout'],
    ['marram.mall.localhost:3000', '/orders/1?s=x'],
    ['marram.mall.localhost:3000', '/preview/token/'],
    [base, '/account/orders'],
    [base, '/sign-in'],
    ['console.mall.localhost:3000', '/marram/orders'],
    ['admin.mall.localhost:3000', '/'],
    ['evil.example', '/'],
  ])('never keeps %s%s', (host, url) => {
    expect(key(host, url)).toBeNull()
  })

  it('never keeps writes, actions or signed requests', () => {
    expect(key(base, '/', { method: 'POST' })).toBeNull()
    expect(key(base, '/', { headers: { 'next-action': 'x' } })).toBeNull()
    expect(key(base, '/', { headers: { authorization: 'Bearer x' } })).toBeNull()
  })

  it('knows one page under one name', () => {
    const one = key(base, '/goods?sort=newest&q=jar&utm_source=mail')
    expect(one?.key).toBe(key(base, '/goods?q=jar&sort=newest')?.key)
    expect(one?.url).toBe('/goods?q=jar&sort=newest')
  })

  it('tells hosts, languages and the router’s own requests apart', () => {
    const keys = [
      key(base, '/'),
      key(base, '/ja'),
      key('marram.mall.localhost:3000', '/'),
      key('hallorans.mall.localhost:3000', '/'),
      key(base, '/', { headers: { rsc: '1' } }),
      key(base, '/', { headers: { rsc: '1', 'next-router-prefetch': '1' } }),
    ].map((found) => found?.key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

it('keeps what was found or is missing, never an answer with a cookie', () => {
  const page = { 'content-type': 'text/html; charset=utf-8' }
  expect(mayKeep(200, page)).toBe(true)
  expect(mayKeep(404, page)).toBe(true)
  expect(mayKeep(503, page)).toBe(false)
  expect(mayKeep(200, { ...page, 'set-cookie': ['a=b'] })).toBe(false)
  expect(mayKeep(200, { 'content-type': 'application/json' })).toBe(false)
  expect(mayKeep(200, {})).toBe(false)
})
