import { expect, it } from 'vitest'
import { plainName } from './plain-name'

it.each([
  ['Your bank: visit evil.com/login now', 'Your bank: visit evil com/login now'],
  ['https://evil.example.com', 'evil example com'],
  ['write to me@evil.com', 'write to me evil com'],
  ['悪い。com', '悪い com'],
  ['J.R. Smith & St. Mary’s', 'J.R. Smith & St. Mary’s'],
  ['Lantern & Loom, est. 1984', 'Lantern & Loom, est. 1984'],
])('%s is told as %s', (name, told) => {
  expect(plainName(name)).toBe(told)
})
