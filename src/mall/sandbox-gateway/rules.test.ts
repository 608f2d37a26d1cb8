import { describe, expect, it } from 'vitest'
import { testCards } from './constants'
import { cardProblems, isGenuineWebhook, outcomeOf, readChargeLink, signWebhook, writeChargeLink } from './rules'

const now = new Date('2026-11-20T12:00:00Z')
const good = { number: '4242424242424242', expiry: '11 / 26', code: '123', holder: '' }

describe('a card as typed', () => {
  it('is good through the last day of its month', () => {
    expect(cardProblems(good, now)).toEqual([])
    expect(cardProblems({ ...good, expiry: '11/2026' }, now)).toEqual([])
    expect(cardProblems(good, new Date('2026-12-01T00:00:00Z'))).toEqual(['expiry'])
  })

  it('is told what is wrong with it, all at once', () => {
    expect(cardProblems({ number: '4242424242424241', expiry: '13/30', code: '12', holder: '' }, now)).toEqual([
      'number',
      'expiry',
      'code',
    ])
  })

  it('has a documented number that any form takes, or is declined', () => {
    for (const { number } of testCards) expect(cardProblems({ ...good, number }, now)).toEqual([])
    expect(testCards.map(({ number }) => outcomeOf(number))).toEqual(['ok', 'ok', 'declined', 'confirm', 'down'])
    expect(outcomeOf('4111111111111111')).toBe('declined')
  })
})

describe('a signed request', () => {
  const request = {
    reference: 'SB-1',
    currency: 'USD',
    amountMinor: 500,
    merchant: 'Mall',
    description: 'P-1',
    returnUrl: 'http://shop.test/',
    expiresAt: '2026-11-20T13:00:00.000Z',
  }

  it('is read back as it was written, and by nobody who changed it', () => {
    const link = writeChargeLink('secret', request)
    expect(readChargeLink('secret', link)).toEqual(request)
    expect(readChargeLink('other', link)).toBeNull()
    expect(readChargeLink('secret', { ...link, reference: 'SB-2' })).toBeNull()
    expect(
      readChargeLink('secret', { ...link, order: writeChargeLink('secret', { ...request, amountMinor: 5 }).order }),
    ).toBeNull()
  })
})

describe('a webhook', () => {
  it('is genuine with the gateway’s signature over this body, now', () => {
    const header = signWebhook('secret', '{}', now)
    expect(isGenuineWebhook('secret', '{}', header, now)).toBe(true)
    expect(isGenuineWebhook('secret', '{ }', header, now)).toBe(false)
    expect(isGenuineWebhook('other', '{}', header, now)).toBe(false)
    expect(isGenuineWebhook('secret', '{}', header, new Date(now.getTime() + 301_000))).toBe(false)
    expect(isGenuineWebhook('secret', '{}', null, now)).toBe(false)
    expect(isGenuineWebhook('secret', '{}', 't=1,v1=00', now)).toBe(false)
  })
})
