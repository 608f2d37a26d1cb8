import { type Locale, locales } from './locales'

/** What an option and its values are called in another language, by their names in the shop's own. */
export type OptionWords = { option: string; name: string; values: { value: string; text: string }[] }

/** What a product says in a language besides its shop's own. An empty text is not written: the shop's own stands in. */
export type ProductWords = {
  title: string
  descriptionHtml: string
  seoTitle: string
  seoDescription: string
  options: OptionWords[]
  /** what is to be seen on its pictures */
  alts: { mediaId: string; alt: string }[]
}

export type WordsByLocale = { [locale in Locale]?: ProductWords | undefined }

/** As they are kept: with the opening of the description beside it. */
export type StoredWords = ProductWords & { summary: string }

/** What a row tells a reader of another language: the shop's own one, and what is written in the reader's. */
export type Told = { main: string; words: StoredWords | null }

/** A text as a reader gets it; `lang` is set where it stands in another language than the reader's. */
export type Said = { text: string; lang: string | undefined }

export const noWords: ProductWords = {
  title: '',
  descriptionHtml: '',
  seoTitle: '',
  seoDescription: '',
  options: [],
  alts: [],
}

type Part = 'title' | 'descriptionHtml' | 'summary' | 'seoTitle' | 'seoDescription'

/**
 * A text in the reader's language, else in the shop's own.
 * @param told null for who reads the shop's own language
 */
export function sayIn(told: Told | null, part: Part, main: string): Said {
  const text = told?.words?.[part]
  if (text) return { text, lang: undefined }
  return { text: main, lang: told && main !== '' ? told.main : undefined }
}

type Option = { name: string; values: string[] }

/** Texts that stand for one value alone: shoppers must be able to tell two values apart. */
function distinct(written: ReadonlyMap<string, string>, values: readonly string[]): Map<string, string> {
  const own = new Set(values)
  const times = new Map<string, number>()
  for (const text of written.values()) times.set(text, (times.get(text) ?? 0) + 1)
  return new Map([...written].filter(([value, text]) => text === value || (times.get(text) === 1 && !own.has(text))))
}

export type OptionsSaid = {
  options: Option[]
  /** a variant's choices, in the order of the options */
  choices: (values: readonly string[]) => string[]
  /** the shop's language, where some of it is not written in the reader's */
  lang: string | undefined
}

function sayOption(told: Told, { name, values }: Option) {
  const words = told.words?.options.find(({ option }) => option === name)
  const known = new Set(values)
  const written = (words?.values ?? []).filter(({ value, text }) => text !== '' && known.has(value))
  const texts = distinct(new Map(written.map(({ value, text }) => [value, text])), values)
  return { name: words?.name || name, texts, isWhole: Boolean(words?.name) && values.every((one) => texts.has(one)) }
}

/** Options and their values in the reader's language, each by itself in the shop's own where it is not written. */
export function sayOptions(told: Told | null, options: readonly Option[]): OptionsSaid {
  if (!told) return { options: [...options], choices: (values) => [...values], lang: undefined }
  const spoken = options.map((option) => sayOption(told, option))
  const say = (index: number, value: string) => spoken[index]?.texts.get(value) ?? value
  return {
    options: options.map(({ name, values }, index) => ({
      name: spoken[index]?.name ?? name,
      values: values.map((value) => say(index, value)),
    })),
    choices: (values) => values.map((value, index) => say(index, value)),
    lang: spoken.every(({ isWhole }) => isWhole) ? undefined : told.main,
  }
}

/** What is to be seen on a picture, by its id; null where it is not written in the reader's language. */
export const altOf = (told: Told | null, mediaId: string): string | null =>
  told?.words?.alts.find((one) => one.mediaId === mediaId)?.alt || null

type Named = { options: readonly Option[]; images: readonly { mediaId: string }[] }

function tidyOption(words: OptionWords | undefined, { name: option, values }: Option): OptionWords[] {
  if (!words) return []
  const texts = new Map(words.values.map(({ value, text }) => [value, text]))
  const found = values.flatMap((value) => {
    const text = texts.get(value)
    return text ? [{ value, text }] : []
  })
  return words.name || found.length > 0 ? [{ option, name: words.name, values: found }] : []
}

function tidyOne(words: ProductWords, product: Named): ProductWords {
  const said = new Map(words.alts.map(({ mediaId, alt }) => [mediaId, alt]))
  const named = new Map(words.options.map((one) => [one.option, one]))
  return {
    title: words.title,
    descriptionHtml: words.descriptionHtml,
    seoTitle: words.seoTitle,
    seoDescription: words.seoDescription,
    options: product.options.flatMap((option) => tidyOption(named.get(option.name), option)),
    alts: [...new Set(product.images.map(({ mediaId }) => mediaId))].flatMap((mediaId) => {
      const alt = said.get(mediaId)
      return alt ? [{ mediaId, alt }] : []
    }),
  }
}

const isEmpty = ({ options, alts, ...texts }: ProductWords) =>
  options.length === 0 && alts.length === 0 && Object.values(texts).every((text) => text === '')

/**
 * The words of a product as they are kept: in its own order, without options, values and pictures it does not have, and
 * without languages in which nothing is written.
 */
export function tidyWords(words: WordsByLocale, product: Named): WordsByLocale {
  const tidy: WordsByLocale = {}
  for (const locale of locales) {
    const said = words[locale]
    const kept = said && tidyOne(said, product)
    if (kept && !isEmpty(kept)) tidy[locale] = kept
  }
  return tidy
}
