import { opening, plainText, sanitizeDescription } from '@/lib/html'
import { type StoredWords, tidyWords } from '@/lib/product-words'
import { fold, searchGrams } from '@/lib/text'
import { noOption, summaryLength } from './constants'
import type { ProductOption, ProductState, VariantState } from './types'

type Priced = Pick<VariantState, 'priceMinor' | 'compareAtMinor'>

/** What lists show of many prices: the span, and the struck-out price of the cheapest variant where it is reduced. */
export function priceSpan(variants: readonly Priced[]): { min: number; max: number; compareAt: number | null } {
  const prices = variants.map((variant) => variant.priceMinor)
  const min = prices.length > 0 ? Math.min(...prices) : 0
  const reduced = variants.filter((v) => v.priceMinor === min && v.compareAtMinor !== null && v.compareAtMinor > min)
  const was = reduced.map((v) => v.compareAtMinor ?? 0)
  return { min, max: prices.length > 0 ? Math.max(...prices) : 0, compareAt: was.length > 0 ? Math.max(...was) : null }
}

const maxSearchedNumbers = 4_000

/**
 * What a search looks through, folded, in all languages. The name stands alone on the first line, so that a hit in it can be ranked
 * first; then maker, kind, tags, choices, opening of the description, article numbers.
 */
export function searchTextOf(product: ProductState, summary: string, words: readonly StoredWords[] = []): string {
  const numbers = product.variants.flatMap(({ sku, gtin }) => [sku, gtin]).filter(Boolean)
  const lines = [
    [product.title, ...words.map(({ title }) => title)].join(' '),
    [product.vendor, product.productType, ...product.tags].join(' '),
    [
      ...product.options.flatMap(({ values }) => values),
      ...words.flatMap(({ options }) => options.flatMap(({ values }) => values.map(({ text }) => text))),
    ].join(' '),
    [summary, ...words.map((said) => said.summary)].join(' '),
    [...new Set(numbers)].join(' ').slice(0, maxSearchedNumbers),
  ]
  return lines.map(fold).join('\n')
}

export type Derived = {
  descriptionHtml: string
  summary: string
  /** by language, as they are kept */
  words: Record<string, StoredWords>
  searchText: string
  grams: string[]
  priceMin: number
  priceMax: number
  compareAt: number | null
  coverMediaId: string | null
}

const summaryOf = (descriptionHtml: string) => opening(plainText(descriptionHtml), summaryLength)

function storedWords(product: ProductState): Record<string, StoredWords> {
  return Object.fromEntries(
    Object.entries(tidyWords(product.words, product)).map(([locale, words]) => {
      const descriptionHtml = sanitizeDescription(words.descriptionHtml)
      return [locale, { ...words, descriptionHtml, summary: summaryOf(descriptionHtml) }]
    }),
  )
}

/** Everything that is kept beside a product for lists and search. */
export function derive(product: ProductState): Derived {
  const descriptionHtml = sanitizeDescription(product.descriptionHtml)
  const summary = summaryOf(descriptionHtml)
  const words = storedWords(product)
  const searchText = searchTextOf(product, summary, Object.values(words))
  const prices = priceSpan(product.variants)
  return {
    descriptionHtml,
    summary,
    words,
    searchText,
    grams: searchGrams(searchText),
    priceMin: prices.min,
    priceMax: prices.max,
    compareAt: prices.compareAt,
    coverMediaId: product.images[0]?.mediaId ?? null,
  }
}

export const optionKey = (values: readonly string[]) => JSON.stringify(values)

/** All combinations of the options' values, the last option turning fastest. */
export function combinations(options: readonly ProductOption[]): string[][] {
  return options.reduce<string[][]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  )
}

/** Options as they follow from variants, values in the order of first use. */
export function optionsOf(names: readonly string[], rows: readonly (readonly string[])[]): ProductOption[] {
  return names.map((name, index) => ({ name, values: [...new Set(rows.map((row) => row[index] ?? ''))] }))
}

/** A single option "Title" with the value "Default Title" means: no choice. */
export function isNoOption(options: readonly ProductOption[]): boolean {
  const [only] = options
  return (
    options.length === 1 &&
    only?.name === noOption.name &&
    only.values.length === 1 &&
    only.values[0] === noOption.value
  )
}

/** The first free address among `base`, `base-2`, `base-3` … */
export function freeHandle(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`
}
