import { z } from 'zod'
import { isRate } from '@/lib/exchange'
import { count, day, line } from '@/lib/input'
import { maxRates } from './constants'

const known = new Set(Intl.supportedValuesOf('currency'))

/** ISO 4217 code of a currency that can be written as an amount. */
export const currencyCode = line(3).refine((code) => known.has(code), 'currency')

const rateInput = z.object({ code: currencyCode, rate: line(21).refine(isRate, 'rate'), asOf: day })

export const saveRatesInput = z
  .object({
    base: currencyCode,
    maxAgeDays: count(1, 366),
    rates: z.array(rateInput).max(maxRates),
    /** 0 for a table that was never saved */
    version: count(0),
  })
  .refine(({ rates }) => new Set(rates.map(({ code }) => code)).size === rates.length, {
    path: ['rates'],
    message: 'twice',
  })
  .refine(({ base, rates }) => rates.every(({ code }) => code !== base), { path: ['rates'], message: 'base' })

export type SaveRatesInput = z.infer<typeof saveRatesInput>
