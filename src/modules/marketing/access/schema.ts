import { z } from 'zod'

/** Kinds of shop pages that are counted; a bounded list, so nobody can fill the table with invented paths. */
export const pageKinds = ['home', 'list', 'search', 'product', 'cart', 'checkout', 'page'] as const

export const recordInput = z.object({
  page: z.enum(pageKinds),
  productId: z.uuid().optional(),
})

export const periodInput = z.object({
  /** last so many days, today included, in the shop's time zone */
  days: z.union([z.literal(7), z.literal(28), z.literal(90), z.literal(364)]),
  by: z.enum(['day', 'week']),
})

export type RecordInput = z.infer<typeof recordInput>
export type PeriodInput = z.infer<typeof periodInput>
