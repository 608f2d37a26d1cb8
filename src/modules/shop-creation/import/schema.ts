import { z } from 'zod'
import { count, line, text } from '@/lib/input'
import { termKey } from '@/shop/catalog/schema'
import { mappable, maxCellFixes, maxMappedColumns } from './constants'

const runId = z.uuid()

export const openImportInput = z.object({
  fileName: line(200).min(1),
  bytes: count(),
})
export const runInput = z.object({ runId })
export const allIssuesInput = z.object({ runId, after: z.uuid().or(z.literal('')).default('') })
export const changesInput = z.object({
  runId,
  kind: z.enum(['create', 'change', 'same', 'error']),
  after: count(0).default(0),
})

export const importFixes = z.object({
  commaPrices: z.boolean(),
  withoutPictures: z.boolean(),
  cells: z.array(z.object({ row: count(2), column: text(200), value: text(2_000) })).max(maxCellFixes),
})
export const recheckInput = z.object({ runId, fixes: importFixes })

const meaning = z.union([z.enum(mappable), z.templateLiteral(['field:', termKey])])
export const mappingInput = z.object({
  runId,
  mapping: z.record(text(500), meaning).refine((given) => Object.keys(given).length <= maxMappedColumns, 'too-many'),
})

export type OpenImportInput = z.infer<typeof openImportInput>
