import { describe, expect, it } from 'vitest'
import { count, day, instant, line, minorAmount, moment, mostInteger, secret, text } from './input'

describe('what is given', () => {
  it('is text without what no column can hold', () => {
    expect(line(20).parse(' Lan\0tern \ud800')).toBe('Lantern')
    expect(text(20).parse(' a\n\tb\0 ')).toBe(' a\n\tb ')
    expect(line(20).parse('𠮷野家 🪔')).toBe('𠮷野家 🪔')
  })

  it('is measured after it was cleaned', () => {
    expect(line(3).parse(`${'\0'.repeat(50)}abc`)).toBe('abc')
    expect(line(3).min(1).safeParse('\0').success).toBe(false)
    expect(line(3).safeParse('abcd').success).toBe(false)
  })

  it('is a secret as it is, or none', () => {
    expect(secret(20).parse(' harbor street ')).toBe(' harbor street ')
    expect(secret(20).safeParse('harbor\0street').success).toBe(false)
  })

  it.each([mostInteger + 1, 2 ** 53, -1, 0.5, Number.NaN])('is no count: %d', (given) => {
    expect(count().safeParse(given).success).toBe(false)
  })

  it('may be an amount larger than any count', () => {
    expect(minorAmount.parse(mostInteger + 1)).toBe(mostInteger + 1)
    expect(minorAmount.safeParse(2 ** 53).success).toBe(false)
  })

  it.each(['0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '+275760-09-13'])('is no day: %s', (given) => {
    expect(day.safeParse(given).success).toBe(false)
    expect(instant.safeParse(`${given}T00:00:00Z`).success).toBe(false)
  })

  it('is a day of anybody alive, and of any plan', () => {
    expect(day.parse('1911-03-04')).toBe('1911-03-04')
    expect(instant.parse('2040-01-01T00:00:00+09:00')).toBe('2040-01-01T00:00:00+09:00')
  })

  it.each([8.64e15, -8.64e15, Number.NaN])('is no moment: %d', (time) => {
    expect(moment.safeParse(new Date(time)).success).toBe(false)
  })
})
