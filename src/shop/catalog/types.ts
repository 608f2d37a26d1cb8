import type { MediaRef } from '@/lib/media'
import type { WordsByLocale } from '@/lib/product-words'

export type ProductStatus = 'active' | 'draft' | 'archived'

export type ProductOption = { name: string; values: string[] }

/** Value of an own characteristic: words, a number, the key of a choice, yes or no, or a day as YYYY-MM-DD. */
export type CustomValue = string | number | boolean
/** By the key of its field. What is not given is left out. */
export type CustomValues = Record<string, CustomValue>

/** A product as lists show it. Amounts are minor units of the shop's currency. */
export type ProductCard = {
  id: string
  handle: string
  title: string
  /** language of the title, where that is not the reader's */
  lang?: string | undefined
  /** opening of the description as plain text, up to 160 signs; may be empty */
  summary: string
  vendor: string
  productType: string
  tags: string[]
  options: ProductOption[]
  priceMinMinor: number
  priceMaxMinor: number
  /** the struck-out price, when the cheapest variant is reduced */
  compareAtMinor: number | null
  available: boolean
  /** pieces left over all variants, null when some variant never runs out */
  stockLeft: number | null
  variantCount: number
  /** set when there is nothing to choose: such a product can be put into the cart from the list */
  onlyVariantId: string | null
  /** article number of the only variant; empty where there are several */
  sku: string
  cover: MediaRef | null
  publishedAt: Date
  /** what the shop says of it beyond this, in its order */
  specs: SpecView[]
}

/** What makes goods urgent: their price ends, they are cut most, few are left, they cost least. */
export type DealOrder = 'ending' | 'cut' | 'last' | 'cheap'

export type DealFacts = {
  /** pieces sold in the last 30 days */
  sold: number
  /** when the present price ends; null where it stays */
  endsAt: Date | null
}

export type ProductSort = 'newest' | 'price-asc' | 'price-desc' | 'title' | 'relevance'

export type ProductListFilter = {
  q?: string
  /** also finds what is filed under the categories below */
  categoryHandle?: string
  priceMinMinor?: number
  priceMaxMinor?: number
  inStock?: boolean
  onSale?: boolean
  /** own characteristics by key: any of these values */
  fields?: Record<string, string[]>
  /** newest, or relevance where words are searched */
  sort?: ProductSort
  /** from 1 */
  page?: number
  /** at most 96 */
  perPage?: number
}

/** An own characteristic as a filter: its values among what was found, the most frequent first. */
export type FieldFacet = Pick<CustomFieldView, 'key' | 'names' | 'kind' | 'unit' | 'choices'> & {
  values: { value: string; count: number }[]
}

export type ProductFacets = {
  /** bounds over everything found, null when nothing was */
  priceMinMinor: number | null
  priceMaxMinor: number | null
  inStock: number
  onSale: number
  /** shelves that hold something of it, on them or below */
  categories: { handle: string; title: string; count: number }[]
  /** lowest prices in even steps, both ends included */
  prices: { fromMinor: number; toMinor: number; count: number }[]
  fields: FieldFacet[]
}

export type ProductList = {
  items: ProductCard[]
  total: number
  page: number
  perPage: number
  pages: number
  facets: ProductFacets
  /** nothing held the words as typed: these read like them */
  isNear: boolean
}

export type Suggestions = {
  products: Pick<ProductCard, 'id' | 'handle' | 'title' | 'lang' | 'cover' | 'priceMinMinor' | 'priceMaxMinor'>[]
  categories: { handle: string; title: string }[]
}

export type VariantView = {
  id: string
  /** one value per option of the product */
  options: string[]
  /** "35 cm / Indigo"; empty for a product without options */
  title: string
  sku: string
  gtin: string
  priceMinor: number
  compareAtMinor: number | null
  available: boolean
  /** null when it never runs out */
  stockLeft: number | null
  mediaId: string | null
  weightGrams: number
  requiresShipping: boolean
  /** members of the mall pay less; how much is told them alone, after the page */
  hasMemberPrice: boolean
}

/** A line of a product's specification, with everything its words in any language need. */
export type SpecView = Pick<CustomFieldView, 'key' | 'names' | 'kind' | 'unit' | 'choices'> & { value: CustomValue }

export type CategoryRef = {
  id: string
  handle: string
  title: string
  /** language of the title, where that is not the reader's */
  lang?: string | undefined
}

export type ProductDetail = {
  id: string
  handle: string
  title: string
  /** sanitised; safe to render */
  descriptionHtml: string
  summary: string
  vendor: string
  productType: string
  tags: string[]
  options: ProductOption[]
  seoTitle: string
  seoDescription: string
  priceMinMinor: number
  priceMaxMinor: number
  compareAtMinor: number | null
  available: boolean
  images: MediaRef[]
  variants: VariantView[]
  categories: CategoryRef[]
  /** languages of what is not written in the reader's */
  langs: { [part in 'title' | 'description' | 'options']?: string | undefined }
  /** only members may buy it */
  membersOnly: boolean
  specs: SpecView[]
  publishedAt: Date
  updatedAt: Date
}

export type CategoryNode = CategoryRef & {
  parentId: string | null
  position: number
  /** visible products filed here or below */
  productCount: number
  children: CategoryNode[]
}

/** A category as its keeper sees it: with its titles in the shop's other languages. */
export type DeskCategoryNode = Omit<CategoryNode, 'children'> & { titles: Names; children: DeskCategoryNode[] }

/** A variant as the cart and the order need it, straight from the database. */
export type PurchasableVariant = {
  variantId: string
  productId: string
  productHandle: string
  productTitle: string
  variantTitle: string
  optionValues: string[]
  sku: string
  priceMinor: number
  compareAtMinor: number | null
  weightGrams: number
  requiresShipping: boolean
  taxable: boolean
  media: MediaRef | null
  /** the product is shown in the shop now */
  sellable: boolean
  tracked: boolean
  continueSelling: boolean
  onHand: number
  reserved: number
}

export type VariantState = {
  id: string
  options: string[]
  sku: string
  gtin: string
  priceMinor: number
  compareAtMinor: number | null
  costMinor: number | null
  weightGrams: number
  requiresShipping: boolean
  taxable: boolean
  mediaId: string | null
  tracked: boolean
  continueSelling: boolean
  onHand: number
  /** promised to open orders; read only */
  reserved: number
  /** what members of the mall pay, where it is less */
  memberPriceMinor: number | null
  /** the price between the product's `priceFrom` and `priceUntil` */
  plannedPriceMinor: number | null
  /** the price that comes back when the planned one ends; set while that holds, read only */
  usualPriceMinor: number | null
  /** key of a tax class of the shop; null: its ordinary rate */
  taxClass: string | null
  /** key of a shipping class of the shop; null: no surcharge */
  shippingClass: string | null
}

export type ImageState = { mediaId: string; alt: string }

/** A whole product as it stands or shall stand: what the editor saves, an import writes and its undo puts back. */
export type ProductState = {
  id: string
  handle: string
  title: string
  descriptionHtml: string
  vendor: string
  productType: string
  tags: string[]
  status: ProductStatus
  /** instant from which the own shop shows it, ISO 8601; null keeps it out */
  publishedAt: string | null
  /** instant from which it does not show it any more, ISO 8601; null for goods that stay */
  publishedUntil: string | null
  listedInMall: boolean
  /** only members may buy it */
  membersOnly: boolean
  /** when the variants' planned prices hold, ISO 8601; a start of null with an end means: since now */
  priceFrom: string | null
  priceUntil: string | null
  customValues: CustomValues
  /** hand-picked goods shown beside it, in order */
  relatedIds: string[]
  options: ProductOption[]
  seoTitle: string
  seoDescription: string
  /** the same in languages besides the shop's own; what is not written falls back to that */
  words: WordsByLocale
  variants: VariantState[]
  images: ImageState[]
  categoryIds: string[]
  /** 0 for a product that does not exist yet */
  version: number
}

/** A product as the desk's list shows it, whatever its status. */
export type DeskProductRow = {
  id: string
  handle: string
  title: string
  status: ProductStatus
  inShop: boolean
  vendor: string
  productType: string
  categories: string[]
  variantCount: number
  priceMinMinor: number
  priceMaxMinor: number
  compareAtMinor: number | null
  /** pieces that can be sold now, over all counted variants; null when none is counted */
  available: number | null
  /** counted variants with none left */
  soldOutVariants: number
  cover: MediaRef | null
  /** the cover is still being fetched, or could not be */
  coverState: 'none' | 'pending' | 'ready' | 'failed'
  updatedAt: Date
}

export type DeskCounts = { all: number; active: number; draft: number; archived: number; low: number; out: number }

export type DeskProductList = {
  items: DeskProductRow[]
  total: number
  page: number
  pages: number
  counts: DeskCounts
}

export type DeskImage = {
  mediaId: string
  alt: string
  state: 'pending' | 'ready' | 'failed'
  error: string
  sourceUrl: string
  media: MediaRef | null
}

export type Neighbour = { id: string; title: string }

export type DeskProduct = {
  state: ProductState
  images: DeskImage[]
  /** the shelves it stands on */
  categories: CategoryRef[]
  updatedAt: Date
  previous: Neighbour | null
  next: Neighbour | null
}

/** Words the shop uses already, to offer while typing. */
export type CatalogWords = { vendors: string[]; productTypes: string[]; tags: string[] }

/** Names by language; one that is missing takes the first given. */
export type Names = { en?: string | undefined; ja?: string | undefined; ko?: string | undefined }

export type TaxClassView = { key: string; name: string /** basis points, contained in prices */; rateBp: number }
export type ShippingClassView = {
  key: string
  name: string
  surchargeMinor: number
  /** for each piece; otherwise once for an order */
  perPiece: boolean
}
export type CustomFieldKind = 'text' | 'number' | 'choice' | 'boolean' | 'date'
export type CustomChoice = { key: string; names: Names }
export type CustomFieldView = {
  id: string
  key: string
  names: Names
  kind: CustomFieldKind
  unit: string
  choices: CustomChoice[]
  /** for goods filed there or below; null for all */
  categoryId: string | null
  isFacet: boolean
}

/** What a shop has agreed for its goods: classes and own characteristics. */
export type GoodsTerms = {
  taxClasses: TaxClassView[]
  shippingClasses: ShippingClassView[]
  fields: CustomFieldView[]
}

/** Cells of the catalogue's grid that belong to the product; they stand in the row of its first variant. */
export type GridProduct = Pick<ProductState, 'id' | 'version' | 'title' | 'status' | 'vendor' | 'productType' | 'tags'>

/** A row of the catalogue's grid. */
export type GridVariant = Omit<
  VariantState,
  'options' | 'mediaId' | 'requiresShipping' | 'taxable' | 'usualPriceMinor'
> & {
  productId: string
  /** "35 cm / Indigo"; empty for a product without choices */
  name: string
}

export type GridPage = {
  products: GridProduct[]
  variants: GridVariant[]
  /** rows of all pages together; told with the first one */
  total: number | null
  /** where the next page begins; null at the end */
  cursor: string | null
}

export type VariantProblem = 'below-price' | 'above-price' | 'gtin' | 'short'
export type VariantCell = 'compareAtMinor' | 'memberPriceMinor' | 'gtin' | 'onHand'

/** How the products of one request fared: each is saved as a whole or left as it was. */
export type GridOutcome = {
  saved: { id: string; version: number }[]
  /** saved by someone else since they were loaded, or gone */
  conflicts: string[]
  problems: {
    variantId: string
    cell: VariantCell | 'taxClass' | 'shippingClass'
    problem: VariantProblem | 'unknown'
  }[]
}

/** A part of the addresses visitors can see. */
export type ProductAddresses = {
  items: { handle: string; updatedAt: Date }[]
  /** of all of them */
  total: number
  changed: Date | null
}
