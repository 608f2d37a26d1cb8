import { localeNames, locales } from '@/lib/locales'
import type { ProductState, VariantState } from '@/shop/catalog/types'
import { keptFields } from '../constants'
import type { ChangedField, ChangeSummary, FieldChange } from '../types'

type Value = FieldChange['before']
type Field<T> = { field: ChangedField; of: (state: T) => Value }

const excerpt = (text: string) => (text.length <= 120 ? text : `${text.slice(0, 119)}…`)

const productFields: readonly Field<ProductState>[] = [
  { field: 'title', of: (p) => p.title },
  { field: 'address', of: (p) => p.handle },
  { field: 'description', of: (p) => p.descriptionHtml },
  { field: 'vendor', of: (p) => p.vendor },
  { field: 'type', of: (p) => p.productType },
  { field: 'tags', of: (p) => p.tags.join(', ') },
  { field: 'status', of: (p) => p.status },
  { field: 'inShop', of: (p) => p.publishedAt !== null },
  { field: 'options', of: (p) => p.options.map(({ name, values }) => `${name}: ${values.join(', ')}`).join('; ') },
  { field: 'seoTitle', of: (p) => p.seoTitle },
  { field: 'seoDescription', of: (p) => p.seoDescription },
  { field: 'words', of: ({ words }) => wordsOf(words) },
  { field: 'publishedUntil', of: (p) => p.publishedUntil },
  { field: 'listedInMall', of: (p) => p.listedInMall },
  { field: 'membersOnly', of: (p) => p.membersOnly },
  {
    field: 'pricePeriod',
    of: (p) => (p.priceFrom || p.priceUntil ? `${p.priceFrom ?? ''} – ${p.priceUntil ?? ''}` : ''),
  },
  { field: 'details', of: ({ customValues }) => detailsOf(customValues) },
  { field: 'related', of: (p) => p.relatedIds.length },
]

const detailsOf = (values: ProductState['customValues']) =>
  Object.keys(values)
    .toSorted()
    .map((key) => `${key}: ${values[key]}`)
    .join('; ')

/** What is said in further languages; a text that is missing leaves its place empty, so that none is taken for another. */
const wordsOf = (words: ProductState['words']) =>
  locales
    .flatMap((locale) => {
      const said = words[locale]
      if (!said) return []
      const options = said.options.flatMap(({ name, values }) => [name, ...values.map(({ text }) => text)])
      const texts = [said.title, said.descriptionHtml, said.seoTitle, said.seoDescription]
      return `${localeNames[locale]}: ${[...texts, ...options, ...said.alts.map(({ alt }) => alt)].join(' · ')}`
    })
    .join('; ')

const variantFields: readonly Field<VariantState>[] = [
  { field: 'price', of: (v) => v.priceMinor },
  { field: 'compareAt', of: (v) => v.compareAtMinor },
  { field: 'cost', of: (v) => v.costMinor },
  { field: 'sku', of: (v) => v.sku },
  { field: 'gtin', of: (v) => v.gtin },
  { field: 'weight', of: (v) => v.weightGrams },
  { field: 'stock', of: (v) => v.onHand - v.reserved },
  { field: 'tracked', of: (v) => v.tracked },
  { field: 'continueSelling', of: (v) => v.continueSelling },
  { field: 'requiresShipping', of: (v) => v.requiresShipping },
  { field: 'taxable', of: (v) => v.taxable },
  { field: 'variantImage', of: (v) => v.mediaId },
  { field: 'memberPrice', of: (v) => v.memberPriceMinor },
  { field: 'plannedPrice', of: (v) => v.plannedPriceMinor },
  { field: 'taxClass', of: (v) => v.taxClass },
  { field: 'shippingClass', of: (v) => v.shippingClass },
]

const short = (value: Value): Value => (typeof value === 'string' ? excerpt(value) : value)

function compare<T>(fields: readonly Field<T>[], before: T, after: T, variant: string): FieldChange[] {
  return fields.flatMap(({ field, of }) => {
    const [was, is] = [of(before), of(after)]
    return was === is ? [] : [{ field, variant, before: short(was), after: short(is) }]
  })
}

const title = (variant: VariantState) => variant.options.join(' / ')

function compareVariants(before: ProductState, after: ProductState): FieldChange[] {
  const known = new Map(before.variants.map((variant) => [variant.id, variant]))
  const kept = new Set(after.variants.map(({ id }) => id))
  const changes = after.variants.flatMap((variant): FieldChange[] => {
    const was = known.get(variant.id)
    return was
      ? compare(variantFields, was, variant, title(variant))
      : [{ field: 'variantAdded', variant: title(variant), before: null, after: variant.priceMinor }]
  })
  const removed = before.variants.filter(({ id }) => !kept.has(id))
  return [
    ...changes,
    ...removed.map(
      (variant): FieldChange => ({
        field: 'variantRemoved',
        variant: title(variant),
        before: variant.priceMinor,
        after: null,
      }),
    ),
  ]
}

/** Differences a comparison of single values does not show. */
function compareLists(before: ProductState, after: ProductState): FieldChange[] {
  const line = (field: ChangedField, was: Value, is: Value): FieldChange => ({
    field,
    variant: '',
    before: was,
    after: is,
  })
  const differ = (of: (p: ProductState) => unknown) => JSON.stringify(of(before)) !== JSON.stringify(of(after))
  const kept = new Set(after.variants.map(({ id }) => id))
  const known = new Set(before.variants.map(({ id }) => id))
  const order = (p: ProductState) => p.variants.map(({ id }) => id).filter((id) => kept.has(id) && known.has(id))
  // Whether it is in the shop at all is a line of its own.
  const isMoved = before.publishedAt && after.publishedAt && before.publishedAt !== after.publishedAt
  return [
    ...(isMoved ? [line('publishedAt', before.publishedAt, after.publishedAt)] : []),
    ...(differ((p) => p.images) ? [line('images', before.images.length, after.images.length)] : []),
    ...(differ((p) => p.relatedIds) && before.relatedIds.length === after.relatedIds.length
      ? [line('related', before.relatedIds.length, after.relatedIds.length)]
      : []),
    ...(differ(order) ? [line('variantOrder', null, null)] : []),
  ]
}

/** @param categoryName reads a category id for the report */
export function diffProduct(
  before: ProductState,
  after: ProductState,
  categoryName: (id: string) => string,
): FieldChange[] {
  const shelves = (p: ProductState) => p.categoryIds.map(categoryName).toSorted().join(', ')
  return [
    ...compare(productFields, before, after, ''),
    ...compareLists(before, after),
    ...(shelves(before) === shelves(after)
      ? []
      : [{ field: 'categories', variant: '', before: shelves(before), after: shelves(after) } as const]),
    ...compareVariants(before, after),
  ]
}

/** What the dry run keeps: the differences in short, and the size of the product. */
export function summarize(after: ProductState, fields: readonly FieldChange[]): ChangeSummary {
  const prices = after.variants.map((variant) => variant.priceMinor)
  return {
    fields: fields.slice(0, keptFields),
    more: Math.max(0, fields.length - keptFields),
    variants: after.variants.length,
    images: after.images.length,
    priceMinMinor: Math.min(...prices),
    priceMaxMinor: Math.max(...prices),
    stock: after.variants.reduce((sum, variant) => sum + Math.max(0, variant.onHand - variant.reserved), 0),
  }
}
