import fc from 'fast-check'
import { sanitizeDescription } from '@/lib/html'
import { newId } from '@/lib/ids'
import { type ProductWords, tidyWords } from '@/lib/product-words'
import { blankProduct, blankVariant } from '@/shop/catalog/constants'
import type { ProductState, VariantState } from '@/shop/catalog/types'

/** Signs that files, spreadsheets and lists in cells take for something of their own. */
const signs = [
  'a',
  'B',
  '7',
  ' ',
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '|',
  '>',
  '\\',
  '#',
  'é',
  '紙',
  '한',
  '＝',
  '🪔',
]

const text = (maxLength: number, units: readonly string[] = signs) =>
  fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength }).map((found) => found.trim() || 'x')

const amount = fc.integer({ min: 1, max: 5_000_000 })
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

export type ProductWorld = {
  /** categories, pictures, classes of the shop the products are for */
  categoryIds: readonly string[]
  mediaIds: readonly string[]
  taxClasses: readonly string[]
  shippingClasses: readonly string[]
}

/** Without what Shopify's file has no place for. */
export type Shape = { isPlain: boolean }

function variantOf(world: ProductWorld, { isPlain }: Shape): fc.Arbitrary<Partial<VariantState>> {
  const none = fc.constant(null)
  return fc.record({
    sku: fc.oneof(fc.constant(''), isPlain ? text(12, ['A', '7', '-', ' ']) : text(20)),
    gtin: fc.constantFrom('', '4006381333931', '96385074'),
    priceMinor: amount,
    compareAtMinor: orNull(amount.map((minor) => minor + 5_000_000)),
    costMinor: orNull(amount),
    weightGrams: fc.integer({ min: 0, max: 99_999 }),
    requiresShipping: fc.boolean(),
    taxable: fc.boolean(),
    tracked: isPlain ? fc.constant(true) : fc.boolean(),
    continueSelling: fc.boolean(),
    onHand: fc.integer({ min: 0, max: 500 }),
    mediaId: orNull(fc.constantFrom(...world.mediaIds)),
    memberPriceMinor: isPlain ? none : orNull(fc.constant(1)),
    plannedPriceMinor: isPlain ? none : orNull(amount),
    taxClass: isPlain ? none : orNull(fc.constantFrom(...world.taxClasses)),
    shippingClass: isPlain ? none : orNull(fc.constantFrom(...world.shippingClasses)),
  })
}

/** Names of the options with the choices of each variant, no choice twice. */
const choices = fc
  .uniqueArray(text(8), { minLength: 0, maxLength: 3, selector: (name) => name.toLowerCase() })
  .filter((names) => names[0] !== 'Title')
  .chain((names) =>
    fc
      .uniqueArray(fc.tuple(...names.map(() => text(6))), {
        minLength: 1,
        maxLength: names.length === 0 ? 1 : 4,
        selector: (values) => JSON.stringify(values),
      })
      .map((rows) => ({ names, rows: rows.map((row) => [...row]) })),
  )

const fields = fc.record(
  { words: text(20), width: fc.integer({ min: -50, max: 50 }), soft: fc.boolean(), made: fc.constant('2026-02-28') },
  { requiredKeys: [] },
)

/** What is said in two further languages of a product with these options and pictures; some of it, or nothing. */
const said = fc.record({
  title: fc.oneof(fc.constant(''), text(12)),
  seoTitle: fc.oneof(fc.constant(''), text(12)),
  body: fc.oneof(fc.constant(''), text(20)),
  texts: fc.array(fc.oneof(fc.constant(''), text(8)), { minLength: 24, maxLength: 24 }),
})

type Said = typeof said extends fc.Arbitrary<infer Value> ? Value : never

function wordsOf({ title, seoTitle, body, texts }: Said, { options, images }: ProductState): ProductWords {
  let at = 0
  const next = () => texts[at++ % texts.length] ?? ''
  return {
    ...{ title, seoTitle, seoDescription: body },
    descriptionHtml: body && sanitizeDescription(`<p>${body}</p>`),
    options: options.map(({ name, values }) => ({
      ...{ option: name, name: next() },
      values: values.map((value) => ({ value, text: next() })),
    })),
    alts: images.map(({ mediaId }) => ({ mediaId, alt: next() })),
  }
}

/** A product as the catalogue may hold it, for a shop that has the fields words, width, soft and made. */
export function randomProduct(world: ProductWorld, shape: Shape): fc.Arbitrary<ProductState> {
  const { isPlain } = shape
  const tag = isPlain ? text(8, ['a', 'é', '紙', ' ']) : text(8)
  return fc
    .record({
      head: fc.record({
        title: text(40),
        descriptionHtml: text(60, [...signs, '\n', '\t']).map((body) =>
          sanitizeDescription(`<p>${body}</p>\n<b>${body}</b>`),
        ),
        vendor: fc.oneof(fc.constant(''), text(12)),
        productType: fc.oneof(fc.constant(''), text(12)),
        tags: fc.uniqueArray(tag, { maxLength: 4, selector: (word) => word.toLowerCase() }),
        status: fc.constantFrom('active', 'draft', 'archived'),
        publishedAt: orNull(instant),
        seoTitle: fc.oneof(fc.constant(''), text(20)),
        seoDescription: fc.oneof(fc.constant(''), text(20)),
        customValues: fields,
      }),
      more: fc.record({
        publishedUntil: orNull(instant),
        listedInMall: fc.boolean(),
        membersOnly: fc.boolean(),
        priceFrom: orNull(instant),
        priceUntil: orNull(instant),
        categoryIds: fc.subarray([...world.categoryIds]),
      }),
      images: fc.shuffledSubarray([...world.mediaIds]),
      alts: fc.array(fc.oneof(fc.constant(''), text(12)), { minLength: 8, maxLength: 8 }),
      choices,
      ja: said,
      ko: said,
      order: fc.boolean(),
      variants: fc.array(variantOf(world, shape), { minLength: 4, maxLength: 4 }),
    })
    .map(({ head, more, images, alts, choices: { names, rows }, ja, ko, order, variants }): ProductState => {
      const id = newId()
      const product = blankProduct(id, `thing-${id.slice(-12)}`)
      const options = names.map((name, index) => {
        const values = [...new Set(rows.map((row) => row[index] ?? ''))]
        return { name, values: order && !isPlain ? values.toReversed() : values }
      })
      const made: ProductState = {
        ...product,
        ...head,
        ...(isPlain ? {} : { ...more, categoryIds: more.categoryIds.toSorted() }),
        options,
        images: images.map((mediaId, index) => ({ mediaId, alt: alts[index] ?? '' })),
        variants: rows.map((row, index) => ({ ...blankVariant(newId(), row), ...variants[index] })),
      }
      if (isPlain) return made
      return { ...made, words: tidyWords({ ja: wordsOf(ja, made), ko: wordsOf(ko, made) }, made) }
    })
}
