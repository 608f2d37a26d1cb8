import type { ColumnKey, ImportCounts } from './types'

export const importPart = 'shop-creation.import'
export const maxFileBytes = 100 * 1024 * 1024
/** Files of imports that a shop may keep at a time, until they are discarded or their time is over. */
export const maxKeptBytes = 1024 * 1024 * 1024
/** Products read, compared and written together. */
export const batchSize = 200
export const batchRows = 1_000
export const maxRowsPerProduct = 4_000
/** Problems shown row by row for each kind; all of them stand in the file that can be downloaded. */
export const keptIssuesPerCode = 500
/** Problems kept together in one row of the database. */
export const issuesPerLot = 500
export const keptFields = 24
export const maxCellFixes = 500
export const maxMappedColumns = 200
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
  linksLeft: false,
  undo: null,
}

/** Names of columns in both generations of Shopify's product file and in our own, folded to lower case. */
export const columnNames: Record<ColumnKey, readonly string[]> = {
  handle: ['url handle', 'handle'],
  title: ['title'],
  description: ['description', 'body (html)', 'body html', 'body', 'description_html'],
  vendor: ['vendor'],
  type: ['type', 'product type', 'custom product type'],
  tags: ['tags'],
  collection: ['collection', 'custom collections'],
  category: ['product category', 'standardized product type', 'standard product type'],
  published: ['published on online store', 'published'],
  status: ['status'],
  option1Name: ['option1 name', 'option1_name'],
  option1Value: ['option1 value', 'option1_value'],
  option2Name: ['option2 name', 'option2_name'],
  option2Value: ['option2 value', 'option2_value'],
  option3Name: ['option3 name', 'option3_name'],
  option3Value: ['option3 value', 'option3_value'],
  sku: ['sku', 'variant sku'],
  barcode: ['barcode', 'variant barcode', 'gtin'],
  grams: ['weight value (grams)', 'variant grams', 'weight_grams'],
  tracker: ['inventory tracker', 'variant inventory tracker', 'track_stock'],
  quantity: ['inventory quantity', 'variant inventory qty', 'stock'],
  policy: ['continue selling when out of stock', 'variant inventory policy', 'continue_selling'],
  price: ['price', 'variant price'],
  compareAt: [
    'compare-at price',
    'variant compare at price',
    'compare at price',
    'variant compare-at price',
    'compare_at_price',
  ],
  cost: ['cost per item', 'cost'],
  ships: ['requires shipping', 'variant requires shipping', 'requires_shipping'],
  taxable: ['charge tax', 'variant taxable', 'taxable'],
  imageSrc: ['product image url', 'image src', 'image'],
  imagePosition: ['image position'],
  imageAlt: ['image alt text', 'image_alt'],
  variantImage: ['variant image url', 'variant image', 'variant_image'],
  giftCard: ['gift card'],
  seoTitle: ['seo title', 'seo_title'],
  seoDescription: ['seo description', 'seo_description'],
  previousHandle: ['previous_handle'],
  categories: ['categories'],
  publishedAt: ['published_at'],
  publishedUntil: ['published_until'],
  listedInMall: ['listed_in_mall'],
  membersOnly: ['members_only'],
  priceFrom: ['price_from'],
  priceUntil: ['price_until'],
  related: ['related'],
  option1Values: ['option1_values'],
  option2Values: ['option2_values'],
  option3Values: ['option3_values'],
  memberPrice: ['member_price'],
  plannedPrice: ['planned_price'],
  usualPrice: ['usual_price'],
  taxClass: ['tax_class'],
  shippingClass: ['shipping_class'],
  // Only files that are translated have it.
  rowKind: [],
}

/** Names only our own product file has; one of them beside `handle` makes a file ours. */
export const ownNames = [
  'description_html',
  'option1_name',
  'compare_at_price',
  'weight_grams',
  'track_stock',
  'continue_selling',
  'listed_in_mall',
  'published_at',
  'previous_handle',
  'variant_image',
  'image_alt',
  'member_price',
  'planned_price',
  'tax_class',
  'shipping_class',
] as const

/** What may be said of a column of unknown kind, in the order it is offered. */
export const mappable = [
  'handle',
  'title',
  'description',
  'price',
  'compareAt',
  'cost',
  'sku',
  'barcode',
  'quantity',
  'option',
  'imageSrc',
  'imageAlt',
  'vendor',
  'type',
  'tags',
  'categories',
  'grams',
  'status',
  'published',
  'ships',
  'taxable',
  'seoTitle',
  'seoDescription',
] as const satisfies readonly (ColumnKey | 'option')[]

/** Rows shown while someone says what the columns mean. */
export const sampleRows = 3
