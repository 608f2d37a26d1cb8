import type { Locale } from '@/lib/locales'
import { noWords, type OptionWords, type ProductWords, sayOptions, tidyWords } from '@/lib/product-words'
import type { ProductState } from '../types'

/** What the product said in the language that was its main one, by the names its options have now. */
function formerWords(before: ProductState, options: ProductState['options']): ProductWords {
  return {
    title: before.title,
    descriptionHtml: before.descriptionHtml,
    seoTitle: before.seoTitle,
    seoDescription: before.seoDescription,
    options: before.options.map(({ name, values }, index) => ({
      option: options[index]?.name ?? name,
      name,
      values: values.map((text, at) => ({ value: options[index]?.values[at] ?? text, text })),
    })),
    alts: before.images.map(({ mediaId, alt }) => ({ mediaId, alt })),
  }
}

/** Words of a third language name options by what these are called now. */
function renamed(words: OptionWords[], before: ProductState['options'], now: ProductState['options']): OptionWords[] {
  return words.map((said) => {
    const index = before.findIndex(({ name }) => name === said.option)
    const values = before[index]?.values ?? []
    return {
      ...said,
      option: now[index]?.name ?? said.option,
      values: said.values.map(({ value, text }) => ({
        value: now[index]?.values[values.indexOf(value)] ?? value,
        text,
      })),
    }
  })
}

/**
 * The product with another main language. Where a text is not written in it, the former one stays in front, too. A product
 * that keeps words of the former language and none of the new one was turned already, or came in the new one.
 */
export function turned(before: ProductState, { from, to }: { from: Locale; to: Locale }): ProductState {
  if (before.words[from] && !before.words[to]) return before
  const said = before.words[to] ?? noWords
  const names = new Set(said.options.map(({ name }) => name))
  // Two choices of one name could not be told apart.
  const words = { ...said, summary: '', options: names.size < said.options.length ? [] : said.options }
  const { options, choices } = sayOptions({ main: from, words }, before.options)
  const others = Object.entries(before.words).flatMap(([locale, one]) =>
    one && locale !== to ? [[locale, { ...one, options: renamed(one.options, before.options, options) }] as const] : [],
  )
  const after: ProductState = {
    ...before,
    title: said.title || before.title,
    descriptionHtml: said.descriptionHtml || before.descriptionHtml,
    seoTitle: said.seoTitle || before.seoTitle,
    seoDescription: said.seoDescription || before.seoDescription,
    options,
    variants: before.variants.map((variant) => ({ ...variant, options: choices(variant.options) })),
    images: before.images.map(({ mediaId, alt }) => ({
      mediaId,
      alt: said.alts.find((one) => one.mediaId === mediaId)?.alt || alt,
    })),
  }
  const all = { ...Object.fromEntries(others), [from]: formerWords(before, options) }
  return { ...after, words: tidyWords(all, after) }
}
