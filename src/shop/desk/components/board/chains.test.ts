import { describe, expect, it } from 'vitest'
import type { SwitchState } from '@/mall/switches/types'
import { neededFor, stopsWith } from './chains'

const module = (key: string, requires: string[], state: SwitchState = 'on') => ({
  key,
  requires,
  state,
  isOn: state === 'on',
})

const street = (states: Partial<Record<string, SwitchState>> = {}) => [
  module('shop', [], states.shop),
  module('office', ['shop'], states.office),
  module('settlement', ['office'], states.settlement),
  module('delivery', ['office'], states.delivery),
  module('promotion', ['settlement'], states.promotion),
]

describe('how modules hang together', () => {
  it('names everything that stops, also by way of others', () => {
    expect(stopsWith('office', street())).toEqual(['settlement', 'delivery', 'promotion'])
    expect(stopsWith('promotion', street())).toEqual([])
  })

  it('leaves out what is off already', () => {
    expect(stopsWith('office', street({ promotion: 'off' }))).toEqual(['settlement', 'delivery'])
  })

  it('orders what must be on first', () => {
    expect(neededFor('promotion', street({ office: 'off', settlement: 'off', promotion: 'off' }))).toEqual([
      'office',
      'settlement',
    ])
  })

  it('takes an own system for present', () => {
    expect(neededFor('promotion', street({ settlement: 'own', promotion: 'off' }))).toEqual([])
  })
})
