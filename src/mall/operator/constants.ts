import { days } from '@/lib/time'

export const pageSize = 25

/** What lists of figures look back over. */
export const salesDays = 30
export const salesMillis = days(salesDays)

/** The job runner claims its clock every half minute; silence for longer means that no process runs jobs. */
export const beatSilence = 180_000

/** The clock of the mall's office. */
export const officeTimeZone = 'America/New_York'

/** The letters of the module lamps, as the office knows them. */
export const lampLetters: Readonly<Record<string, string>> = {
  'shop-creation': 'S',
  'back-office': 'B',
  settlement: 'T',
  delivery: 'D',
  marketing: 'K',
  promotion: 'P',
}

/** Where the messages `admin.jobs.names` keep the words for a job. */
export const jobKey = (name: string): string => name.replaceAll(/[.-]/g, '_')
