import { describe, expect, it } from 'vitest'
import { STATUS_KINDS, statusOfShare, toneOf } from './status-kinds'

describe('statusOfShare', () => {
  it.each([
    [0, 4, 'todo'],
    [1, 4, 'started'],
    [2, 4, 'half'],
    [3, 4, 'most'],
    [4, 4, 'done'],
    [5, 4, 'done'],
    [0, 0, 'todo'],
  ] as const)('draws %i of %i as %s', (done, total, kind) => {
    expect(statusOfShare(done, total)).toBe(kind)
  })
})

describe('toneOf', () => {
  it('warns only for what needs someone', () => {
    expect(STATUS_KINDS.filter((kind) => toneOf(kind) === 'warn')).toEqual(['attention'])
    expect(STATUS_KINDS.filter((kind) => toneOf(kind) === 'bad')).toEqual(['failed'])
  })
})
