import { z } from 'zod'
import { maxCellFixes, maxFileBytes } from './constants'

const runId = z.uuid()

export const openImportInput = z.object({
  fileName: z.string().trim().min(1).max(200),
  bytes: z
    .number()
    .int()
    .min(0)
    .max(maxFileBytes * 100),
})
export const runInput = z.object({ runId })
export const issuesInput = z.object({ runId, all: z.boolean().default(false) })
export const changesInput = z.object({
  runId,
  kind: z.enum(['create', 'change', 'same', 'error']),
  after: z.number().int().min(0).default(0),
})

export const importFixes = z.object({
  commaPrices: z.boolean(),
  withoutPictures: z.boolean(),
  cells: z
    .array(z.object({ row: z.number().int().min(2), column: z.string().max(200), value: z.string().max(2_000) }))
    .max(maxCellFixes),
})
export const recheckInput = z.object({ runId, fixes: importFixes })

export type OpenImportInput = z.infer<typeof openImportInput>
