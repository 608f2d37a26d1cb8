import type { Rates } from '@/lib/exchange'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { defaultBase, defaultMaxAgeDays } from './constants'
import { isStale } from './rules'
import type { RateTable, ShownRates } from './types'

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/** The whole table, for who keeps it. */
export async function getRateTable(): Promise<RateTable> {
  const table = await mallDb().rateTable.findUnique({ where: { id: 1 } })
  const rows = await mallDb().currencyRate.findMany({ orderBy: { code: 'asc' } })
  const maxAgeDays = table?.maxAgeDays ?? defaultMaxAgeDays
  const at = now()
  return {
    base: table?.base ?? defaultBase,
    maxAgeDays,
    rates: rows.map(({ code, rate, asOf }) => ({
      ...{ code, rate: rate.toFixed(), asOf: dayOf(asOf) },
      isStale: isStale(dayOf(asOf), maxAgeDays, at),
    })),
    version: table?.version ?? 0,
    updatedAt: table?.updatedAt ?? null,
    updatedBy: table?.updatedBy ?? '',
  }
}

/** Rates that may be shown to shoppers today; none where the operator keeps none or all are too old. */
export async function listShownRates(): Promise<ShownRates> {
  const { base, rates } = await getRateTable()
  const fresh = rates.filter((row) => !row.isStale)
  if (fresh.length === 0) return { rates: {}, asOf: null }
  const shown: Rates = { [base]: '1', ...Object.fromEntries(fresh.map(({ code, rate }) => [code, rate])) }
  return { rates: shown, asOf: fresh.map(({ asOf }) => asOf).toSorted()[0] ?? null }
}
