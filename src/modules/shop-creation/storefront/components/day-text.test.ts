import { expect, it } from 'vitest'
import { monthAndDay } from './day-text'

const day = (text: string, locale: string) => monthAndDay(new Date(`${text}T12:00:00Z`), { locale, timeZone: 'UTC' })

it.each([
  ['2026-11-22', '十一月二十二日'],
  ['2026-01-05', '一月五日'],
  ['2026-10-10', '十月十日'],
  ['2026-12-20', '十二月二十日'],
])('writes %s in Japanese as %s', (text, written) => {
  expect(day(text, 'ja')).toBe(written)
})

it('writes days in other languages as their readers do', () => {
  expect(day('2026-11-22', 'en')).toBe('Nov 22')
  expect(day('2026-11-22', 'ko')).toBe('11월 22일')
})
