import { z } from 'zod'

export const domainInput = z.object({ host: z.string().trim().min(1).max(260) })
