import { describe, expect, it } from 'vitest'
import { isStale, readPasted } from './rules'

describe('rates', () => {
  it('are shown through the last day they may be old, and no longer', () => {
    const at = (text: string) => new Date(text)
    expect(isStale('2026-11-10', 7, at('2026-11-17T23:59:59Z'))).toBe(false)
    expect(isStale('2026-11-10', 7, at('2026-11-18T00:00:01Z'))).toBe(true)
    expect(isStale('2026-11-20', 1, at('2026-11-10T00:00:00Z'))).toBe(false)
  })

  it('are read as they are pasted, and what cannot be read is told', () => {
    const text = 'code,rate,day\nEUR,0.9213,2026-11-19\njpy;151.4\n\n"KRW"\t1378.25\nGBP 0,79\nXX,1\nCHF,0.88,soon'
    expect(readPasted(text, '2026-11-20')).toEqual({
      rates: [
        { code: 'EUR', rate: '0.9213', asOf: '2026-11-19' },
        { code: 'JPY', rate: '151.4', asOf: '2026-11-20' },
        { code: 'KRW', rate: '1378.25', asOf: '2026-11-20' },
      ],
      wrong: [6, 7, 8],
    })
  })
})
