const DAY = 86_400_000

/** Points of the demo's past, counted from the moment of seeding. */
export interface Calendar {
  readonly today: Date
  /** So many days ago, at an hour of the day (UTC, fractions allowed). */
  readonly daysAgo: (days: number, hour?: number) => Date
}

export function calendarOf(today: Date): Calendar {
  return {
    today,
    daysAgo(days, hour) {
      const moment = new Date(today.getTime() - days * DAY)
      if (hour !== undefined) moment.setUTCHours(Math.floor(hour), Math.round((hour % 1) * 60), 0, 0)
      return moment
    },
  }
}
