import { isRate } from '@/lib/exchange'
import type { SaveRatesInput } from '../schema'
import type { RateTable } from '../types'

export type DraftRate = { code: string; rate: string; asOf: string }

export type RatesDraft = { base: string; maxAgeDays: string; rates: DraftRate[] }

export const draftOf = ({ base, maxAgeDays, rates }: RateTable): RatesDraft => ({
  base,
  maxAgeDays: String(maxAgeDays),
  rates: rates.map(({ code, rate, asOf }) => ({ code, rate, asOf })),
})

/** Pasted rates over those that stand: the same currency takes the new rate, others stay. */
export function withPasted(rates: readonly DraftRate[], pasted: readonly DraftRate[]): DraftRate[] {
  const all = new Map([...rates, ...pasted].map((row) => [row.code, row]))
  return [...all.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

export type RateProblem = 'code' | 'rate' | 'day' | 'base' | 'twice'

const known = new Set(Intl.supportedValuesOf('currency'))

/** What is wrong with a row, null where nothing is. */
export function problemOf({ code, rate, asOf }: DraftRate, { base, rates }: RatesDraft): RateProblem | null {
  if (!known.has(code)) return 'code'
  if (code === base) return 'base'
  if (rates.filter((row) => row.code === code).length > 1) return 'twice'
  if (!isRate(rate)) return 'rate'
  return /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? null : 'day'
}

export const ageOf = ({ maxAgeDays }: RatesDraft): number | null =>
  /^\d{1,3}$/.test(maxAgeDays) && Number(maxAgeDays) >= 1 && Number(maxAgeDays) <= 366 ? Number(maxAgeDays) : null

/** What is sent; null while something is wrong. */
export function inputOf(draft: RatesDraft, version: number): SaveRatesInput | null {
  const maxAgeDays = ageOf(draft)
  if (maxAgeDays === null || !known.has(draft.base) || draft.rates.some((row) => problemOf(row, draft))) return null
  return { base: draft.base, maxAgeDays, rates: draft.rates, version }
}
