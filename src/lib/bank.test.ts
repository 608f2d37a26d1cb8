import { describe, expect, it } from 'vitest'
import { inFours, isBic, isIban } from './bank'

describe('an account number', () => {
  it.each(['DE89 3704 0044 0532 0130 00', 'gb82west12345698765432', 'FR1420041010050500013M02606'])(
    '%s is a whole IBAN',
    (iban) => expect(isIban(iban)).toBe(true),
  )

  it.each([
    ['a digit is mistyped', 'DE88 3704 0044 0532 0130 00'],
    ['two digits are swapped', 'DE89 3704 0044 0532 0310 00'],
    ['the end is missing', 'DE89 3704'],
    ['it is another number', '0000 4410 2026'],
  ])('is no IBAN when %s', (_what, iban) => expect(isIban(iban)).toBe(false))

  it('is printed in groups of four', () =>
    expect(inFours('de89370400440532013000')).toBe('DE89 3704 0044 0532 0130 00'))
})

it.each([
  ['DEUTDEFF', true],
  ['NEDSZAJJXXX', true],
  ['DEUTDEF', false],
  ['DEUT1EFF', false],
])('%s is a BIC: %s', (bic, expected) => expect(isBic(bic)).toBe(expected))
