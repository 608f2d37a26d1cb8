import type { Locale } from '@/lib/locales'
import { noWords, type OptionWords, type ProductWords, type WordsByLocale } from '@/lib/product-words'
import type { Names } from '@/shop/catalog/types'
import type { CategorySeed, ProductSeed, ShopSeed } from '../data/types'

type Words = NonNullable<ShopSeed['words']>

const entries = (words: Words) => Object.entries(words) as [Locale, NonNullable<Words[Locale]>][]

function optionWords(product: ProductSeed, choices: Readonly<Record<string, string>>): OptionWords[] {
  return (product.options ?? []).map(({ name, values }) => ({
    option: name,
    name: choices[name] ?? '',
    values: values.flatMap(({ value }) => (choices[value] ? [{ value, text: choices[value] }] : [])),
  }))
}

/** What a good says in languages besides its shop's own. */
export function wordsOf(shop: ShopSeed, product: ProductSeed, images: readonly { mediaId: string }[]): WordsByLocale {
  const found: [Locale, ProductWords][] = entries(shop.words ?? {}).flatMap(([locale, { choices, products }]) => {
    const said = products[product.handle]
    const options = optionWords(product, choices)
    const { title = '', descriptionHtml = '' } = said ?? {}
    const alts =
      title === '' ? [] : images.map(({ mediaId }, at) => ({ mediaId, alt: at > 0 ? `${title} ${at + 1}` : title }))
    return [[locale, { ...noWords, title, descriptionHtml, options, alts }]]
  })
  return Object.fromEntries(found)
}

/** What a shelf is called in them. */
export const titlesOf = (shop: ShopSeed, { handle }: CategorySeed): Names =>
  Object.fromEntries(
    entries(shop.words ?? {}).flatMap(([locale, { categories }]) => {
      const title = categories[handle]
      return title ? [[locale, title]] : []
    }),
  )
