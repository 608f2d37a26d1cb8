import { z } from 'zod'
import { line } from './input'

/** A name or a few words in the languages of the product; one that is empty is said by another. */
export type Words = { en: string; ja: string; ko: string }

/** Words of which at least one language is given. */
export const wordsSchema = (max: number) =>
  z
    .object({ en: line(max).default(''), ja: line(max).default(''), ko: line(max).default('') })
    .refine(({ en, ja, ko }) => en !== '' || ja !== '' || ko !== '', 'words')

/** The reader's language, else the first that is there. */
export function wordIn(words: Words, locale: string): string {
  const { en, ja, ko } = words
  const own: Record<string, string> = { en, ja, ko }
  return own[locale] || en || ja || ko
}
