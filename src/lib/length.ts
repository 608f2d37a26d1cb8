const segments = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Longer texts than this are no message any more; segmenting takes quadratic time in their length. */
const mostUnits = 4_000

/**
 * How many characters a reader sees: an accented letter, an emoji of several parts and a line break are one each. Texts
 * beyond any message are counted by their code units instead.
 */
export function lengthOf(text: string): number {
  if (text.length > mostUnits) return text.length
  let length = 0
  for (const _ of segments.segment(text)) length += 1
  return length
}
