import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencySign, readMoneyText, writeMoneyText } from './money-text'

describe('readMoneyText', () => {
  it.each([
    ['48', 'USD', 'en-US', 4800],
    ['48.5', 'USD', 'en-US', 4850],
    ['$1,284.50', 'USD', 'en-US', 128_450],
    ['1.284,50', 'EUR', 'de-DE', 128_450],
    ['48.50', 'USD', 'fr-FR', 4850],
    ['980', 'JPY', 'ja-JP', 980],
    ['１２，８００', 'JPY', 'ja-JP', 12_800],
    ['¥980', 'JPY', 'ja-JP', 980],
    ['-5', 'USD', 'en-US', -500],
  ])('reads %s in %s for %s', (text, currency, locale, minor) => {
    expect(readMoneyText(text, currency, locale)).toBe(minor)
  })

  it('tells an empty field from an unreadable one', () => {
    expect(readMoneyText('  ', 'USD', 'en-US')).toBeNull()
    expect(readMoneyText('cheap', 'USD', 'en-US')).toBe('invalid')
    expect(readMoneyText('9.999', 'USD', 'en-US')).toBe('invalid')
    expect(readMoneyText('9.5', 'JPY', 'ja-JP')).toBe('invalid')
  })

  it('reads back whatever it wrote, in every notation', () => {
    const notation = fc.constantFrom(
      ['USD', 'en-US'],
      ['EUR', 'de-DE'],
      ['JPY', 'ja-JP'],
      ['KRW', 'ko-KR'],
      ['EUR', 'fr-FR'],
    )
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }),
        notation,
        (minor, [currency = 'USD', locale = 'en-US']) => {
          expect(readMoneyText(writeMoneyText(minor, currency, locale), currency, locale)).toBe(minor)
        },
      ),
    )
  })
})

describe('writeMoneyText', () => {
  it('shows all digits of the currency and no sign', () => {
    expect(writeMoneyText(4800, 'USD', 'en-US')).toBe('48.00')
    expect(writeMoneyText(128_450, 'EUR', 'de-DE')).toBe('1.284,50')
    expect(writeMoneyText(12_800, 'JPY', 'ja-JP')).toBe('12,800')
    expect(writeMoneyText(null, 'USD', 'en-US')).toBe('')
  })
})

describe('currencySign', () => {
  it('stands where the locale puts it', () => {
    expect(currencySign('USD', 'en-US')).toEqual({ sign: '$', side: 'before' })
    expect(currencySign('EUR', 'de-DE')).toEqual({ sign: '€', side: 'after' })
  })
})
