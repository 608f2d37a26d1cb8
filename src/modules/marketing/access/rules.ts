import type { Figures, Point } from './types'

// Names that crawlers, previewers and monitors give themselves; "headless" browsers are test tools or robots.
const botSigns =
  /bot\b|bot[/;)]|crawl|spider|slurp|preview|fetch|monitor|curl|wget|python|httpclient|java\/|go-http|libwww|scrapy|facebookexternalhit|whatsapp|telegram|lighthouse|headless/i

/** Whether a user agent is taken for a person's browser. None at all is not. */
export function looksLikePerson(userAgent: string): boolean {
  return userAgent.length > 20 && !botSigns.test(userAgent)
}

const browsers = ['edg', 'opr', 'samsungbrowser', 'firefox', 'chrome', 'safari'] as const
const systems = ['windows', 'android', 'iphone', 'ipad', 'mac os', 'linux'] as const

/**
 * Family and system of a browser. What a browser says of itself is its own word: of these few, one address can make up
 * no crowd of visitors.
 */
export function browserKind(userAgent: string): string {
  const said = userAgent.toLowerCase()
  const firstOf = (names: readonly string[]) => names.find((name) => said.includes(name)) ?? 'other'
  return `${firstOf(browsers)}/${firstOf(systems)}/${said.includes('mobile') ? 'mobile' : 'wide'}`
}

const conversion = (orders: number, visitors: number) =>
  visitors === 0 ? null : Math.round((orders * 10_000) / visitors)

export function sumFigures(points: readonly Figures[]): Figures {
  const sum = { visitors: 0, views: 0, orders: 0, turnoverMinor: 0 }
  for (const point of points) {
    sum.visitors += point.visitors
    sum.views += point.views
    sum.orders += point.orders
    sum.turnoverMinor += point.turnoverMinor
  }
  return { ...sum, conversionBp: conversion(sum.orders, sum.visitors) }
}

/** ISO date so many days later (or earlier); calendar days, no clock. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** The Monday of an ISO date's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -weekday)
}

/**
 * Puts daily figures into weeks from Monday on. Visitors of a week are the sum of its days' visitors:
 * the keys that would recognise somebody on another day are thrown away.
 */
export function byWeek(points: readonly Point[]): Point[] {
  const weeks = new Map<string, Point[]>()
  for (const point of points) {
    const monday = mondayOf(point.from)
    weeks.set(monday, [...(weeks.get(monday) ?? []), point])
  }
  return [...weeks].map(([from, days]) => ({ from, ...sumFigures(days) }))
}
