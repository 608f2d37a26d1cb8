import { z } from 'zod'

export const trackInput = z.object({ parcelId: z.uuid(), signature: z.string().max(60) })
