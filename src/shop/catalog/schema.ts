import { z } from 'zod'
import { isGtin } from '@/lib/gtin'
import { count, instant, line, minorAmount, mostInteger, text } from '@/lib/input'
import { maxImages, maxOptions, maxVariants } from './constants'
import type { Names, VariantCell, VariantProblem, VariantState } from './types'

const uuid = z.uuid()

export const productHandle = line(120)
  .min(1)
  .regex(/^[\p{Ll}\p{Lo}\p{N}\p{M}]+(?:[-_][\p{Ll}\p{Lo}\p{N}\p{M}]+)*$/u, 'handle')

export const productStatus = z.enum(['active', 'draft', 'archived'])

/** Short name of a tax class, shipping class or own characteristic. */
export const termKey = line(40)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'key')
  // Keys name properties, and every object has this one.
  .refine((key) => key !== 'constructor', 'key')

const customValue = z.union([line(2_000), z.number().min(-1e12).max(1e12), z.boolean()])

export const optionInput = z.object({ name: line(60).min(1), values: z.array(line(120).min(1)).min(1).max(200) })

const wordsInput = z.object({
  title: line(255),
  descriptionHtml: text(200_000),
  seoTitle: line(255),
  seoDescription: line(1_000),
  options: z
    .array(
      z.object({
        option: line(60).min(1),
        name: line(60),
        values: z.array(z.object({ value: line(120).min(1), text: line(120) })).max(200),
      }),
    )
    .max(maxOptions),
  alts: z.array(z.object({ mediaId: uuid, alt: line(512) })).max(maxImages),
})

/** What a product says in languages besides the shop's own; where nothing is told, what stands stays. */
const wordsByLocale = z
  .object({ en: wordsInput.optional(), ja: wordsInput.optional(), ko: wordsInput.optional() })
  .optional()

/** What both the editor and the grid change of a variant. */
const variantCells = {
  sku: line(120),
  gtin: line(40),
  priceMinor: minorAmount,
  compareAtMinor: minorAmount.nullable(),
  costMinor: minorAmount.nullable(),
  weightGrams: z.number().int().min(0).max(100_000_000),
  /** pieces on the shelf as they shall be; the difference to what the person saw (`seenOnHand`) is what counts */
  onHand: z.number().int().min(-1_000_000).max(10_000_000),
}

export const variantInput = z.object({
  ...variantCells,
  id: uuid,
  options: z.array(line(120).min(1)).max(maxOptions),
  requiresShipping: z.boolean(),
  taxable: z.boolean(),
  mediaId: uuid.nullable(),
  tracked: z.boolean(),
  continueSelling: z.boolean(),
  memberPriceMinor: minorAmount.nullable().default(null),
  plannedPriceMinor: minorAmount.nullable().default(null),
  taxClass: termKey.nullable().default(null),
  shippingClass: termKey.nullable().default(null),
  seenOnHand: count(-mostInteger),
})

type VariantInput = z.infer<typeof variantInput>

function checkVariants(
  product: { options: { values: string[] }[]; variants: VariantInput[] },
  context: z.RefinementCtx,
): void {
  const seen = new Set<string>()
  product.variants.forEach((variant, index) => {
    const complain = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['variants', index, field], message })
    if (variant.options.length !== product.options.length) complain('options', 'choices')
    const key = JSON.stringify(variant.options)
    if (seen.has(key)) complain('options', 'twice')
    seen.add(key)
    if (variant.memberPriceMinor !== null && variant.memberPriceMinor > variant.priceMinor)
      complain('memberPriceMinor', 'above-price')
    if (variant.compareAtMinor !== null && variant.compareAtMinor < variant.priceMinor)
      complain('compareAtMinor', 'below-price')
  })
  const names = product.options.map((option) => ('name' in option ? String(option.name).toLowerCase() : ''))
  if (new Set(names).size !== names.length) context.addIssue({ code: 'custom', path: ['options'], message: 'twice' })
}

const productFields = z.object({
  title: line(255).min(1),
  /** empty: made from the title */
  handle: z.union([z.literal(''), productHandle]),
  descriptionHtml: text(200_000),
  vendor: line(120),
  productType: line(120),
  tags: z.array(line(80).min(1)).max(250),
  status: productStatus,
  inShop: z.boolean(),
  listedInMall: z.boolean(),
  /** when the shop begins to show it; without it since it was first shown, or now */
  publishAt: instant.nullable().default(null),
  publishedUntil: instant.nullable().default(null),
  membersOnly: z.boolean().default(false),
  priceFrom: instant.nullable().default(null),
  priceUntil: instant.nullable().default(null),
  customValues: z.record(termKey, customValue).default({}),
  relatedIds: z.array(uuid).max(24).default([]),
  options: z.array(optionInput).max(maxOptions),
  seoTitle: line(255),
  seoDescription: line(1_000),
  words: wordsByLocale,
  variants: z.array(variantInput).min(1).max(maxVariants),
  images: z.array(z.object({ mediaId: uuid, alt: line(512) })).max(maxImages),
  categoryIds: z.array(uuid).max(100),
})

export const createProductInput = productFields.superRefine(checkVariants)
export const updateProductInput = productFields.extend({ id: uuid, version: count(1) }).superRefine(checkVariants)

export type CreateProductInput = z.infer<typeof createProductInput>
export type UpdateProductInput = z.infer<typeof updateProductInput>

type CheckedVariant = Pick<
  VariantState,
  'priceMinor' | 'compareAtMinor' | 'memberPriceMinor' | 'gtin' | 'tracked' | 'continueSelling' | 'onHand' | 'reserved'
>

/**
 * What is wrong with a variant, by cell.
 * @param knownGtin a number that stands already is left alone: an import may have brought a wrong one
 */
export function variantProblems(
  variant: CheckedVariant,
  knownGtin: (gtin: string) => boolean,
): [VariantCell, VariantProblem][] {
  const { priceMinor, compareAtMinor, memberPriceMinor, gtin, tracked, continueSelling, onHand, reserved } = variant
  const wrong: [boolean, VariantCell, VariantProblem][] = [
    [compareAtMinor !== null && compareAtMinor < priceMinor, 'compareAtMinor', 'below-price'],
    [memberPriceMinor !== null && memberPriceMinor > priceMinor, 'memberPriceMinor', 'above-price'],
    [gtin !== '' && !knownGtin(gtin) && !isGtin(gtin), 'gtin', 'gtin'],
    [tracked && !continueSelling && onHand < reserved, 'onHand', 'short'],
  ]
  return wrong.flatMap(([is, cell, problem]) => (is ? [[cell, problem] as [VariantCell, VariantProblem]] : []))
}

export const productIdInput = z.object({ id: uuid })
export const duplicateInput = z.object({ id: uuid, title: line(255).min(1) })
export const setStatusInput = z.object({ ids: z.array(uuid).min(1).max(500), status: productStatus })

export const deskListInput = z.object({
  q: line(120).default(''),
  status: productStatus.optional(),
  stock: z.enum(['low', 'out']).optional(),
  categoryId: uuid.optional(),
  sort: z.enum(['updated', 'title', 'price', 'stock']).default('updated'),
  page: z.number().int().min(1).max(10_000).default(1),
})
export type DeskListInput = z.infer<typeof deskListInput>

export const gridPageInput = z.object({
  q: line(120).default(''),
  status: productStatus.optional(),
  categoryId: uuid.optional(),
  cursor: uuid.nullish(),
  /** these alone, however many: what was saved or is in conflict is loaded anew */
  ids: z.array(uuid).max(500).optional(),
})
export type GridPageInput = z.infer<typeof gridPageInput>

const variantChange = z.object({
  ...variantCells,
  memberPriceMinor: minorAmount.nullable(),
  plannedPriceMinor: minorAmount.nullable(),
  taxClass: termKey.nullable(),
  shippingClass: termKey.nullable(),
})

/** Only cells that were changed, under the version of the product the person saw. */
export const saveGridInput = z.object({
  products: z
    .array(
      z.object({
        id: uuid,
        version: count(1),
        set: z
          .object({
            title: line(255).min(1),
            status: productStatus,
            vendor: line(120),
            productType: line(120),
            tags: z.array(line(80).min(1)).max(250),
          })
          .partial(),
        variants: z
          .array(z.object({ id: uuid, set: variantChange.partial(), seenOnHand: count(-mostInteger).optional() }))
          .max(maxVariants),
      }),
    )
    .min(1)
    .max(500),
})
export type SaveGridInput = z.infer<typeof saveGridInput>
export type GridProductChange = SaveGridInput['products'][number]

export const shopListInput = z.object({
  q: line(120).optional(),
  categoryHandle: line(120).optional(),
  priceMinMinor: minorAmount.optional(),
  priceMaxMinor: minorAmount.optional(),
  inStock: z.boolean().optional(),
  onSale: z.boolean().optional(),
  fields: z.record(termKey, z.array(line(200)).max(20)).optional(),
  sort: z.enum(['newest', 'price-asc', 'price-desc', 'title', 'relevance']).optional(),
  page: z.number().int().min(1).max(10_000).optional(),
  perPage: z.number().int().min(1).max(96).optional(),
})

/** A category's title in languages besides the shop's own; an empty one is not written. */
const shelfTitles = z
  .object({ en: line(120).optional(), ja: line(120).optional(), ko: line(120).optional() })
  .optional()

export const categoryInput = z.object({
  title: line(120).min(1),
  titles: shelfTitles,
  handle: z.union([z.literal(''), productHandle]),
  parentId: uuid.nullable(),
})
export const updateCategoryInput = categoryInput.extend({ id: uuid })
export const moveCategoryInput = z.object({ id: uuid, direction: z.enum(['up', 'down']) })

/** Without `titles` a new category has none, and one that stands keeps them. */
export type CategoryInput = Omit<z.infer<typeof categoryInput>, 'titles'> & { titles?: Names | undefined }

const names = z
  .object({ en: line(80).optional(), ja: line(80).optional(), ko: line(80).optional() })
  .refine((given) => Boolean(given.en || given.ja || given.ko), 'name')

export const termKeyInput = z.object({ key: termKey })
export const taxClassInput = z.object({
  key: termKey,
  name: line(80).min(1),
  rateBp: z.number().int().min(0).max(5_000),
})
export const shippingClassInput = z.object({
  key: termKey,
  name: line(80).min(1),
  surchargeMinor: minorAmount,
  perPiece: z.boolean(),
})
export const customFieldInput = z
  .object({
    key: termKey,
    names,
    kind: z.enum(['text', 'number', 'choice', 'boolean', 'date']),
    unit: line(20),
    choices: z.array(z.object({ key: termKey, names })).max(200),
    categoryId: uuid.nullable(),
    isFacet: z.boolean(),
  })
  .refine(({ kind, choices }) => kind !== 'choice' || choices.length > 0, { path: ['choices'], message: 'empty' })
  .refine(({ choices }) => new Set(choices.map(({ key }) => key)).size === choices.length, {
    path: ['choices'],
    message: 'twice',
  })

export type TaxClassInput = z.infer<typeof taxClassInput>
export type ShippingClassInput = z.infer<typeof shippingClassInput>
export type CustomFieldInput = z.infer<typeof customFieldInput>

/** A part of the shop's map. */
export const addressesInput = z.object({ skip: count(0, 50_000_000).default(0), take: count(0, 5_000).default(0) })
