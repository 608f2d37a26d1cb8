import type { WordsByLocale } from '@/lib/product-words'
import { blankProduct, blankVariant } from '../../constants'
import { type CreateProductInput, variantProblems } from '../../schema'
import type {
  CustomValues,
  DeskImage,
  DeskProduct,
  ProductOption,
  ProductStatus,
  VariantProblem,
  VariantState,
} from '../../types'

/** A variant being edited. `seenOnHand` is the count the person started from. */
export type DraftVariant = VariantState & { seenOnHand: number }

/** The product as the editor holds it, before it is saved. */
export type Draft = {
  title: string
  handle: string
  descriptionHtml: string
  vendor: string
  productType: string
  tags: string[]
  status: ProductStatus
  inShop: boolean
  /** when the shop shows it for the first time, ISO 8601; null: as soon as it is saved */
  publishAt: string | null
  publishedUntil: string | null
  listedInMall: boolean
  membersOnly: boolean
  priceFrom: string | null
  priceUntil: string | null
  customValues: CustomValues
  relatedIds: string[]
  options: ProductOption[]
  seoTitle: string
  seoDescription: string
  words: WordsByLocale
  variants: DraftVariant[]
  images: DeskImage[]
  categoryIds: string[]
}

export function emptyVariant(options: string[] = [], like?: DraftVariant): DraftVariant {
  const blank = { ...blankVariant(crypto.randomUUID(), options), seenOnHand: 0 }
  if (!like) return blank
  const { priceMinor, compareAtMinor, costMinor, weightGrams, requiresShipping, taxable, tracked, continueSelling } =
    like
  const { memberPriceMinor, plannedPriceMinor, taxClass, shippingClass } = like
  return {
    ...blank,
    ...{ priceMinor, compareAtMinor, costMinor, weightGrams, requiresShipping, taxable, tracked, continueSelling },
    ...{ memberPriceMinor, plannedPriceMinor, taxClass, shippingClass },
  }
}

export function emptyDraft(): Draft {
  const { id: _id, version: _version, publishedAt: _at, ...blank } = blankProduct('', '')
  return { ...blank, status: 'active', inShop: true, publishAt: null, variants: [emptyVariant()], images: [] }
}

export function draftOf({ state, images }: Pick<DeskProduct, 'state' | 'images'>): Draft {
  const { publishedAt, variants, id: _id, version: _version, images: _images, ...rest } = state
  return {
    ...rest,
    inShop: publishedAt !== null,
    publishAt: publishedAt,
    images,
    variants: variants.map((variant) => ({ ...variant, seenOnHand: variant.onHand })),
  }
}

/** What is sent: the draft without what only the page needs. */
export function inputOf({ images, variants, ...rest }: Draft): CreateProductInput {
  return {
    ...rest,
    images: images.map(({ mediaId, alt }) => ({ mediaId, alt })),
    variants: variants.map(({ reserved: _reserved, usualPriceMinor: _usual, ...variant }) => variant),
  }
}

export const fieldNames = [
  'title',
  'handle',
  'descriptionHtml',
  'vendor',
  'productType',
  'tags',
  'status',
  'inShop',
  'publishAt',
  'publishedUntil',
  'listedInMall',
  'membersOnly',
  'priceFrom',
  'priceUntil',
  'customValues',
  'relatedIds',
  'options',
  'seoTitle',
  'seoDescription',
  'words',
  'images',
  'categoryIds',
] as const
export const cellNames = [
  'priceMinor',
  'compareAtMinor',
  'costMinor',
  'sku',
  'gtin',
  'weightGrams',
  'onHand',
  'mediaId',
  'tracked',
  'continueSelling',
  'requiresShipping',
  'taxable',
  'memberPriceMinor',
  'plannedPriceMinor',
  'taxClass',
  'shippingClass',
] as const

export type FieldName = (typeof fieldNames)[number]
export type CellName = (typeof cellNames)[number]
export type ChangeName = FieldName | CellName | 'variantAdded' | 'variantRemoved'

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)
const imagesOf = (draft: Draft) => draft.images.map(({ mediaId, alt }) => [mediaId, alt])

/** What differs from what is saved, with how often; in the order a person would tell it. */
export function changesOf(base: Draft, draft: Draft): Map<ChangeName, number> {
  const changes = new Map<ChangeName, number>()
  const add = (name: ChangeName) => changes.set(name, (changes.get(name) ?? 0) + 1)
  for (const name of fieldNames) {
    const equal = name === 'images' ? same(imagesOf(base), imagesOf(draft)) : same(base[name], draft[name])
    if (!equal) add(name)
  }
  const known = new Map(base.variants.map((variant) => [variant.id, variant]))
  for (const variant of draft.variants) {
    const was = known.get(variant.id)
    if (!was) add('variantAdded')
    else for (const name of cellNames) if (!same(was[name], variant[name])) add(name)
    known.delete(variant.id)
  }
  for (const _ of known) add('variantRemoved')
  return changes
}

/** What differs from what is saved, small enough to be kept while typing, and to be laid over a newer version. */
export type DraftPatch = {
  fields: Partial<Omit<Draft, 'variants'>>
  cells: Record<string, Partial<DraftVariant>>
  /** all variants, where some were added or taken away */
  variants: DraftVariant[] | null
}

export function patchOf(base: Draft, draft: Draft): DraftPatch {
  const fields = Object.fromEntries(
    fieldNames.flatMap((name) => (same(base[name], draft[name]) ? [] : [[name, draft[name]]])),
  )
  const known = new Map(base.variants.map((variant) => [variant.id, variant]))
  const isSameSet = base.variants.length === draft.variants.length && draft.variants.every(({ id }) => known.has(id))
  if (!isSameSet) return { fields, cells: {}, variants: draft.variants }
  const cells: DraftPatch['cells'] = {}
  for (const variant of draft.variants) {
    const was = known.get(variant.id)
    const changed = [...cellNames, 'options' as const].flatMap((name) =>
      was && !same(was[name], variant[name]) ? [[name, variant[name]]] : [],
    )
    if (changed.length > 0) cells[variant.id] = { ...Object.fromEntries(changed), seenOnHand: variant.seenOnHand }
  }
  return { fields, cells, variants: null }
}

/** Lays a kept patch over the product as it stands now: counts as differences, so that a sale in between stays sold. */
export function withPatch(base: Draft, { fields, cells, variants }: DraftPatch): Draft {
  if (variants) return { ...base, ...fields, variants }
  return {
    ...base,
    ...fields,
    variants: base.variants.map((variant) => {
      const change = cells[variant.id]
      if (!change) return variant
      const { onHand, seenOnHand = 0, ...rest } = change
      const counted = onHand === undefined ? variant.onHand : variant.onHand + onHand - seenOnHand
      return { ...variant, ...rest, onHand: counted }
    }),
  }
}

export type CellProblem = VariantProblem | 'twice'
/** Wrong cells by variant and column. */
export type CellProblems = ReadonlyMap<string, CellProblem>

export const cellKey = (variantId: string, cell: CellName | 'options') => `${variantId} ${cell}`

/** @param savedGtins numbers that came with the product: an import may have brought wrong ones */
export function problemsOf(draft: Draft, savedGtins: ReadonlySet<string>): Map<string, CellProblem> {
  const problems = new Map<string, CellProblem>()
  const seen = new Set<string>()
  for (const variant of draft.variants) {
    const choices = JSON.stringify(variant.options)
    if (seen.has(choices)) problems.set(cellKey(variant.id, 'options'), 'twice')
    seen.add(choices)
    for (const [cell, problem] of variantProblems(variant, (gtin) => savedGtins.has(gtin)))
      problems.set(cellKey(variant.id, cell), problem)
  }
  return problems
}
