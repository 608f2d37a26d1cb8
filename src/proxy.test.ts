import { unstable_doesMiddlewareMatch as runsFor } from 'next/experimental/testing/server'
import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { config, proxy } from './proxy'

const base = 'mall.localhost:3000'
const ask = (host: string, path: string) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { host } }))
const rewrittenTo = (response: Response) =>
  new URL(response.headers.get('x-middleware-rewrite') ?? 'http://none').pathname

describe('the way from host to page', () => {
  it.each([
    '/s/marram/en/x.png',
    '/console/en/marram/orders/x.svg',
    '/admin/en/shops/x.png',
    '/favicon.ico',
    '/x.webmanifest',
    '/products/a.woff2',
    '/icon.svg/x',
    '/apix',
    '/',
  ])('%s passes by the host', (url) => {
    expect(runsFor({ config, url })).toBe(true)
  })

  it.each(['/icon.svg', '/api/health', '/media/0190/640.avif', '/_next/static/chunks/a.js'])(
    '%s stands on every host',
    (url) => {
      expect(runsFor({ config, url })).toBe(false)
    },
  )

  it('knows no host but its own', () => {
    expect(ask('evil.com', '/s/marram/en/x.png').status).toBe(421)
    expect(ask(`a.b.${base}`, '/').status).toBe(421)
  })

  it('puts every address under the folder of its own surface', () => {
    expect(rewrittenTo(ask(`console.${base}`, '/s/marram/en/x.png'))).toBe('/console/en/s/marram/en/x.png')
    expect(rewrittenTo(ask(base, '/admin/en/shops/x.png'))).toBe('/mall/en/admin/en/shops/x.png')
    expect(rewrittenTo(ask(`constructor.${base}`, '/ja/products'))).toBe('/s/constructor/ja/products')
  })
})
