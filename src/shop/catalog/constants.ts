import type { ProductState, VariantState } from './types'

export const defaultPerPage = 24
export const maxPerPage = 96
/** Deeper pages are answered empty: nobody reads them, and an offset costs what it skips. */
export const maxListedProducts = 20_000

export const maxOptions = 3
export const maxVariants = 2_000
export const maxImages = 60
/** Values of a characteristic that a filter offers. */
export const facetValues = 20
/** About so many steps of price a filter offers. */
export const facetPriceSteps = 5
export const suggestedProducts = 6
export const suggestedCategories = 3
export const summaryLength = 160
/** The name a product without choices gives its one option in files of other systems. */
export const noOption = { name: 'Title', value: 'Default Title' } as const

/** Queue of pictures that are fetched from the web. */
export const fetchImageJob = 'catalog.fetch-image'
/** Pieces at which the desk calls stock low. */
export const lowStock = 5
export const deskPerPage = 50

/** A variant before anything is known of it but its choices. */
export const blankVariant = (id: string, options: string[]): VariantState => ({
  id,
  options,
  sku: '',
  gtin: '',
  priceMinor: 0,
  compareAtMinor: null,
  costMinor: null,
  weightGrams: 0,
  requiresShipping: true,
  taxable: true,
  mediaId: null,
  tracked: true,
  continueSelling: false,
  onHand: 0,
  reserved: 0,
  memberPriceMinor: null,
  plannedPriceMinor: null,
  usualPriceMinor: null,
  taxClass: null,
  shippingClass: null,
})

/** A product before anything is known of it but its address. */
export const blankProduct = (id: string, handle: string): ProductState => ({
  id,
  handle,
  title: '',
  descriptionHtml: '',
  vendor: '',
  productType: '',
  tags: [],
  status: 'draft',
  publishedAt: null,
  publishedUntil: null,
  listedInMall: true,
  membersOnly: false,
  priceFrom: null,
  priceUntil: null,
  customValues: {},
  relatedIds: [],
  options: [],
  seoTitle: '',
  seoDescription: '',
  words: {},
  variants: [],
  images: [],
  categoryIds: [],
  version: 0,
})

/** Products that come with one page of the grid. */
export const gridPageProducts = 250
