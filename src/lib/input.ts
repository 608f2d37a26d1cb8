import { z } from 'zod'
import { cleanText } from './clean'

/*
 * What people and programs give, made fit to be kept. Every input is built of these: a text without what no column can
 * hold, a number its column has room for, a day both the calendar and the database know.
 */

/** Text as it was typed, of any number of lines. */
export const text = (max: number) => z.string().overwrite(cleanText).max(max)

/** Text of one field: without blanks around it. */
export const line = (max: number) => z.string().overwrite(cleanText).trim().max(max)

/** A secret is taken as it is or not at all: none may be another's after it was cleaned. */
export const secret = (max: number) =>
  z
    .string()
    .max(max)
    .refine((given) => cleanText(given) === given, 'signs')

/** An id that becomes part of a file's name: in the one form our own ids have. */
export const fileId = z.uuid().toLowerCase()

/** The largest number of an `integer` column. */
export const mostInteger = 2_147_483_647

/** A number of things, a place in a list, a version. */
export const count = (min = 0, max = mostInteger) => z.int().min(min).max(max)

/** An amount in minor units of its currency; ten thousand millions of any with two digits. */
export const minorAmount = z.int().min(0).max(1_000_000_000_000)

const firstYear = 1800
const lastYear = 2999

const firstMoment = new Date(Date.UTC(firstYear, 0, 1))
const lastMoment = new Date(Date.UTC(lastYear, 11, 31))

/** A day as YYYY-MM-DD, with room for a time zone on both sides. */
export const day = z.iso
  .date()
  .refine((given) => Number(given.slice(0, 4)) >= firstYear && Number(given.slice(0, 4)) <= lastYear, 'day')

/** A moment as a Date. */
export const moment = z.date().min(firstMoment).max(lastMoment)

/** A moment as text with its offset. */
export const instant = z.iso
  .datetime({ offset: true })
  .refine((given) => new Date(given) >= firstMoment && new Date(given) <= lastMoment, 'day')
