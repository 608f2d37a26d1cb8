import type { ColumnKey, ImportCounts } from './types'

export const importPart = 'shop-creation.import'
export const maxFileBytes = 100 * 1024 * 1024
/** Products read, compared and written together. */
export const batchSize = 200
export const batchRows = 1_000
export const maxRowsPerProduct = 4_000
/** Problems kept row by row for each kind; beyond, they are only counted. */
export const keptIssuesPerCode = 500
export const keptFields = 24
export const maxCellFixes = 500
/** An import can be undone, and its file is kept, this long. */
export const keptDays = 30

export const importJobs = { check: 'import.check', write: 'import.write', undo: 'import.undo' } as const

export const noCounts: ImportCounts = {
  created: 0,
  changed: 0,
  same: 0,
  left: 0,
  variants: 0,
  images: 0,
  errors: 0,
  warnings: 0,
  byCode: {},
  categoryIds: [],
  undo: null,
}

/** Names of columns in both generations of Shopify's product file, folded to lower case. The first is today's. */
export const columnNames: Record<ColumnKey, readonly string[]> = {
  handle: ['url handle', 'handle'],
  title: ['title'],
  description: ['description', 'body (html)', 'body html', 'body'],
  vendor: ['vendor'],
  type: ['type', 'product type', 'custom product type'],
  tags: ['tags'],
  collection: ['collection', 'custom collections'],
  category: ['product category', 'standardized product type', 'standard product type'],
  published: ['published on online store', 'published'],
  status: ['status'],
  option1Name: ['option1 name'],
  option1Value: ['option1 value'],
  option2Name: ['option2 name'],
  option2Value: ['option2 value'],
  option3Name: ['option3 name'],
  option3Value: ['option3 value'],
  sku: ['sku', 'variant sku'],
  barcode: ['barcode', 'variant barcode'],
  grams: ['weight value (grams)', 'variant grams'],
  tracker: ['inventory tracker', 'variant inventory tracker'],
  quantity: ['inventory quantity', 'variant inventory qty'],
  policy: ['continue selling when out of stock', 'variant inventory policy'],
  price: ['price', 'variant price'],
  compareAt: ['compare-at price', 'variant compare at price', 'compare at price', 'variant compare-at price'],
  cost: ['cost per item'],
  ships: ['requires shipping', 'variant requires shipping'],
  taxable: ['charge tax', 'variant taxable'],
  imageSrc: ['product image url', 'image src'],
  imagePosition: ['image position'],
  imageAlt: ['image alt text'],
  variantImage: ['variant image url', 'variant image'],
  giftCard: ['gift card'],
  seoTitle: ['seo title'],
  seoDescription: ['seo description'],
}
