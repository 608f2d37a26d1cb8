import { z } from 'zod'
import { line, text } from '@/lib/input'

const page = z.coerce.number().int().min(1).max(10_000).catch(1).default(1)
const words = line(100).catch('').default('')

export const standings = ['applied', 'open', 'suspended', 'closed'] as const

export const shopListInput = z.object({
  q: words,
  standing: z.enum(standings).optional().catch(undefined),
  region: z.uuid().optional().catch(undefined),
  trade: z.uuid().optional().catch(undefined),
  sort: z.enum(['needs', 'name', 'newest']).catch('needs').default('needs'),
  page,
})
export type ShopListInput = z.infer<typeof shopListInput>

export const memberListInput = z.object({ q: words, page })

export const auditListInput = z.object({
  q: words,
  /** first part of the action's name */
  kind: text(40)
    .regex(/^[a-z-]*$/)
    .catch('')
    .default(''),
  shop: z.uuid().optional().catch(undefined),
  page,
})
export type AuditListInput = z.infer<typeof auditListInput>

export const officeShopInput = z.object({ shopId: z.uuid() })
export const reasonInput = z.object({ reason: line(500).min(3) })
export const jobInput = z.object({ queue: text(100), id: z.uuid() })
export const memberInput = z.object({ accountId: z.uuid(), reason: line(500).min(3) })
