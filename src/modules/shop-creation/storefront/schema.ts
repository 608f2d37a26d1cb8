import { z } from 'zod'
import { maxAisles } from './constants'

const handle = z.string().min(1).max(200)

export const homeInput = z.object({
  newest: z.int().min(0).max(24),
  sale: z.int().min(0).max(12),
  /** rows per shelf; 0 for a home without shelves */
  aisleRows: z.int().min(0).max(12),
  aisles: z.array(handle).max(maxAisles),
})

export const listInput = z.object({
  q: z.string().max(120).optional(),
  categoryHandle: handle.optional(),
  priceMinMinor: z.int().min(0).optional(),
  priceMaxMinor: z.int().min(0).optional(),
  inStock: z.boolean().optional(),
  onSale: z.boolean().optional(),
  sort: z.enum(['newest', 'price-asc', 'price-desc', 'title', 'relevance']).optional(),
  page: z.int().min(1).max(10_000).optional(),
  perPage: z.int().min(1).max(96).optional(),
})

export const productInput = z.object({ handle, related: z.int().min(0).max(12) })

export const seenInput = z.object({ ids: z.array(z.uuid()).max(12) })
