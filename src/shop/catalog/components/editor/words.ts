import type { Locale } from '@/lib/locales'
import { noWords, type OptionWords, type ProductWords, type WordsByLocale } from '@/lib/product-words'
import type { Draft } from './draft'

/** A further language of the product, with what is changed in it. */
export const withWords = (words: WordsByLocale, locale: Locale, change: Partial<ProductWords>): WordsByLocale => ({
  ...words,
  [locale]: { ...noWords, ...words[locale], ...change },
})

const inAll = (words: WordsByLocale, change: (option: OptionWords) => OptionWords): WordsByLocale =>
  Object.fromEntries(
    Object.entries(words).map(([locale, said]) => [locale, said && { ...said, options: said.options.map(change) }]),
  )

/** An option that is called otherwise keeps what it is called in other languages. */
export const withRenamedOption = (words: WordsByLocale, from: string, to: string): WordsByLocale =>
  inAll(words, (one) => (one.option === from ? { ...one, option: to } : one))

/** The same for one of its values. */
export const withRenamedValue = (words: WordsByLocale, option: string, from: string, to: string): WordsByLocale =>
  inAll(words, (one) =>
    one.option === option
      ? { ...one, values: one.values.map((value) => (value.value === from ? { ...value, value: to } : value)) }
      : one,
  )

const optionIn = (words: ProductWords, option: string): OptionWords =>
  words.options.find((one) => one.option === option) ?? { option, name: '', values: [] }

export const optionNameIn = (words: ProductWords, option: string): string => optionIn(words, option).name

export const valueTextIn = (words: ProductWords, option: string, value: string): string =>
  optionIn(words, option).values.find((one) => one.value === value)?.text ?? ''

const replaced = (words: ProductWords, next: OptionWords): OptionWords[] => [
  ...words.options.filter(({ option }) => option !== next.option),
  next,
]

export const withOptionName = (words: ProductWords, option: string, name: string): OptionWords[] =>
  replaced(words, { ...optionIn(words, option), name })

export function withValueText(words: ProductWords, option: string, value: string, text: string): OptionWords[] {
  const was = optionIn(words, option)
  return replaced(words, { ...was, values: [...was.values.filter((one) => one.value !== value), { value, text }] })
}

export const altTextIn = (words: ProductWords, mediaId: string): string =>
  words.alts.find((one) => one.mediaId === mediaId)?.alt ?? ''

export const withAlt = (words: ProductWords, mediaId: string, alt: string): ProductWords['alts'] => [
  ...words.alts.filter((one) => one.mediaId !== mediaId),
  { mediaId, alt },
]

type Written = Pick<Draft, 'title' | 'descriptionHtml' | 'options' | 'images' | 'words'>

/** How many texts the product has in the shop's own language and not in this one. Texts for search engines are extras. */
export function missingIn({ title, descriptionHtml, options, images, words }: Written, locale: Locale): number {
  const said = words[locale] ?? noWords
  const missing = [
    title !== '' && said.title === '',
    descriptionHtml !== '' && said.descriptionHtml === '',
    ...options.flatMap(({ name, values }) => [
      optionNameIn(said, name) === '',
      ...values.map((value) => valueTextIn(said, name, value) === ''),
    ]),
    ...images.map(({ mediaId, alt }) => alt !== '' && altTextIn(said, mediaId) === ''),
  ]
  return missing.filter(Boolean).length
}
