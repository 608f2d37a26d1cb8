import { describe, expect, it } from 'vitest'
import { leadsHere, problemIn, readDomain, recordsOf } from './rules'

const mall = 'mall.example'

describe('a domain as somebody types it', () => {
  it.each([
    ['Pots.Example.com', 'pots.example.com'],
    ['https://www.pots.com/shop?x=1', 'www.pots.com'],
    ['pots.com.', 'pots.com'],
    ['pots.com:443', 'pots.com'],
    ['陶器.jp', 'xn--xkr577i.jp'],
  ])('%s becomes a host name', (given, host) => {
    expect(readDomain(given, mall)).toMatch(/^[a-z0-9.-]+$/)
    if (!host.startsWith('xn--')) expect(readDomain(given, mall)).toBe(host)
  })

  it.each([
    'localhost',
    'a.localhost',
    'mall.example',
    'marram.mall.example',
    '10.0.0.1',
    '[::1]',
    '1.2.3',
    'pots',
    'po ts.com',
    '-pots.com',
    'shop.local',
    `${'a'.repeat(64)}.com`,
    '',
  ])('%s can be nobody’s', (given) => {
    expect(readDomain(given, mall)).toBeNull()
  })

  it('may be tried under localhost where the mall itself is', () => {
    expect(readDomain('pots.localhost', 'mall.localhost')).toBe('pots.localhost')
    expect(readDomain('x.mall.localhost', 'mall.localhost')).toBeNull()
  })
})

describe('what the DNS says', () => {
  const none = { texts: [], leadsTo: [], addresses: [], ours: ['203.0.113.7'], reached: true }

  it('proves a name by the record of this shop alone', () => {
    expect(problemIn({ ...none, texts: ['v=spf1', 'mallwright-shop=abc'] }, 'abc')).toBeNull()
    expect(problemIn({ ...none, texts: ['mallwright-shop=other'] }, 'abc')).toBe('wrong-record')
    expect(problemIn(none, 'abc')).toBe('no-record')
    expect(problemIn({ ...none, reached: false }, 'abc')).toBe('dns-silent')
  })

  it('sees whether the name leads here, by name or by address', () => {
    expect(leadsHere({ ...none, leadsTo: ['mall.example'] }, mall)).toBe(true)
    expect(leadsHere({ ...none, leadsTo: ['notmall.example'] }, mall)).toBe(false)
    expect(leadsHere({ ...none, addresses: ['203.0.113.7'] }, mall)).toBe(true)
    expect(leadsHere(none, mall)).toBe(false)
  })

  it('asks a zone for an address record, and other names for a CNAME', () => {
    expect(recordsOf('pots.com', 't', mall, ['203.0.113.7']).way).toEqual({
      type: 'A',
      name: 'pots.com',
      value: '203.0.113.7',
    })
    expect(recordsOf('www.pots.com', 't', mall, ['203.0.113.7']).way).toEqual({
      type: 'CNAME',
      name: 'www.pots.com',
      value: mall,
    })
  })
})
