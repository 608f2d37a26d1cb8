import { z } from 'zod'
import { text } from '@/lib/input'

export const trackInput = z.object({ parcelId: z.uuid(), signature: text(60) })
