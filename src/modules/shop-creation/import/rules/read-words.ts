import { rearm } from '@/lib/csv'
import { sanitizeDescription } from '@/lib/html'
import { splitPaths } from '@/lib/lists'
import { isLocale, type Locale, locales } from '@/lib/locales'
import { noWords, type ProductWords, tidyWords } from '@/lib/product-words'
import type { ProductState } from '@/shop/catalog/types'
import type { FieldColumn, ProductDraft, WordsDraft } from '../types'
import type { ImportRow, Sheet } from './sheet'

const parts = /^(title|description_html|seo_title|seo_description|option[123]_(?:name|values)|image_alt)_([a-z]{2})$/

/** A column that says something in a further language: title_ja, option1_values_ko. */
export function wordsColumn(name: string): FieldColumn | null {
  const [, part, locale] = parts.exec(name) ?? []
  return part && isLocale(locale) ? `words:${part}:${locale}` : null
}

const optionPlaces = [1, 2, 3] as const

function readLanguage(sheet: Sheet, row: ImportRow, locale: Locale): WordsDraft | undefined {
  const key = (part: string): FieldColumn => `words:${part}:${locale}`
  const text = (part: string, max: number) => sheet.text(row, key(part), max)
  const description = key('description_html')
  const found: WordsDraft = {
    title: text('title', 255),
    descriptionHtml: sheet.has(description) ? sanitizeDescription(rearm(sheet.raw(row, description))) : undefined,
    seoTitle: text('seo_title', 255),
    seoDescription: text('seo_description', 1_000),
    optionNames: optionPlaces.map((place) => text(`option${place}_name`, 60)),
    optionValues: optionPlaces.map((place) =>
      sheet.read(row, key(`option${place}_values`), (cell) => ({
        value: splitPaths(cell).flatMap(([value, said]) =>
          value && said ? [[value, said.slice(0, 120)] as const] : [],
        ),
      })),
    ),
  }
  return Object.values(found)
    .flat()
    .every((one) => one === undefined)
    ? undefined
    : found
}

/** Texts in further languages; an empty cell clears. Undefined where the file has none of them. */
export function readWords(sheet: Sheet, row: ImportRow): ProductDraft['words'] {
  const found = locales.flatMap((locale) => {
    const words = readLanguage(sheet, row, locale)
    return words ? [[locale, words] as const] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

/** What is to be seen on a row's picture, by language; undefined where the file does not tell. */
export function readAlts(sheet: Sheet, row: ImportRow): { [locale in Locale]?: string } | undefined {
  const told = locales.filter((locale) => sheet.has(`words:image_alt:${locale}`))
  if (told.length === 0) return undefined
  return Object.fromEntries(told.map((locale) => [locale, sheet.cell(row, `words:image_alt:${locale}`).slice(0, 512)]))
}

type Named = Pick<ProductState, 'options' | 'images' | 'words'>

function mergeOptions(draft: WordsDraft, was: ProductWords, options: Named['options']): ProductWords['options'] {
  return options.map(({ name: option }, index) => {
    const before = was.options.find((one) => one.option === option)
    const values = draft.optionValues[index]
    return {
      option,
      name: draft.optionNames[index] ?? before?.name ?? '',
      values: values ? values.map(([value, text]) => ({ value, text })) : (before?.values ?? []),
    }
  })
}

/**
 * What the product says in further languages after the import.
 * @param after the product with the options and pictures it shall have, and what was written until now
 */
export function mergeWords({ words, images }: ProductDraft, after: Named): ProductState['words'] {
  const merged = { ...after.words }
  for (const locale of locales) {
    const was = after.words[locale] ?? noWords
    const draft = words?.[locale]
    const { title, descriptionHtml, seoTitle, seoDescription } = draft ?? was
    const alts = after.images.flatMap(({ mediaId }, index) => {
      const alt = images?.[index]?.alts?.[locale]
      return alt === undefined ? [] : [{ mediaId, alt }]
    })
    merged[locale] = {
      title: title ?? was.title,
      descriptionHtml: descriptionHtml ?? was.descriptionHtml,
      seoTitle: seoTitle ?? was.seoTitle,
      seoDescription: seoDescription ?? was.seoDescription,
      options: draft ? mergeOptions(draft, was, after.options) : was.options,
      alts: alts.length > 0 ? alts : was.alts,
    }
  }
  return tidyWords(merged, after)
}
