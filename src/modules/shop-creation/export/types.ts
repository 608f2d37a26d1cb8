import type { Readable } from 'node:stream'
import type { ShopScope } from '@/platform/db/scope'
import type { ProductStatus } from '@/shop/catalog/types'

export type ExportFormat = 'own' | 'shopify' | 'xlsx' | 'bundle'

/** Told after each lot: rows and products of it. */
export type Tell = (rows: number, products: number) => Promise<void>

/** Writes a whole shop as one file. */
export type WholeWriter = (scope: ShopScope, tell: Tell) => Promise<Readable>

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
