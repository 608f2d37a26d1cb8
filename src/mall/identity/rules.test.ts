import { describe, expect, it } from 'vitest'
import { doubleOf, isDouble, passwordProblem, shownEmail } from './rules'

describe('passwords', () => {
  it.each([
    'harbor lights at nine',
    'tidewater-9-lanterns',
    'correct horse battery',
    '港の灯りは夜ふけまで消えない',
    'vK4!pa9zQ2w',
  ])('takes %s', (password) => {
    expect(passwordProblem(password, ['Mira Sandoval', 'mira@example.com'])).toBeNull()
  })

  it.each([
    ['short1!', 'short'],
    ['x'.repeat(201), 'long'],
    ['aaaaaaaaaaaa', 'monotonous'],
    ['abcdefghijk', 'monotonous'],
    ['qwertyuiop', 'monotonous'],
    ['9876543210', 'monotonous'],
    ['Password2026!', 'common'],
    ['P@ssw0rd1234', 'common'],
    ['iloveyou2024', 'common'],
    ['miramira2026', 'personal'],
    ['sandoval!2026', 'personal'],
  ])('refuses %s as %s', (password, problem) => {
    expect(passwordProblem(password, ['Mira Sandoval', 'mira@example.com'])).toBe(problem)
  })
})

it('a second sign-up keeps the address readable and can be told apart', () => {
  const double = doubleOf('mira@example.com', '01')
  expect(isDouble(double)).toBe(true)
  expect(shownEmail(double)).toBe('mira@example.com')
  expect(isDouble('mira@example.com')).toBe(false)
})
