/** Folds text for search: NFKC, lower case, accents off, katakana to hiragana, runs of other signs to one blank. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** The set of two-sign pieces of each folded word (a one-sign word stands for itself). Works for CJK without a dictionary. */
export function bigrams(text: string): string[] {
  const grams = new Set<string>()
  for (const word of fold(text).split(' ')) {
    const signs = [...word]
    if (signs.length === 1 && signs[0]) grams.add(signs[0])
    for (let i = 0; i + 1 < signs.length; i++) grams.add(`${signs[i]}${signs[i + 1]}`)
  }
  return [...grams]
}

const unspacedSign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** What a text is found by: its bigrams, and each sign of a script without blanks, where one sign can be a whole word (栗). */
export function searchGrams(text: string): string[] {
  return [...new Set([...bigrams(text), ...(fold(text).match(unspacedSign) ?? [])])]
}

/** A name as part of an address: "Café à la Mode" → "cafe-a-la-mode"; empty when nothing Latin or CJK is left. */
export function slugify(text: string): string {
  return fold(text).replace(/ /g, '-').slice(0, 80).replace(/-+$/, '')
}

/** Like slugify but only a–z, 0–9 and hyphens, as host names need it. */
export function hostSlug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
}

/** A text inside a LIKE pattern, its own wildcards taken literally. Prisma leaves them as they are in every text filter. */
export const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
