import { z } from 'zod'
import { line } from './input'

/** A name or a few words in the languages of the product; one that is empty is said by another. */
export type Words = { en: string; ja: string; ko: string }

/** Words of which at least one language is given. */
export const wordsSchema = (max: number) =>
  z
    .object({ en: line(max).default(''), ja: line(max).default(''), ko: line(max).default('') })
    .refine(({ en, ja, ko }) => en !== '' || ja !== '' || ko !== '', 'words')

/** Kinds of extras whose own name says what it is; a ribbon's is a colour. */
const telling: readonly string[] = ['wrapping']

/**
 * How something done for an order is named.
 * @param kind the word for its key in the reader's language
 */
export function extraName({ key, names }: { key: string; names: Words }, locale: string, kind: string): string {
  const own = wordIn(names, locale)
  if (own === '') return kind
  return telling.includes(key) ? own : `${kind} · ${own}`
}

/** The reader's language, else the first that is there. */
export function wordIn(words: Words, locale: string): string {
  const { en, ja, ko } = words
  const own: Record<string, string> = { en, ja, ko }
  return own[locale] || en || ja || ko
}
