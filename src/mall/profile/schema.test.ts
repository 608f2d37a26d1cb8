import { describe, expect, it } from 'vitest'
import { transferLinesOf } from './rules'
import { updateMallProfileInput } from './schema'

const none = { holder: '', bank: '', branch: '', account: '', routing: '', iban: '', bic: '' }

/** What is wrong with an input, by field. */
function problemsOf(input: unknown): Record<string, string> {
  const { error } = updateMallProfileInput.safeParse(input)
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]))
}

describe('what a mall may be called', () => {
  it.each([
    ['', 'name'],
    ['   ', 'name'],
    ['x'.repeat(61), 'name'],
    ['Two\nlines', 'name'],
    ['{mall}', 'nameSigns'],
    ['<b>Mall</b>', 'nameSigns'],
    ['Mall #1', 'nameSigns'],
  ])('is not "%s"', (name, problem) => expect(problemsOf({ name })).toEqual({ name: problem }))

  it('has the apostrophe of print', () =>
    expect(updateMallProfileInput.parse({ name: " Fisher's Row " })).toEqual({ name: 'Fisher’s Row' }))
})

describe('the account for transfers', () => {
  it('may be left empty, and then nothing is said of it', () => {
    expect(problemsOf({ bank: none })).toEqual({})
    expect(transferLinesOf(none)).toEqual([])
  })

  it.each([
    ['a number nobody owns', { ...none, account: '0123' }, { 'bank.holder': 'holder' }],
    ['an owner without a number', { ...none, holder: 'Mall' }, { 'bank.account': 'account' }],
    ['a mistyped IBAN', { ...none, holder: 'Mall', iban: 'DE88370400440532013000' }, { 'bank.iban': 'iban' }],
    ['half a BIC', { ...none, holder: 'Mall', account: '1', bic: 'DEUT' }, { 'bank.bic': 'bic' }],
  ])('is not %s', (_what, bank, problems) => expect(problemsOf({ bank })).toEqual(problems))

  it('is said line by line, the IBAN as banks print it', () => {
    const { bank = none } = updateMallProfileInput.parse({
      bank: { ...none, holder: ' Mall ', iban: 'de89370400440532013000', bic: 'deutdeff' },
    })
    expect(transferLinesOf(bank)).toEqual([
      { label: 'holder', value: 'Mall' },
      { label: 'iban', value: 'DE89 3704 0044 0532 0130 00' },
      { label: 'bic', value: 'DEUTDEFF' },
    ])
  })
})

it('an address has up to six lines, without empty ones', () => {
  expect(updateMallProfileInput.parse({ address: ' 1 Quay \r\n\r\nPortland ' })).toEqual({
    address: '1 Quay\nPortland',
  })
  expect(problemsOf({ address: '1\n2\n3\n4\n5\n6\n7' })).toEqual({ address: 'text' })
})
