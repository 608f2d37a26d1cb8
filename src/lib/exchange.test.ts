import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertMinor, isRate } from './exchange'

const rates = { USD: '1', EUR: '0.92', JPY: '151.4', KRW: '1378.25', KWD: '0.3072' }

const amounts = fc.integer({ min: 0, max: 100_000_000 })
const rate = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 9_999_999_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(10, '0')}`)

describe('an amount in another currency', () => {
  it.each([
    [2_800, 'USD', 'EUR', 2_576],
    [2_800, 'USD', 'JPY', 4_239],
    [4_239, 'JPY', 'USD', 2_800],
    [1_250, 'USD', 'KWD', 3_840],
    [980, 'JPY', 'KRW', 8_921],
    [1, 'USD', 'JPY', 2],
    [0, 'USD', 'JPY', 0],
  ])('%i %s is %s %i', (minor, from, to, expected) => {
    expect(convertMinor(minor, from, to, rates)).toBe(expected)
  })

  it('is the same in the same currency, and nothing without a rate', () => {
    expect(convertMinor(999, 'CHF', 'CHF', {})).toBe(999)
    expect(convertMinor(999, 'USD', 'CHF', rates)).toBeNull()
    expect(convertMinor(999, 'USD', 'EUR', { USD: '1', EUR: '0' })).toBeNull()
    expect(convertMinor(Number.MAX_SAFE_INTEGER, 'KWD', 'KRW', rates)).toBeNull()
  })

  it('is off by half of the smallest unit at most, as exact arithmetic tells', () => {
    fc.assert(
      fc.property(amounts, rate, rate, (minor, have, want) => {
        const found = convertMinor(minor, 'USD', 'JPY', { USD: have, JPY: want })
        const [h, w] = [BigInt(have.replace('.', '')), BigInt(want.replace('.', ''))]
        // |found − minor/100 · want/have| ≤ ½, without a division
        const error = BigInt(found ?? 0) * 100n * h - BigInt(minor) * w
        expect((error < 0n ? -error : error) * 2n <= 100n * h).toBe(true)
      }),
    )
  })

  it('never makes the dearer one look cheaper', () => {
    fc.assert(
      fc.property(amounts, amounts, rate, rate, (one, other, have, want) => {
        const of = (minor: number) => convertMinor(minor, 'USD', 'EUR', { USD: have, EUR: want }) ?? 0
        expect(Math.sign(of(Math.max(one, other)) - of(Math.min(one, other)))).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('a rate', () => {
  it.each(['1', '0.9213', '1378.25', '0.0000000001'])('may be %s', (text) => expect(isRate(text)).toBe(true))
  it.each(['', '0', '0.0', '-1', '1e3', '1,5', '.5', '1.', ' 1', '12345678901', '0.00000000001', 'NaN'])(
    'is not "%s"',
    (text) => expect(isRate(text)).toBe(false),
  )
})
