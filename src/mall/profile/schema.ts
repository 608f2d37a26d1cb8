import { z } from 'zod'
import { inFours, isBic, isIban } from '@/lib/bank'
import { bankFields, mallNameLength } from './constants'
import { isBlank, isPayable } from './rules'
import type { BankDetails } from './types'

/** Messages are keys admin.profile.bad.<key>. */
const plain = (max: number, key = 'text') =>
  z
    .string()
    .trim()
    .max(max, key)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, key)

/** The name is written into the product's own messages, whose grammar has its own use for these signs. */
const name = plain(mallNameLength, 'name')
  .min(1, 'name')
  .regex(/^[^{}<>#]*$/, 'nameSigns')
  .transform((text) => text.replaceAll("'", '’'))

const address = z
  .string()
  .max(500, 'text')
  .transform((text) => text.split(/\r?\n/).flatMap((line) => line.trim() || []))
  .refine((lines) => lines.length <= 6 && lines.every((line) => /^[^\p{Cc}\p{Cs}]*$/u.test(line)), 'text')
  .transform((lines) => lines.join('\n'))

const bank = z
  .object({
    ...(Object.fromEntries(bankFields.map((field) => [field, plain(80)])) as Record<
      keyof BankDetails,
      ReturnType<typeof plain>
    >),
    iban: plain(60)
      .refine((text) => text === '' || isIban(text), 'iban')
      .transform(inFours),
    bic: plain(20)
      .transform((text) => text.toUpperCase())
      .refine((text) => text === '' || isBic(text), 'bic'),
  })
  .superRefine((given, context) => {
    if (isBlank(given) || isPayable(given)) return
    const missing = given.holder === '' ? 'holder' : 'account'
    context.addIssue({ code: 'custom', path: [missing], message: missing })
  })

/** What changed; the account as a whole, since half of an old and half of a new one is nobody's. */
export const updateMallProfileInput = z
  .object({
    name,
    legalName: plain(120),
    address,
    contactEmail: plain(200, 'email').refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), 'email'),
    bank,
  })
  .partial()
export type UpdateMallProfileInput = z.input<typeof updateMallProfileInput>
