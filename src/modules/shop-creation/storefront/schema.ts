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
