import type { Rates } from '@/lib/exchange'

/** A rate as the operator keeps it. */
export type RateRow = {
  code: string
  /** how much of it one unit of the base is, exact decimal text */
  rate: string
  /** the day it held, YYYY-MM-DD */
  asOf: string
  /** too old to be shown to shoppers */
  isStale: boolean
}

export type RateTable = {
  base: string
  maxAgeDays: number
  rates: RateRow[]
  /** 0 while nothing was saved */
  version: number
  updatedAt: Date | null
  updatedBy: string
}

/** What shoppers may see: rates that are not too old, the base with 1; `asOf` is the oldest day among them. */
export type ShownRates = { rates: Rates; asOf: string | null }
