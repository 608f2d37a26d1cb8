import { expect, it } from 'vitest'
import { byteRange } from './_range'

it.each([
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-20', { start: 80, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=20-10', null],
  ['bytes=0-1,5-6', null],
  ['pages=1-2', null],
  [null, null],
] as const)('%s of 100 bytes', (header, answer) => {
  expect(byteRange(header, 100)).toEqual(answer)
})
