import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { days } from '@/lib/time'
import { atTime, now } from '@/platform/clock'
import { asOwner } from '@/testing/database'
import { saveRates } from './commands'
import { getRateTable, listShownRates } from './queries'

const operator = { kind: 'operator', id: randomUUID(), name: 'Ines' } as const
const dayOf = (at: Date) => at.toISOString().slice(0, 10)

describe('the table of rates', () => {
  it('is kept exactly, shown while it is fresh, and not overwritten by who has not seen it', async () => {
    const today = dayOf(now())
    const { version } = await getRateTable()
    const rates = [
      { code: 'EUR', rate: '0.9213000001', asOf: today },
      { code: 'JPY', rate: '151.4', asOf: today },
      { code: 'KRW', rate: '1378.25', asOf: dayOf(new Date(now().getTime() - days(30))) },
    ]
    const saved = await saveRates(operator, { base: 'USD', maxAgeDays: 7, rates, version })
    expect(saved.version).toBe(version + 1)
    const table = await getRateTable()
    expect(table.rates.map(({ code, rate, isStale }) => [code, rate, isStale])).toEqual([
      ['EUR', '0.9213000001', false],
      ['JPY', '151.4', false],
      ['KRW', '1378.25', true],
    ])
    expect(await listShownRates()).toEqual({ rates: { USD: '1', EUR: '0.9213000001', JPY: '151.4' }, asOf: today })
    const later = new Date(now().getTime() + days(20))
    expect(await atTime(later, () => listShownRates())).toEqual({ rates: {}, asOf: null })
    await expect(saveRates(operator, { base: 'USD', maxAgeDays: 7, rates: [], version })).rejects.toMatchObject({
      code: 'RATES_CHANGED',
    })
    const [act] = await asOwner<{ data: { rates: string } }>(
      `SELECT data FROM audit_entry WHERE action = 'rates.changed' AND actor_id = $1`,
      [operator.id],
    )
    expect(act?.data.rates).toContain('EUR 0.9213000001')
  })
})
