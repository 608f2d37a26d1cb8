import { describe, expect, it } from 'vitest'
import {
  clockTime,
  dayAndTime,
  dayStart,
  daysUntil,
  fullHour,
  isSameDay,
  longDay,
  shiftDay,
  shortDay,
  timeOrDay,
} from './when'

const now = new Date('2026-11-20T19:32:00Z')
const zone = 'America/New_York'

describe('dates of the desk', () => {
  it('writes times in the zone of the shop, not of the reader', () => {
    expect(clockTime(now, 'en', zone)).toBe('2:32 pm')
    expect(clockTime(now, 'en', 'Asia/Tokyo')).toBe('4:32 am')
  })

  it('writes the clock of 24 hours in Japanese and Korean', () => {
    expect(clockTime(now, 'ja', zone)).toBe('14:32')
    expect(clockTime(now, 'ko', zone)).toBe('14:32')
  })

  it('writes full hours without halves of the day where the language data of browsers differ in them', () => {
    expect(fullHour(8, 'en')).toBe('8 am')
    expect(fullHour(20, 'ja')).toBe('20時')
    expect(fullHour(20, 'ko')).toBe('20시')
  })

  it('names the year only when it is another one', () => {
    expect(shortDay(new Date('2026-03-03T12:00:00Z'), 'en', zone, now)).toBe('Mar 3')
    expect(shortDay(new Date('2025-03-03T12:00:00Z'), 'en', zone, now)).toBe('Mar 3, 2025')
  })

  it('tells the time of today and the day of before', () => {
    expect(timeOrDay(new Date('2026-11-20T14:00:00Z'), 'en', zone, now)).toBe('9:00 am')
    expect(timeOrDay(new Date('2026-11-20T04:00:00Z'), 'en', zone, now)).toBe('Nov 19')
    expect(dayAndTime(new Date('2026-11-20T04:00:00Z'), 'en', zone, now)).toBe('Nov 19, 11:00 pm')
  })

  it('counts calendar days of the zone', () => {
    expect(daysUntil(new Date('2026-11-21T05:30:00Z'), zone, now)).toBe(1)
    expect(daysUntil(new Date('2026-11-21T04:30:00Z'), zone, now)).toBe(0)
    expect(isSameDay(new Date('2026-11-21T04:30:00Z'), now, zone)).toBe(true)
  })

  it('writes the day in full', () => {
    expect(longDay(now, 'en', zone)).toBe('Friday, November 20')
    expect(longDay(now, 'ja', zone)).toBe('11月20日（金）')
    expect(longDay(now, 'ko', zone)).toBe('11월 20일 (금)')
  })

  it('finds where a day begins, also when the clock changes', () => {
    expect(dayStart('2026-11-20', zone).toISOString()).toBe('2026-11-20T05:00:00.000Z')
    expect(dayStart('2026-03-08', zone).toISOString()).toBe('2026-03-08T05:00:00.000Z')
    expect(dayStart('2026-03-09', zone).toISOString()).toBe('2026-03-09T04:00:00.000Z')
    expect(dayStart('2026-11-20', 'Asia/Tokyo').toISOString()).toBe('2026-11-19T15:00:00.000Z')
    expect(shiftDay('2026-03-01', -1)).toBe('2026-02-28')
  })
})
