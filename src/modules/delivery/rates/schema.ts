import { z } from 'zod'
import { line } from '@/lib/input'

const minor = z.number().int().min(0).max(100_000_000)
const country = z.string().regex(/^[A-Z]{2}$/, 'ISO country code of two capital letters')
/** As an address of the country gives it, see `@/lib/states`: ME, 東京都. */
const state = line(60).toUpperCase().min(1)

export const zoneInput = z
  .object({
    id: z.uuid().optional(),
    name: line(80).min(1),
    countries: z.array(country).max(250),
    states: z.array(state).max(100),
  })
  .refine((zone) => zone.states.length === 0 || zone.countries.length === 1, {
    path: ['states'],
    message: 'States can be named for one country at a time.',
  })

const bands = z
  .array(z.object({ upToGrams: z.number().int().min(1).max(10_000_000), priceMinor: minor }))
  .max(30)
  .refine(
    (list) => list.every((band, i) => i === 0 || band.upToGrams > (list[i - 1]?.upToGrams ?? 0)),
    'Weights must rise from band to band.',
  )

export const rateInput = z
  .object({
    id: z.uuid().optional(),
    zoneId: z.uuid(),
    name: line(80).min(1),
    kind: z.enum(['flat', 'weight']),
    priceMinor: minor,
    bands,
    freeFromMinor: minor.nullable(),
    minDays: z.number().int().min(0).max(90),
    maxDays: z.number().int().min(0).max(90),
  })
  .refine((rate) => rate.maxDays >= rate.minDays, { path: ['maxDays'], message: 'Not earlier than the earliest day.' })
  .refine((rate) => rate.kind === 'flat' || rate.bands.length > 0, {
    path: ['bands'],
    message: 'A rate by weight needs at least one band.',
  })

export const byId = z.object({ id: z.uuid() })

export type ZoneInput = z.infer<typeof zoneInput>
export type RateInput = z.infer<typeof rateInput>
