import { describe, expect, it } from 'vitest'
import { orderPrefixOf, slugCandidates, slugProblem } from './rules'

describe('names of shops', () => {
  it.each(['lantern-loom', 'abc', 'a1-b2', 'x'.repeat(40)])('takes %s', (slug) => {
    expect(slugProblem(slug)).toBeNull()
  })

  it.each([
    '',
    'ab',
    '-abc',
    'abc-',
    'a--b',
    'xn--caf-dma',
    'Ab',
    'a_b',
    'a.b',
    'café',
    '日本',
    '12345',
    'x'.repeat(41),
    'a b',
    'a\nb',
  ])('refuses the form of %j', (slug) => {
    expect(slugProblem(slug)).toBe('malformed')
  })

  it.each(['www', 'admin', 'console', 'partners', 'api', 'wpad', 'autodiscover', 'mallwright'])('keeps %s', (slug) => {
    expect(slugProblem(slug)).toBe('reserved')
  })

  it('offers well-formed names near the wished one, never itself', () => {
    const offered = slugCandidates('juniper', { trade: 'Tea & Coffee', region: 'Maine' })
    expect(offered.slice(0, 2)).toEqual(['juniper-tea-coffee', 'juniper-maine'])
    expect(offered).not.toContain('juniper')
    expect(offered.every((slug) => slugProblem(slug) === null)).toBe(true)
  })

  it('offers something for a wish of which nothing is left', () => {
    expect(slugCandidates('---').length).toBeGreaterThan(2)
  })
})

describe('prefix of order numbers', () => {
  it.each([
    ['Lantern & Loom', 'LL'],
    ['Juniper', 'JU'],
    ['The Old Mill Cheese', 'TOM'],
    ['茶の間', 'CH'],
    ['42', 'FO'],
  ])('%s', (name, prefix) => {
    expect(orderPrefixOf(name, name === '42' ? 'forty-two' : 'chanoma')).toBe(prefix)
  })
})
