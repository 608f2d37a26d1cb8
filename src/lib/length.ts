const segments = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** How many characters a reader sees: an accented letter, an emoji of several parts and a line break are one each. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of segments.segment(text)) length += 1
  return length
}
