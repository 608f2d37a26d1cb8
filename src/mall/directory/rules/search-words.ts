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
  /** the same with one slip forgiven where the word is long enough: a text that fits holds one of the sets of grams whole */
  loose: { pattern: string; anyOf: string[][] }
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
  const begins = signs.length > 1 ? `${before}${word}|${whole}` : whole
  const grams = bigrams(shared)
  if (signs.length < minSlipLength.spaced || shared.length < minSlipLength.spaced - 1)
    return { whole, begins, grams, loose: { pattern: begins, anyOf: [grams] } }
  const slip = `${before}(${slipsOfForms(word, forms).join('|')})${after}`
  return { whole, begins, grams, loose: { pattern: `${begins}|${slip}`, anyOf: [grams, ...leftBySlip([...shared])] } }
}

/** Words that are not set apart by blanks are found anywhere in the text. */
function unspacedWord(word: string, signs: readonly string[]): SearchWord {
  const grams = bigrams(word)
  const loose =
    signs.length >= minSlipLength.unspaced
      ? { pattern: `(${[word, ...slipsOf(signs)].join('|')})`, anyOf: [grams, ...leftBySlip(signs)] }
      : { pattern: word, anyOf: [grams] }
  return { whole: `(^|\\s)${word}(\\s|$)`, begins: word, grams, loose }
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

/** Sets that `leftBySlip` makes of a word, however long it is: the index is asked for each. */
export const slipSets = 7

/**
 * Grams that are still there after one slip: those of the word without the quarter that the slip is in, or, where two
 * signs changed places over the border of two quarters, those of the word it then is.
 */
function leftBySlip(signs: readonly string[]): string[][] {
  const borders = [1, 2, 3].map((quarter) => Math.round((signs.length * quarter) / 4))
  const starts = [0, ...borders]
  const without = starts.map((start, quarter) =>
    [signs.slice(0, start), signs.slice(starts[quarter + 1] ?? signs.length)]
      .filter((part) => part.length > 1)
      .flatMap((part) => bigrams(part.join(''))),
  )
  const swapped = borders.map((border) => {
    const changed = [...signs]
    changed.splice(border - 1, 2, signs[border] ?? '', signs[border - 1] ?? '')
    return bigrams(changed.join(''))
  })
  return [...without, ...swapped]
}
