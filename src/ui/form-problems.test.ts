import { expect, it } from 'vitest'
import { problemOf } from './form-problems'

const fine: ValidityState = {
  badInput: false,
  customError: false,
  patternMismatch: false,
  rangeOverflow: false,
  rangeUnderflow: false,
  stepMismatch: false,
  tooLong: false,
  tooShort: false,
  typeMismatch: false,
  valid: true,
  valueMissing: false,
}
const control = (value: string, part: Partial<ValidityState> = {}, minLength?: number) =>
  problemOf({ name: 'field', value, minLength, validity: { ...fine, ...part } })

it('names the first thing wrong with a field', () => {
  expect(control('', { valid: false, valueMissing: true })).toBe('missing')
  expect(control('june@', { valid: false, typeMismatch: true })).toBe('email')
  expect(control('12345', { valid: false, tooShort: true }, 10)).toBe('short')
  expect(control('x', { valid: false, patternMismatch: true })).toBe('wrong')
  expect(control('june@example.com')).toBeNull()
})

it('finds a short value the browser did not see being typed', () => {
  expect(control('12345', {}, 10)).toBe('short')
})
