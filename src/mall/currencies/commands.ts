import { type Actor, recordAct } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { type SaveRatesInput, saveRatesInput } from './schema'

/** Takes the version that was seen, or fails: the row is locked by this from here on. */
async function takeVersion(tx: Tx, { version, base, maxAgeDays }: SaveRatesInput, by: string): Promise<number> {
  const [taken] = await tx.$queryRaw<{ version: number }[]>`
    INSERT INTO rate_table (id, base, max_age_days, version, updated_at, updated_by)
    VALUES (1, ${base}, ${maxAgeDays}::int, 1, ${now()}, ${by})
    ON CONFLICT (id) DO UPDATE SET base = excluded.base, max_age_days = excluded.max_age_days,
      version = rate_table.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by
    WHERE rate_table.version = ${version}::int
    RETURNING version`
  if (taken) return taken.version
  throw new AppError('RATES_CHANGED', 'CONFLICT', {
    userMessage: 'Someone else saved the rates in the meantime. Load them again to see both.',
  })
}

/**
 * Replaces the table of rates as a whole.
 * @throws AppError RATES_CHANGED (saved by someone else since)
 */
export async function saveRates(actor: Actor, given: SaveRatesInput): Promise<{ version: number }> {
  const input = saveRatesInput.parse(given)
  const { base, maxAgeDays, rates } = input
  return inMall(async (tx) => {
    const version = await takeVersion(tx, input, actor.name ?? actor.kind)
    await tx.currencyRate.deleteMany({})
    await tx.currencyRate.createMany({
      data: rates.map(({ code, rate, asOf }) => ({ code, rate, asOf: new Date(`${asOf}T00:00:00Z`) })),
    })
    await recordAct(tx, actor, {
      action: 'rates.changed',
      subject: { kind: 'mall', id: '1' },
      data: { base, maxAgeDays, rates: rates.map(({ code, rate, asOf }) => `${code} ${rate} ${asOf}`).join(', ') },
    })
    return { version }
  })
}
