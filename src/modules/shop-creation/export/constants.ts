import type { ExportFormat } from './types'

/** Goods go in and out by the same part of the module. */
export const exportPart = 'shop-creation.import'
export const exportJob = 'export.write'
/** A file is kept this long. */
export const keptDays = 7
export const batchSize = 200

export const formats: Record<ExportFormat, { ending: string; contentType: string }> = {
  own: { ending: 'csv', contentType: 'text/csv; charset=utf-8' },
  shopify: { ending: 'csv', contentType: 'text/csv; charset=utf-8' },
  bundle: { ending: 'zip', contentType: 'application/zip' },
  xlsx: { ending: 'xlsx', contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
}
