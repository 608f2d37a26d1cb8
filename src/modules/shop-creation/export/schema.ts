import { z } from 'zod'
import { productStatus } from '@/shop/catalog/schema'

export const exportFilter = z.object({
  status: productStatus.nullable().default(null),
  categoryId: z.uuid().nullable().default(null),
})
export const beginExportInput = z.object({
  format: z.enum(['own', 'shopify', 'xlsx', 'bundle']),
  filter: exportFilter.prefault({}),
})
export const exportRunInput = z.object({ runId: z.uuid() })

export type BeginExportInput = z.infer<typeof beginExportInput>
