import { z } from 'zod'
import { text } from '@/lib/input'

export const statementInput = z.object({
  cursor: text(200).nullish(),
  limit: z.int().min(1).max(100).default(25),
})

export const confirmRefundInput = z.object({ refundId: z.uuid() })
