import { z } from 'zod'
import { line } from '@/lib/input'
import { mailStates } from './constants'

export const mailListInput = z.object({
  q: line(100).catch('').default(''),
  state: z.enum(mailStates).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type MailListInput = z.infer<typeof mailListInput>

export const mailIdInput = z.object({ id: z.uuid() })
