import { expect, it } from 'vitest'
import { viewOf } from './order-params'

it('begins with this week, and looks for something in every order', () => {
  expect(viewOf({ view: null, q: '' })).toBe('week')
  expect(viewOf({ view: null, q: 'OS-1003' })).toBe('all')
})

it('keeps a view that was chosen, also while something is looked for', () => {
  expect(viewOf({ view: 'to-ship', q: '' })).toBe('to-ship')
  expect(viewOf({ view: 'to-ship', q: 'OS-1003' })).toBe('to-ship')
})
