import { blankProduct, blankVariant } from '@/shop/catalog/constants'
import type { ProductOption, ProductState, VariantState } from '@/shop/catalog/types'
import type { Issue, ProductDraft, VariantDraft } from '../types'
import { mergeWords } from './read-words'

/** What merging needs to know of the shop and the moment. */
export type MergeContext = {
  now: string
  newId: () => string
  mediaIdOf: (address: string) => string
  categoryIdOf: (path: readonly string[]) => string
  /** null for an address at which no product stands (yet) */
  productIdOf: (handle: string) => string | null
}

export type Merged = {
  after: ProductState
  issues: Issue[]
  /** goods to be shown beside it are not there yet */
  hasLinksLeft: boolean
}

const keyOf = (options: readonly string[]) => JSON.stringify(options)

/** The count in a file is what can be sold: pieces promised to open orders lie on the shelf besides. */
function mergeStock(
  draft: VariantDraft,
  was: VariantState,
): Pick<VariantState, 'tracked' | 'continueSelling' | 'onHand'> {
  return {
    tracked: draft.tracked ?? was.tracked,
    continueSelling: draft.continueSelling ?? was.continueSelling,
    onHand: draft.quantity === undefined ? was.onHand : draft.quantity + was.reserved,
  }
}

/** A file that was written while a planned price held names the usual one besides: a new variant begins with that. */
const priceOf = (draft: VariantDraft, was: VariantState, isNew: boolean) =>
  (isNew ? draft.usualPriceMinor : null) ?? draft.priceMinor ?? was.priceMinor

const orWas = <T>(given: T | undefined, was: T): T => (given === undefined ? was : given)

function mergeVariant(draft: VariantDraft, was: VariantState, context: MergeContext, isNew = false): VariantState {
  const mediaId = draft.image === undefined ? was.mediaId : draft.image === '' ? null : context.mediaIdOf(draft.image)
  return {
    ...was,
    options: was.options,
    sku: draft.sku ?? was.sku,
    gtin: draft.gtin ?? was.gtin,
    priceMinor: priceOf(draft, was, isNew),
    compareAtMinor: orWas(draft.compareAtMinor, was.compareAtMinor),
    costMinor: orWas(draft.costMinor, was.costMinor),
    memberPriceMinor: orWas(draft.memberPriceMinor, was.memberPriceMinor),
    plannedPriceMinor: orWas(draft.plannedPriceMinor, was.plannedPriceMinor),
    taxClass: orWas(draft.taxClass, was.taxClass),
    shippingClass: orWas(draft.shippingClass, was.shippingClass),
    weightGrams: draft.weightGrams ?? was.weightGrams,
    requiresShipping: draft.requiresShipping ?? was.requiresShipping,
    taxable: draft.taxable ?? was.taxable,
    mediaId,
    ...mergeStock(draft, was),
  }
}

const sameNames = (options: readonly ProductOption[], names: readonly string[]) =>
  options.length === names.length &&
  options.every((option, index) => option.name.toLowerCase() === names[index]?.toLowerCase())

const problem = (draft: ProductDraft, row: number, code: Issue['code'], value: string): Issue => ({
  row,
  column: '',
  severity: 'error',
  code,
  data: { handle: draft.handle, value },
})

/** Without option columns a row finds its variant by article number, or is the only one. */
function findBySku(draft: VariantDraft, variants: readonly VariantState[]): VariantState | undefined {
  if (variants.length === 1) return variants[0]
  const hits = variants.filter((variant) => draft.sku && variant.sku === draft.sku)
  return hits.length === 1 ? hits[0] : undefined
}

/** A row that tells nothing of a variant: it brings texts of the product. */
const isSilent = ({ row: _row, options: _options, ...told }: VariantDraft) => Object.keys(told).length === 0

function mergeWithoutOptions(
  draft: ProductDraft,
  base: ProductState,
  isNew: boolean,
  context: MergeContext,
): { variants: VariantState[]; issues: Issue[] } {
  if (isNew) {
    const [only, ...others] = draft.variants
    return {
      variants: only ? [mergeVariant(only, blankVariant(context.newId(), []), context, true)] : [],
      issues: others.map((variant) => problem(draft, variant.row, 'option-repeated', '')),
    }
  }
  const issues: Issue[] = []
  const changed = new Map<string, VariantState>()
  for (const variant of draft.variants) {
    const was = findBySku(variant, base.variants)
    if (was) changed.set(was.id, mergeVariant(variant, was, context))
    else if (!isSilent(variant)) issues.push(problem(draft, variant.row, 'variant-unknown', variant.sku ?? ''))
  }
  return { variants: base.variants.map((variant) => changed.get(variant.id) ?? variant), issues }
}

/** Variants the file names, then those it does not mention. Where the options themselves differ, the file's take over. */
function mergeWithOptions(
  draft: ProductDraft,
  names: readonly string[],
  base: ProductState,
  context: MergeContext,
): { variants: VariantState[]; issues: Issue[] } {
  const stays = sameNames(base.options, names)
  const known = new Map((stays ? base.variants : []).map((variant) => [keyOf(variant.options), variant]))
  const named = draft.variants.map((variant) => {
    const was = known.get(keyOf(variant.options))
    known.delete(keyOf(variant.options))
    return was
      ? mergeVariant(variant, was, context)
      : mergeVariant(variant, blankVariant(context.newId(), variant.options), context, true)
  })
  const promised = stays ? [] : base.variants.filter((variant) => variant.reserved > 0)
  const issues = promised.map((variant) => problem(draft, draft.row, 'variant-reserved', variant.options.join(' / ')))
  return { variants: inPlace(base.variants, named, [...known.values()]), issues }
}

/** Keeps the order the shop has, as long as the file does not bring anything new; then the file's order leads. */
function inPlace(
  before: readonly VariantState[],
  named: VariantState[],
  rest: readonly VariantState[],
): VariantState[] {
  if (rest.length === 0) return named
  const byId = new Map(named.map((variant) => [variant.id, variant]))
  const added = named.filter((variant) => !before.some((was) => was.id === variant.id))
  return [...before.map((was) => byId.get(was.id) ?? was), ...added]
}

/** The order a file tells, and behind it what it forgot. */
const inOrder = (told: readonly string[], values: readonly string[]) => [...new Set([...told, ...values])]

/** Options as they follow from the variants; one whose values are the same keeps the order the shop gave them. */
function optionsOf(
  draft: Pick<ProductDraft, 'optionNames' | 'optionValues'>,
  base: ProductState,
  variants: readonly VariantState[],
): ProductOption[] {
  if (draft.optionNames === undefined) return base.options
  return draft.optionNames.map((name, index) => {
    const values = [...new Set(variants.map((variant) => variant.options[index] ?? ''))]
    const told = draft.optionValues?.[index]
    if (told) return { name, values: inOrder(told, values) }
    const was = base.options[index]
    const isSame = was && sameNames([was], [name]) && keyOf(was.values.toSorted()) === keyOf(values.toSorted())
    return isSame ? was : { name, values }
  })
}

function publication(
  draft: ProductDraft,
  base: ProductState,
  isNew: boolean,
  now: string,
): Pick<ProductState, 'status' | 'publishedAt'> {
  const published =
    draft.publishedAt === undefined
      ? (draft.published ?? (isNew ? true : base.publishedAt !== null))
      : draft.publishedAt !== null
  const status = draft.status ?? (isNew ? (published ? 'active' : 'draft') : base.status)
  return { status, publishedAt: published ? (draft.publishedAt ?? base.publishedAt ?? now) : null }
}

function mergeValues(draft: ProductDraft, base: ProductState): ProductState['customValues'] {
  if (!draft.customValues) return base.customValues
  const all = { ...base.customValues, ...draft.customValues }
  return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, value]])))
}

function mergeRelated(
  draft: ProductDraft,
  base: ProductState,
  context: MergeContext,
): { relatedIds: string[]; hasLinksLeft: boolean } {
  if (!draft.related) return { relatedIds: base.relatedIds, hasLinksLeft: false }
  const ids = draft.related.map(context.productIdOf)
  const there = [...new Set(ids.filter((id) => id !== null))].filter((id) => id !== base.id)
  return { relatedIds: there, hasLinksLeft: ids.includes(null) }
}

/** Fewer pieces than are promised may only lie there where more are sold than there are. */
const promisedBeyond = (draft: ProductDraft, variants: readonly VariantState[]) =>
  variants
    .filter((v) => v.tracked && !v.continueSelling && v.onHand < v.reserved)
    .map((v) => problem(draft, draft.row, 'stock-promised', v.options.join(' / ')))

/**
 * How the product shall stand after the import: an empty cell clears, an absent column leaves. A variant's price and
 * stock, and the name, are never cleared: a product cannot be without them.
 */
export function mergeProduct(draft: ProductDraft, before: ProductState | null, context: MergeContext): Merged {
  const isNew = before === null
  const base = before ?? blankProduct(context.newId(), draft.handle)
  const missing: Issue[] =
    isNew && !draft.title
      ? [{ row: draft.row, column: 'Title', severity: 'error', code: 'title-missing', data: { handle: draft.handle } }]
      : []
  const { variants, issues } =
    draft.optionNames === undefined
      ? mergeWithoutOptions(draft, base, isNew, context)
      : mergeWithOptions(draft, draft.optionNames, base, context)
  const { relatedIds, hasLinksLeft } = mergeRelated(draft, base, context)
  const after: ProductState = {
    ...base,
    handle: draft.handle,
    title: draft.title ?? base.title,
    descriptionHtml: draft.descriptionHtml ?? base.descriptionHtml,
    vendor: draft.vendor ?? base.vendor,
    productType: draft.productType ?? base.productType,
    tags: draft.tags ?? base.tags,
    seoTitle: draft.seoTitle ?? base.seoTitle,
    seoDescription: draft.seoDescription ?? base.seoDescription,
    ...publication(draft, base, isNew, context.now),
    publishedUntil: orWas(draft.publishedUntil, base.publishedUntil),
    listedInMall: draft.listedInMall ?? base.listedInMall,
    membersOnly: draft.membersOnly ?? base.membersOnly,
    priceFrom: orWas(draft.priceFrom, base.priceFrom),
    priceUntil: orWas(draft.priceUntil, base.priceUntil),
    customValues: mergeValues(draft, base),
    relatedIds,
    options: optionsOf(draft, base, variants),
    variants,
    images: draft.images?.map(({ url, alt }) => ({ mediaId: context.mediaIdOf(url), alt })) ?? base.images,
    categoryIds: draft.categories ? [...new Set(draft.categories.map(context.categoryIdOf))] : base.categoryIds,
  }
  after.words = mergeWords(draft, after)
  return { after, issues: [...missing, ...issues, ...promisedBeyond(draft, variants)], hasLinksLeft }
}

/** Addresses of all pictures a draft names. */
export function imageAddresses(draft: ProductDraft): string[] {
  return [...(draft.images ?? []).map(({ url }) => url), ...draft.variants.flatMap(({ image }) => image || [])]
}
