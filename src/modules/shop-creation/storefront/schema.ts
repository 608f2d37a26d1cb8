import { z } from 'zod'
import { isUuid } from '@/lib/ids'
import { text } from '@/lib/input'
import { gridSources, maxBlocks, maxPicked } from '../design/constants'
import { maxAisles } from './constants'

const handle = text(200).min(1)

export const homeInput = z.object({
  newest: z.int().min(0).max(24),
  sale: z.int().min(0).max(12),
  /** rows per shelf; 0 for a home without shelves */
  aisleRows: z.int().min(0).max(12),
  aisles: z.array(handle).max(maxAisles),
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
