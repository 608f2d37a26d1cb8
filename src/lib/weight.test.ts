import { expect, it } from 'vitest'
import { weightText } from './weight'

it('weighs in pounds and ounces where people do', () => {
  expect(weightText(2_270, 'en', 'US')).toBe('5 lb')
  expect(weightText(11_340, 'en', 'US')).toBe('25 lb')
  expect(weightText(226, 'en', 'US')).toBe('8 oz')
})

it('weighs in grams and kilograms elsewhere', () => {
  expect(weightText(2_270, 'en', 'JP')).toBe('2.3 kg')
  expect(weightText(500, 'ja', null)).toBe('500 g')
})
