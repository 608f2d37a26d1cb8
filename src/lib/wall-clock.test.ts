import { describe, expect, it } from 'vitest'
import { fromWallClock, wallClock } from './wall-clock'

describe('times as the clocks of a place show them', () => {
  it('are the same instant there and back, also when clocks change', () => {
    expect(wallClock(new Date('2026-12-24T23:00:00Z'), 'America/New_York')).toBe('2026-12-24T18:00')
    expect(fromWallClock('2026-12-24T18:00', 'America/New_York')?.toISOString()).toBe('2026-12-24T23:00:00.000Z')
    expect(fromWallClock('2026-07-01T09:30', 'Asia/Tokyo')?.toISOString()).toBe('2026-07-01T00:30:00.000Z')
    for (const at of ['2026-03-08T06:59:00.000Z', '2026-03-08T07:01:00.000Z', '2026-11-01T12:00:00.000Z']) {
      const zone = 'America/New_York'
      expect(fromWallClock(wallClock(new Date(at), zone), zone)?.toISOString()).toBe(at)
    }
  })
  it('are nothing when they cannot be read', () => {
    expect(fromWallClock('', 'UTC')).toBeNull()
    expect(fromWallClock('2026-13-01T00:00', 'UTC')).toBeNull()
  })
})
