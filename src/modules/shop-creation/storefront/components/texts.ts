/** A text in its sentences; one that has no end of a sentence is one. */
export function sentences(text: string): string[] {
  const found = text.match(/[^.!?。！？]+[.!?。！？]+\s*|[^.!?。！？]+$/g) ?? [text]
  return found.map((sentence) => sentence.trim()).filter(Boolean)
}

/** Opening sentences of a longer text, as many as fit a caption of `most` signs; always at least one. */
export function opening(text: string, most: number): string {
  const sentences = text.match(/[^.!?。！？]+[.!?。！？]+\s*/g) ?? [text]
  let out = ''
  for (const sentence of sentences) {
    if (out && out.length + sentence.length > most) break
    out += sentence
  }
  return out.trim()
}

export const firstSentence = (text: string): string => opening(text, 0)

type Unit = 'kilogram' | 'gram' | 'pound' | 'ounce'

const inUnit = (value: number, unit: Unit, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)

/** A weight in the customary units of the shop's country: pounds and ounces where dollars are paid, else kilograms. */
export function weightText(grams: number, currency: string, locale: string): string {
  if (currency === 'USD')
    return grams >= 454 ? inUnit(grams / 453.592, 'pound', locale) : inUnit(grams / 28.3495, 'ounce', locale)
  return grams >= 1000 ? inUnit(grams / 1000, 'kilogram', locale) : inUnit(grams, 'gram', locale)
}
