import { bigrams, fold } from '@/lib/text'

/**
 * How one word of a search is looked for. Patterns are PostgreSQL regular expressions over folded text, which holds
 * letters, digits and blanks alone; the grams narrow by the index before any text is read.
 */
export type SearchWord = {
  /** the word itself, whole, in any of its forms */
  whole: string
  /** the word, or one that begins with it; anywhere where words are not set apart */
  begins: string
  grams: string[]
  /** the word with one slip in it, and the sets of grams one of which a slip leaves whole; null where the word is too short */
  slip: { pattern: string; anyOf: string[][] } | null
}

const maxWords = 12
const maxWordLength = 40
/** Shorter words turn into other words by one letter: jar, car; bread and broad are told apart by what is found first. */
const minSlipLength = { spaced: 5, unspaced: 4 }

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u
/** A word set apart may stand right beside a sign of a script without blanks. */
const before = '(^|[^a-z0-9])'
const after = '([^a-z0-9]|$)'
const fillers = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'with'])

/** The words of a search; fillers count only where nothing else was typed. */
export function searchWords(q: string): SearchWord[] {
  const typed = [...new Set(fold(q).split(' '))].filter(Boolean)
  const telling = typed.filter((word) => !fillers.has(word))
  return (telling.length > 0 ? telling : typed)
    .slice(0, maxWords)
    .map((word) => searchWord([...word].slice(0, maxWordLength).join('')))
}

function searchWord(word: string): SearchWord {
  const signs = [...word]
  if (unspaced.test(word)) return unspacedWord(word, signs)
  const forms = formsOf(word)
  const whole = `${before}(${forms.join('|')})${after}`
  const shared = commonBeginning(forms)
  return {
    whole,
    begins: signs.length > 1 ? `${before}${word}|${whole}` : whole,
    grams: bigrams(shared),
    slip:
      signs.length >= minSlipLength.spaced && shared.length >= minSlipLength.spaced - 1
        ? {
            pattern: `${before}(${slipsOfForms(word, forms).join('|')})${after}`,
            anyOf: intactAfterSlip([...shared]),
          }
        : null,
  }
}

/** Words that are not set apart by blanks are found anywhere in the text. */
function unspacedWord(word: string, signs: readonly string[]): SearchWord {
  return {
    whole: `(^|\\s)${word}(\\s|$)`,
    begins: word,
    grams: bigrams(word),
    slip:
      signs.length >= minSlipLength.unspaced
        ? { pattern: `(${slipsOf(signs).join('|')})`, anyOf: intactAfterSlip(signs) }
        : null,
  }
}

/** One and many of an English word: carrots and carrot, berry and berries, boxes and box. */
function formsOf(word: string): string[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [word]
  if (/.[^aeiou]ies$/.test(word)) return [word, `${word.slice(0, -3)}y`]
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`]
  if (/(s|x|z|ch|sh)es$/.test(word)) return [word, word.slice(0, -2), word.slice(0, -1)]
  if (/..[^su]s$/.test(word)) return [word, word.slice(0, -1)]
  return [word, `${word}s`, `${word}es`]
}

function commonBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1
  return first.slice(0, length)
}

/** In another form than the typed one no sign may be too many: carots is carrot, but not cart. */
const slipsOfForms = (word: string, forms: readonly string[]) =>
  forms.flatMap((form) => slipsOf([...form]).filter((slip) => form === word || slip.length >= form.length))

/** Every word one slip away: a sign missing, one too many, another one, two that changed places. */
function slipsOf(signs: readonly string[]): string[] {
  const text = (from: number, to?: number) => signs.slice(from, to).join('')
  const slips = new Set<string>()
  for (let i = 0; i <= signs.length; i++) {
    slips.add(`${text(0, i)}.${text(i)}`)
    if (i === signs.length) break
    slips.add(`${text(0, i)}.${text(i + 1)}`)
    slips.add(`${text(0, i)}${text(i + 1)}`)
    if (i + 1 < signs.length) slips.add(`${text(0, i)}${signs[i + 1]}${signs[i]}${text(i + 2)}`)
  }
  return [...slips]
}

/** One slip spoils one half of a word and leaves the other whole, unless the two signs in the middle changed places. */
function intactAfterSlip(signs: readonly string[]): string[][] {
  const middle = Math.floor(signs.length / 2)
  const swapped = [...signs]
  swapped.splice(middle - 1, 2, signs[middle] ?? '', signs[middle - 1] ?? '')
  return [signs.slice(0, middle), signs.slice(middle), swapped].map((part) => bigrams(part.join('')))
}
