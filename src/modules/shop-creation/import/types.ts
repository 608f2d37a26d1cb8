import type { Locale } from '@/lib/locales'
import type { CsvDelimiter } from '@/platform/csv'
import type { CustomFieldView, CustomValue } from '@/shop/catalog/types'
import type { mappable } from './constants'

export type ImportState =
  | 'uploading'
  | 'uploaded'
  | 'checking'
  /** the columns are of no known kind: someone has to say what they mean */
  | 'mapping'
  | 'checked'
  | 'importing'
  | 'stopped'
  | 'done'
  | 'failed'
  | 'undoing'
  | 'undone'

export type ImportFormat = 'shopify-old' | 'shopify-new' | 'own' | 'woocommerce' | 'mapped'

/** What a column of a product file can mean. */
export type ColumnKey =
  | 'handle'
  | 'title'
  | 'description'
  | 'vendor'
  | 'type'
  | 'tags'
  | 'collection'
  | 'category'
  | 'published'
  | 'status'
  | 'option1Name'
  | 'option1Value'
  | 'option2Name'
  | 'option2Value'
  | 'option3Name'
  | 'option3Value'
  | 'sku'
  | 'barcode'
  | 'grams'
  | 'tracker'
  | 'quantity'
  | 'policy'
  | 'price'
  | 'compareAt'
  | 'cost'
  | 'ships'
  | 'taxable'
  | 'imageSrc'
  | 'imagePosition'
  | 'imageAlt'
  | 'variantImage'
  | 'giftCard'
  | 'seoTitle'
  | 'seoDescription'
  | 'previousHandle'
  | 'categories'
  | 'publishedAt'
  | 'publishedUntil'
  | 'listedInMall'
  | 'membersOnly'
  | 'priceFrom'
  | 'priceUntil'
  | 'related'
  | 'option1Values'
  | 'option2Values'
  | 'option3Values'
  | 'memberPrice'
  | 'plannedPrice'
  | 'usualPrice'
  | 'taxClass'
  | 'shippingClass'
  | 'rowKind'

/** A column of one of the shop's own characteristics, or of a text in a further language: words:title:ja. */
export type FieldColumn = `field:${string}` | `words:${string}`

export type Columns = ReadonlyMap<ColumnKey | FieldColumn, { index: number; name: string }>

/** What a column of a file of unknown kind may be said to mean. */
export type MappedMeaning = (typeof mappable)[number] | `field:${string}`

/** By the folded name of the column; what is not named is left out. */
export type ColumnMapping = Record<string, MappedMeaning>

export type IssueCode =
  | 'handle-missing'
  | 'handle-invalid'
  | 'handle-repeated'
  | 'title-missing'
  | 'too-long'
  | 'too-many-rows'
  | 'too-many-variants'
  | 'columns-count'
  | 'price-missing'
  | 'price-negative'
  | 'price-comma'
  | 'price-number'
  | 'price-digits'
  | 'compare-below-price'
  | 'number'
  | 'number-negative'
  | 'boolean'
  | 'status-unknown'
  | 'option-name-missing'
  | 'option-value-missing'
  | 'option-repeated'
  | 'variant-unknown'
  | 'variant-reserved'
  | 'gtin-invalid'
  | 'gift-card'
  | 'image-address'
  | 'stock-negative'
  | 'stock-counted'
  | 'stock-promised'
  | 'sku-repeated'
  | 'class-unknown'
  | 'field-value'
  | 'date'
  | 'kind-unsupported'
  | 'parent-missing'
  | 'too-many-options'

export type IssueData = Record<string, string | number>

/** One thing wrong with one cell. An error leaves the whole product out; a warning is only told. */
export type Issue = { row: number; column: string; severity: 'error' | 'warning'; code: IssueCode; data: IssueData }

/** What the shop has agreed for its goods, as far as a file can name it. */
export type ReadingTerms = {
  taxClasses: ReadonlySet<string>
  shippingClasses: ReadonlySet<string>
  fields: ReadonlyMap<string, Pick<CustomFieldView, 'kind' | 'choices'>>
}

/** How doubtful cells shall be read: the one fix per group of the report, and cells that were typed anew. */
export type ImportFixes = {
  /** read 48,00 as 48.00 */
  commaPrices: boolean
  withoutPictures: boolean
  cells: { row: number; column: string; value: string }[]
}

export type FileProblem = {
  code:
    | 'empty'
    | 'not-csv'
    | 'encoding-unknown'
    | 'quote-not-closed'
    | 'quote-stray'
    | 'record-too-long'
    | 'unreadable'
    | 'headers-twice'
    | 'headers-unknown'
    | 'no-products'
    | 'too-large'
    | 'upload-lost'
    | 'internal'
  row?: number
  names?: string[]
}

/** A cell's meaning: absent where the file has no such column, so that it leaves alone what is there. */
export type VariantDraft = {
  row: number
  options: string[]
  sku?: string
  gtin?: string
  priceMinor?: number
  compareAtMinor?: number | null
  costMinor?: number | null
  weightGrams?: number
  requiresShipping?: boolean
  taxable?: boolean
  /** address; empty takes the picture off */
  image?: string
  tracked?: boolean
  quantity?: number
  continueSelling?: boolean
  memberPriceMinor?: number | null
  plannedPriceMinor?: number | null
  /** what a new variant costs where the file was written while a planned price held */
  usualPriceMinor?: number | null
  taxClass?: string | null
  shippingClass?: string | null
}

/** `alts`: what is to be seen on it in further languages, where the file tells. */
export type ImageDraft = { url: string; alt: string; alts?: { [locale in Locale]?: string } }

/** What the cells say in a further language; of options by their place, of values as pairs. */
export type WordsDraft = {
  title: string | undefined
  descriptionHtml: string | undefined
  seoTitle: string | undefined
  seoDescription: string | undefined
  optionNames: (string | undefined)[]
  optionValues: ((readonly [value: string, text: string])[] | undefined)[]
}

export type ProductDraft = {
  handle: string
  /** the address it had until now */
  previousHandle?: string
  row: number
  rows: number
  title?: string
  descriptionHtml?: string
  vendor?: string
  productType?: string
  tags?: string[]
  status?: 'active' | 'draft' | 'archived'
  published?: boolean
  /** instants, ISO 8601 */
  publishedAt?: string | null
  publishedUntil?: string | null
  listedInMall?: boolean
  membersOnly?: boolean
  priceFrom?: string | null
  priceUntil?: string | null
  /** addresses of goods shown beside it */
  related?: string[]
  /** by the key of the characteristic; null clears */
  customValues?: Record<string, CustomValue | null>
  seoTitle?: string
  seoDescription?: string
  words?: { [locale in Locale]?: WordsDraft }
  /** names of the options, empty for none; absent where the file has no option columns */
  optionNames?: string[]
  /** the order of each option's values, where the file tells it */
  optionValues?: string[][]
  variants: VariantDraft[]
  images?: ImageDraft[]
  /** shelves from the root down, e.g. [["Home", "Lamps"]] */
  categories?: string[][]
}

export type ChangeKind = 'create' | 'change' | 'same' | 'error'

export type ChangedField =
  | 'title'
  | 'address'
  | 'description'
  | 'vendor'
  | 'type'
  | 'tags'
  | 'status'
  | 'inShop'
  | 'options'
  | 'seoTitle'
  | 'seoDescription'
  | 'words'
  | 'images'
  | 'categories'
  | 'variantAdded'
  | 'variantRemoved'
  | 'price'
  | 'compareAt'
  | 'cost'
  | 'sku'
  | 'gtin'
  | 'weight'
  | 'stock'
  | 'tracked'
  | 'continueSelling'
  | 'requiresShipping'
  | 'taxable'
  | 'variantImage'
  | 'publishedAt'
  | 'publishedUntil'
  | 'listedInMall'
  | 'membersOnly'
  | 'pricePeriod'
  | 'details'
  | 'related'
  | 'memberPrice'
  | 'plannedPrice'
  | 'taxClass'
  | 'shippingClass'
  | 'variantOrder'

/** One difference between what stands and what the file says. Amounts in minor units. */
export type FieldChange = {
  field: ChangedField
  variant: string
  before: string | number | boolean | null
  after: string | number | boolean | null
}

/** What the dry run keeps of a product. */
export type ChangeSummary = {
  fields: FieldChange[]
  /** differences beyond those kept */
  more: number
  variants: number
  images: number
  priceMinMinor: number
  priceMaxMinor: number
  stock: number
}

export type ImportCounts = {
  created: number
  changed: number
  same: number
  /** products left out because of an error */
  left: number
  variants: number
  images: number
  errors: number
  warnings: number
  /** how often each kind of trouble occurs, also beyond the rows that are kept */
  byCode: Partial<Record<IssueCode, number>>
  /** categories that the import made */
  categoryIds: string[]
  /** goods to show beside others that came later in the file: they are linked at the end */
  linksLeft: boolean
  undo: { removed: number; restored: number; kept: number } | null
}

/** Names of the file's columns; where their meaning is asked for, all of them with the first rows besides. */
export type ImportColumns = {
  used: string[]
  unused: string[]
  delimiter?: CsvDelimiter
  names?: string[]
  samples?: string[][]
}

/** An import as the desk shows it. */
export type ImportRunView = {
  id: string
  fileName: string
  bytes: number
  state: ImportState
  format: ImportFormat | ''
  encoding: string
  columns: ImportColumns
  /** what was said of the columns of a file of unknown kind */
  mapping: ColumnMapping | null
  fixes: ImportFixes
  rowsTotal: number
  rowsDone: number
  counts: ImportCounts
  error: FileProblem | null
  startedBy: string
  createdAt: Date
  finishedAt: Date | null
  undoneAt: Date | null
  /** until when it can be undone */
  undoUntil: Date
}

export type IssueRow = {
  id: string
  row: number
  column: string
  severity: 'error' | 'warning'
  code: IssueCode
  data: IssueData
}

/** @param next where the next page begins; null at the end */
export type IssuePage = { fileName: string; issues: Issue[]; next: string | null }

export type IssueGroup = { code: IssueCode; severity: 'error' | 'warning'; count: number; rows: IssueRow[] }

export type ChangeRow = {
  handle: string
  row: number
  kind: ChangeKind
  title: string
  summary: ChangeSummary
  productId: string | null
}

export type PictureReport = {
  ready: number
  pending: number
  failed: { mediaId: string; url: string; problem: string; product: string; productId: string }[]
}
