import type { ProductStatus } from '@/shop/catalog/types'

export type ExportFormat = 'own' | 'shopify' | 'xlsx'

export type ExportState = 'waiting' | 'writing' | 'done' | 'failed'

/** Which goods go into the file; null is any. */
export type ExportFilter = { status: ProductStatus | null; categoryId: string | null }

/** An export as the desk shows it. */
export type ExportRunView = {
  id: string
  format: ExportFormat
  filter: ExportFilter
  state: ExportState
  fileName: string
  bytes: number
  /** products */
  total: number
  done: number
  rows: number
  startedBy: string
  createdAt: Date
  finishedAt: Date | null
  keptUntil: Date
}

export type ExportFile = { key: string; fileName: string; contentType: string }
