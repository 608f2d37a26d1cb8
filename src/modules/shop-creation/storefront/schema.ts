import { z } from 'zod'
import { isUuid } from '@/lib/ids'
import { text } from '@/lib/input'
import { gridSources, maxBlocks, maxPicked } from '../design/constants'
import { maxAisles, maxLinked } from './constants'

const handle = text(200).min(1)

export const homeInput = z.object({
  newest: z.int().min(0).max(24),
  sale: z.int().min(0).max(12),
  /** rows per shelf; 0 for a home without shelves */
  aisleRows: z.int().min(0).max(12),
  aisles: z.array(handle).max(maxAisles),
  /** goods under each heading of what is urgent; 0 for a home without them */
  deals: z.int().min(0).max(24).default(0),
  /** handles of goods that a block leads to and shows */
  linked: z.array(handle).max(maxLinked).default([]),
  grids: z
    .array(
      z.object({
        id: text(40),
        /** `season`: every good that bears a solar term as a tag */
        source: z.enum([...gridSources, 'season']),
        category: text(200),
        tag: text(80),
        picked: z.array(z.string().refine(isUuid)).max(maxPicked),
        count: z.int().min(1).max(maxPicked),
      }),
    )
    .max(maxBlocks * 3)
    .default([]),
})
