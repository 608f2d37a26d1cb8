import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './origin'

const host = 'marram.mall.localhost:3000'
const from = (headers: Record<string, string>) => isSameOrigin(new Headers({ host, ...headers }))

describe('where a write comes from', () => {
  it.each([
    ['this very host', { origin: `http://${host}` }, true],
    ['no page at all', {}, true],
    ['a page of this host, by the browser’s word', { 'sec-fetch-site': 'same-origin' }, true],
    ['this host by another scheme', { origin: `https://${host}` }, false],
    ['this host by a scheme of its own', { origin: `chrome-extension://${host}` }, false],
    ['another shop', { origin: 'http://hallorans.mall.localhost:3000' }, false],
    ['another port', { origin: 'http://marram.mall.localhost:3001' }, false],
    ['an opaque page', { origin: 'null' }, false],
    ['a neighbour, by the browser’s word', { 'sec-fetch-site': 'same-site' }, false],
  ])('%s', (_who, headers, allowed) => {
    expect(from(headers)).toBe(allowed)
  })
})
