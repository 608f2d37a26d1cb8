import { z } from 'zod'

export const statementInput = z.object({
  cursor: z.string().max(200).nullish(),
  limit: z.int().min(1).max(100).default(25),
})

export const confirmRefundInput = z.object({ refundId: z.uuid() })
