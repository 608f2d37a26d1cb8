import { z } from 'zod'
import { line, moment } from '@/lib/input'

const limit = z.number().int().min(1).max(1_000_000).nullable()

export const couponInput = z
  .object({
    id: z.uuid().optional(),
    code: line(40)
      .toUpperCase()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{1,39}$/u, 'Two to forty letters, digits, hyphens or underscores.'),
    label: line(80).default(''),
    kind: z.enum(['percent', 'amount']),
    percentBp: z.number().int().min(0).max(10_000),
    amountMinor: z.number().int().min(0).max(100_000_000),
    minimumMinor: z.number().int().min(0).max(100_000_000),
    startsAt: moment.nullable(),
    endsAt: moment.nullable(),
    totalLimit: limit,
    perCustomerLimit: limit,
    active: z.boolean(),
  })
  .refine((c) => c.kind !== 'percent' || c.percentBp > 0, { path: ['percentBp'], message: 'More than 0 % is needed.' })
  .refine((c) => c.kind !== 'amount' || c.amountMinor > 0, {
    path: ['amountMinor'],
    message: 'An amount above zero is needed.',
  })
  .refine((c) => !c.startsAt || !c.endsAt || c.endsAt > c.startsAt, {
    path: ['endsAt'],
    message: 'The end must come after the start.',
  })

export const setActiveInput = z.object({ id: z.uuid(), active: z.boolean() })

export type CouponInput = z.infer<typeof couponInput>
